import { DraftPage, agendaWords, isDraftStep, writeDraft, type DraftStep } from '@samenspraak/agenda-web';
import { graphql, type DraftRouteQuery } from '@samenspraak/shared-graphql';
import { ApiRefusal, Site, forSignedIn, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const Draft = graphql(`
  query DraftRoute($slug: String!, $language: Language!) {
    ...SiteViewer
    viewer {
      signedIn
    }
    ...DraftPage
  }
`);

type Data = DraftRouteQuery & { step: DraftStep };

export const getServerSideProps = serve<Data>({
  load: async (visit) => {
    const step = visit.param('stap');
    if (!isDraftStep(step)) throw new ApiRefusal('NOT_FOUND');
    const asked = await forSignedIn(visit, visit.ask(Draft, { slug: visit.param('slug'), language: visit.language }));
    return { ...asked, step };
  },
  acts: { send: writeDraft },
});

export default function DraftStepRoute({ language, path, form, data }: PageProps<Data>) {
  return (
    <Site language={language} path={path} title={agendaWords(language)('propose.title')} data={data}>
      <DraftPage data={data} step={data.step} language={language} form={form} />
    </Site>
  );
}
