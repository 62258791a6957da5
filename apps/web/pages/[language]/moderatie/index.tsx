import { CaseList, moderationWords } from '@samenspraak/moderation-web';
import { graphql, type CasesQuery } from '@samenspraak/shared-graphql';
import { Site, forSignedIn, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const Cases = graphql(`
  query Cases {
    ...SiteViewer
    viewer {
      signedIn
    }
    ...CaseList
  }
`);

export const getServerSideProps = serve<CasesQuery>({ load: (visit) => forSignedIn(visit, visit.ask(Cases, {})) });

export default function CasesRoute({ language, path, data }: PageProps<CasesQuery>) {
  return (
    <Site language={language} path={path} title={moderationWords(language)('list.title')} data={data}>
      <CaseList data={data} language={language} />
    </Site>
  );
}
