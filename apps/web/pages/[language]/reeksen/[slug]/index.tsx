import { type SeriesDone, SeriesPage, seriesDone, seriesWords } from '@samenspraak/dialogue-web';
import { graphql, type SeriesQuery } from '@samenspraak/shared-graphql';
import { Notice } from '@samenspraak/shared-ui';
import { Site, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const Series = graphql(`
  query Series($slug: String!) {
    ...SiteViewer
    series(slug: $slug) {
      name
      ...SeriesPage
    }
  }
`);

type Data = SeriesQuery & { done: SeriesDone | null };

export const getServerSideProps = serve<Data>({
  load: async (visit) => ({ ...(await visit.ask(Series, { slug: visit.param('slug') })), done: visit.oneOf('gelukt', seriesDone) }),
});

export default function SeriesRoute({ language, path, data }: PageProps<Data>) {
  const { series, done } = data;
  const notice = done && <Notice tone="ok" live title={seriesWords(language)(`done.${done}`)} />;
  return (
    <Site language={language} path={path} title={series.name} data={data} notice={notice}>
      <SeriesPage series={series} language={language} />
    </Site>
  );
}
