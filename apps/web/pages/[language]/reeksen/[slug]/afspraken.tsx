import { ChangeTerms, changeSeriesTerms, seriesWords } from '@samenspraak/dialogue-web';
import { graphql, type ChangeTermsPageQuery } from '@samenspraak/shared-graphql';
import { Site, forSignedIn, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const Page = graphql(`
  query ChangeTermsPage($slug: String!) {
    ...SiteViewer
    viewer {
      signedIn
    }
    ...ChangeTerms
  }
`);

export const getServerSideProps = serve<ChangeTermsPageQuery>({
  load: (visit) => forSignedIn(visit, visit.ask(Page, { slug: visit.param('slug') })),
  acts: { change: changeSeriesTerms },
});

export default function ChangeTermsRoute({ language, path, form, data }: PageProps<ChangeTermsPageQuery>) {
  return (
    <Site language={language} path={path} title={seriesWords(language)('changeTerms.title')} data={data}>
      <ChangeTerms {...{ data, language, form }} />
    </Site>
  );
}
