import { OwnLooks, askOfficer, looksWords } from '@samenspraak/privacy-web';
import { graphql, type WhoLookedQuery } from '@samenspraak/shared-graphql';
import { Site, serve, type PageProps, type Visit } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const WhoLooked = graphql(`
  query WhoLooked {
    ...SiteViewer
    ...OwnLooks
  }
`);

type Data = WhoLookedQuery & { about: string | null; sent: boolean };

const load = async (visit: Visit): Promise<Data> => ({
  ...(await visit.ask(WhoLooked, {})),
  about: visit.query('over'),
  sent: visit.query('gelukt') === 'vraag',
});

export const getServerSideProps = serve<Data>({ load, acts: { send: askOfficer } });

export default function WhoLookedRoute({ language, path, form, data }: PageProps<Data>) {
  return (
    <Site language={language} path={path} title={looksWords(language)('own.title')} data={data}>
      <OwnLooks data={data} language={language} form={form} about={data.about} sent={data.sent} />
    </Site>
  );
}
