import { EndSeries, endSeries, seriesWords } from '@samenspraak/dialogue-web';
import { graphql, type EndSeriesPageQuery } from '@samenspraak/shared-graphql';
import { Site, forSignedIn, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const Page = graphql(`
  query EndSeriesPage($slug: String!) {
    ...SiteViewer
    viewer {
      signedIn
    }
    ...EndSeries
  }
`);

export const getServerSideProps = serve<EndSeriesPageQuery>({
  load: (visit) => forSignedIn(visit, visit.ask(Page, { slug: visit.param('slug') })),
  acts: { end: endSeries },
});

export default function EndSeriesRoute({ language, path, form, data }: PageProps<EndSeriesPageQuery>) {
  return (
    <Site language={language} path={path} title={seriesWords(language)('end.title')} data={data}>
      <EndSeries {...{ data, language, form }} />
    </Site>
  );
}
