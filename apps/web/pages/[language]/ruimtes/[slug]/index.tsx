import { SealedSection, TopicSummary, agendaWords } from '@samenspraak/agenda-web';
import { SpaceSeries, SpaceSessions } from '@samenspraak/dialogue-web';
import { CommitmentsOfSpace } from '@samenspraak/progress-web';
import { graphql, type SpacePageQuery } from '@samenspraak/shared-graphql';
import { EmptyState, ItemList, Section } from '@samenspraak/shared-ui';
import { Site, serve, type PageProps } from '@samenspraak/shared-web';
import { SpaceDetail, SpaceDoneNotice, spaceDone, spacesWords } from '@samenspraak/spaces-web';

export const config = { unstable_runtimeJS: false };

const SpacePage = graphql(`
  query SpacePage($slug: String!, $language: Language!) {
    ...SiteViewer
    space(slug: $slug) {
      name
      ...SealedSection
      topics(limit: 5) {
        slug
        ...TopicSummary
      }
      ...SpaceDetail
      ...SpaceDone
      ...SpaceSessions
      ...SpaceSeries
      ...CommitmentsOfSpace
    }
    themes {
      slug
      name(language: $language)
    }
  }
`);

type Data = SpacePageQuery & { done: (typeof spaceDone)[number] | null };

export const getServerSideProps = serve<Data>({
  load: async (visit) => ({
    ...(await visit.ask(SpacePage, { slug: visit.param('slug'), language: visit.language })),
    done: visit.oneOf('gelukt', spaceDone),
  }),
});

export default function SpaceRoute({ language, path, data }: PageProps<Data>) {
  const { space, done } = data;
  const notice = <SpaceDoneNotice space={space} language={language} done={done} />;
  return (
    <Site language={language} path={path} title={space.name} data={data} notice={notice}>
      <SpaceDetail space={space} language={language}>
        <Topics language={language} data={data} />
        <SpaceSessions space={space} language={language} />
        <SpaceSeries space={space} language={language} />
        <CommitmentsOfSpace space={space} language={language} />
        <SealedSection space={space} language={language} />
      </SpaceDetail>
    </Site>
  );
}

function Topics({ language, data: { space, themes } }: Pick<PageProps<Data>, 'language' | 'data'>) {
  const t = spacesWords(language);
  const names = Object.fromEntries(themes.map(({ slug, name }) => [slug, name]));
  const more = { href: `/${language}/agenda`, text: agendaWords(language)('now.more') };
  return (
    <Section title={t('space.topics')} id="agenda" more={space.topics.length ? more : undefined}>
      {space.topics.length === 0 && <EmptyState title={t('space.noTopics')}>{t('space.noTopicsText')}</EmptyState>}
      <ItemList>
        {space.topics.map((topic) => (
          <TopicSummary key={topic.slug} topic={topic} language={language} themes={names} level={3} />
        ))}
      </ItemList>
    </Section>
  );
}
