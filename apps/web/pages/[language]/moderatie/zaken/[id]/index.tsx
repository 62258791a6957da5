import { CasePage, moderationWords } from '@samenspraak/moderation-web';
import { graphql, type CaseRouteQuery } from '@samenspraak/shared-graphql';
import { Site, forSignedIn, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const CaseRoute = graphql(`
  query CaseRoute($id: ID!, $language: Language!) {
    ...SiteViewer
    viewer {
      signedIn
    }
    ...CasePage
  }
`);

export const getServerSideProps = serve<CaseRouteQuery>({
  load: (visit) => forSignedIn(visit, visit.ask(CaseRoute, { id: visit.param('id'), language: visit.language })),
});

export default function CaseRoutePage({ language, path, data }: PageProps<CaseRouteQuery>) {
  return (
    <Site language={language} path={path} title={moderationWords(language)('case.title')} data={data}>
      <CasePage data={data} language={language} />
    </Site>
  );
}
