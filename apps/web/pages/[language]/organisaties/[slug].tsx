import { TopicSummary } from '@samenspraak/agenda-web';
import { OrganisationSessions } from '@samenspraak/dialogue-web';
import { CommitmentsOfOrganisation } from '@samenspraak/progress-web';
import { graphql, type OrganisationPageQuery } from '@samenspraak/shared-graphql';
import { ItemList, Section } from '@samenspraak/shared-ui';
import { Site, serve, type PageProps } from '@samenspraak/shared-web';
import { OrganisationDetail, spacesWords } from '@samenspraak/spaces-web';

export const config = { unstable_runtimeJS: false };

const OrganisationPage = graphql(`
  query OrganisationPage($slug: String!, $language: Language!) {
    ...SiteViewer
    organisation(slug: $slug) {
      name
      topics(limit: 5) {
        slug
        ...TopicSummary
      }
      ...OrganisationDetail
      ...OrganisationSessions
      ...CommitmentsOfOrganisation
    }
    themes {
      slug
      name(language: $language)
    }
  }
`);

export const getServerSideProps = serve<OrganisationPageQuery>({
  load: (visit) => visit.ask(OrganisationPage, { slug: visit.param('slug'), language: visit.language }),
});

export default function OrganisationRoute({ language, path, data }: PageProps<OrganisationPageQuery>) {
  const t = spacesWords(language);
  const { organisation } = data;
  const themes = Object.fromEntries(data.themes.map(({ slug, name }) => [slug, name]));
  return (
    <Site language={language} path={path} title={organisation.name} data={data}>
      <OrganisationDetail organisation={organisation} language={language}>
        <Section title={t('organisation.topics')}>
          {organisation.topics.length === 0 && <p>{t('organisation.noTopics')}</p>}
          <ItemList>
            {organisation.topics.map((topic) => (
              <TopicSummary key={topic.slug} topic={topic} language={language} themes={themes} level={3} />
            ))}
          </ItemList>
        </Section>
        <OrganisationSessions organisation={organisation} language={language} />
        <CommitmentsOfOrganisation organisation={organisation} language={language} />
      </OrganisationDetail>
    </Site>
  );
}
