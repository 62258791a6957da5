import { decideCase, DecideForm, moderationWords } from '@samenspraak/moderation-web';
import { graphql, type DecideRouteQuery } from '@samenspraak/shared-graphql';
import { Site, forSignedIn, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const DecideRoute = graphql(`
  query DecideRoute($id: ID!, $language: Language!) {
    ...SiteViewer
    viewer {
      signedIn
    }
    ...DecideForm
  }
`);

export const getServerSideProps = serve<DecideRouteQuery>({
  load: (visit) => forSignedIn(visit, visit.ask(DecideRoute, { id: visit.param('id'), language: visit.language })),
  acts: { send: decideCase },
});

export default function DecideRoutePage({ language, path, form, data }: PageProps<DecideRouteQuery>) {
  return (
    <Site language={language} path={path} title={moderationWords(language)('decide.title')} data={data}>
      <DecideForm data={data} language={language} form={form} />
    </Site>
  );
}
