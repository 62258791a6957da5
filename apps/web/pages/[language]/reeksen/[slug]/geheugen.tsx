import { MemoryPage, memoryChoice, memoryVariables, memoryWords, type MemoryChoice } from '@samenspraak/progress-web';
import { graphql, type SeriesMemoryQuery } from '@samenspraak/shared-graphql';
import { Site, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const SeriesMemory = graphql(`
  query SeriesMemory($slug: String!, $kind: MemoryKind, $year: Int, $side: Side, $organisation: ID, $after: String, $listed: Boolean!) {
    ...SiteViewer
    series(slug: $slug) {
      slug
      name
      language
      memory {
        ...MemoryFigures
        ...MemoryList @include(if: $listed)
      }
    }
  }
`);

type Data = SeriesMemoryQuery & { choice: MemoryChoice };

export const getServerSideProps = serve<Data>({
  load: async (visit) => {
    const choice = memoryChoice(visit);
    return { ...(await visit.ask(SeriesMemory, { slug: visit.param('slug'), ...memoryVariables(choice) })), choice };
  },
});

export default function SeriesMemoryRoute({ language, path, data }: PageProps<Data>) {
  const { series, choice } = data;
  const home = `/${language}/reeksen/${series.slug}`;
  return (
    <Site language={language} path={path} title={`${memoryWords(language)('title')} · ${series.name}`} data={data}>
      <MemoryPage {...{ language, choice, home }} memory={series.memory} list={choice.kind ? series.memory : null} page={`${home}/geheugen`} name={<bdi lang={series.language}>{series.name}</bdi>} />
    </Site>
  );
}
