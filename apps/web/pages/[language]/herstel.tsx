import { Witness, confirmRecovery, findRecovery, peopleWords, type ShownRecovery } from '@samenspraak/people-web';
import { graphql, type WitnessPageQuery } from '@samenspraak/shared-graphql';
import { Site, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const WitnessPage = graphql(`
  query WitnessPage {
    ...SiteViewer
    mayWitness
    viewer {
      ...FormSender
    }
  }
`);

type Data = WitnessPageQuery & { done: boolean };

export const getServerSideProps = serve<Data>({
  load: async (visit) => ({ ...(await visit.ask(WitnessPage, {})), done: visit.query('gelukt') === 'ja' }),
  acts: { confirm: confirmRecovery },
  shows: { find: findRecovery },
});

export default function WitnessRoute({ language, path, form, data, shown }: PageProps<Data, ShownRecovery>) {
  return (
    <Site language={language} path={path} title={peopleWords(language)('witness.title')} data={data}>
      <Witness viewer={data.viewer} language={language} form={form} may={data.mayWitness} done={data.done} shown={shown} />
    </Site>
  );
}
