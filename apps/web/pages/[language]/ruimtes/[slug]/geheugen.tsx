import { MemoryPage, memoryChoice, memoryVariables, memoryWords, type MemoryChoice } from '@samenspraak/progress-web';
import { graphql, type SpaceMemoryQuery } from '@samenspraak/shared-graphql';
import { Site, serve, type PageProps } from '@samenspraak/shared-web';

export const config = { unstable_runtimeJS: false };

const SpaceMemory = graphql(`
  query SpaceMemory($slug: String!, $kind: MemoryKind, $year: Int, $side: Side, $organisation: ID, $after: String, $listed: Boolean!) {
    ...SiteViewer
    space(slug: $slug) {
      slug
      name
      language
      kind
      memory {
        ...MemoryFigures
        ...MemoryList @include(if: $listed)
      }
    }
  }
`);

type Data = SpaceMemoryQuery & { choice: MemoryChoice };

export const getServerSideProps = serve<Data>({
  load: async (visit) => {
    const choice = memoryChoice(visit);
    return { ...(await visit.ask(SpaceMemory, { slug: visit.param('slug'), ...memoryVariables(choice) })), choice };
  },
});

export default function SpaceMemoryRoute({ language, path, data }: PageProps<Data>) {
  const { space, choice } = data;
  const home = `/${language}/${space.kind === 'partnership' ? 'partnerschappen' : 'ruimtes'}/${space.slug}`;
  const page = `/${language}/ruimtes/${space.slug}/geheugen`;
  return (
    <Site language={language} path={path} title={`${memoryWords(language)('title')} · ${space.name}`} data={data}>
      <MemoryPage {...{ language, choice, home, page }} ofSpace memory={space.memory} list={choice.kind ? space.memory : null} name={<bdi lang={space.language}>{space.name}</bdi>} />
    </Site>
  );
}
