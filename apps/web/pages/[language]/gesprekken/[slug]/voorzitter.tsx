import { SessionChair, changeSessionChair, seriesWords } from '@samenspraak/dialogue-web';
import { graphql, type SessionChairPageQuery } from '@samenspraak/shared-graphql';
import { Site, forSignedIn, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const Page = graphql(`
  query SessionChairPage($slug: String!) {
    ...SiteViewer
    viewer {
      signedIn
    }
    ...SessionChair
  }
`);

export const getServerSideProps = serve<SessionChairPageQuery>({
  load: (visit) => forSignedIn(visit, visit.ask(Page, { slug: visit.param('slug') })),
  acts: { send: changeSessionChair },
});

export default function SessionChairRoute({ language, path, form, data }: PageProps<SessionChairPageQuery>) {
  return (
    <Site language={language} path={path} title={seriesWords(language)('chair.title')} data={data}>
      <SessionChair {...{ data, language, form }} />
    </Site>
  );
}
