import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Button, ButtonRow, EmptyState, FilterBar, ItemList, PageHead, Pager } from '@samenspraak/shared-ui';
import { type Language, isolated } from '@samenspraak/shared-web';
import { addressOf, chipsOf, municipalityField, selectsOf, type AgendaChoice } from './agenda-choice';
import { agendaWords } from './agenda-words';
import { TopicSummary } from './topic-summary';

export const AgendaListFields = graphql(`
  fragment AgendaList on Query {
    agenda(filter: $filter, after: $after) {
      nodes {
        slug
        ...TopicSummary
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
    themes {
      slug
      name(language: $language)
    }
    municipalitiesNamed(name: $place) {
      code
    }
  }
`);

export interface AgendaListProps {
  data: FragmentType<typeof AgendaListFields>;
  language: Language;
  choice: AgendaChoice;
  after: string | null;
}

/** The agenda: filters, topics, and the way further back. */
export function AgendaList({ data: masked, language, choice, after }: AgendaListProps) {
  const data = read(AgendaListFields, masked);
  const t = agendaWords(language);
  const { nodes, pageInfo } = data.agenda;
  const themes = Object.fromEntries(data.themes.map(({ slug, name }) => [slug, name]));
  const chips = chipsOf(language, choice, data);
  const { municipality } = choice;
  const unknownPlace = municipality && !data.municipalitiesNamed.length ? t('list.unknownPlace', { name: isolated(municipality) }) : null;
  const address = (cursor?: string | null) => addressOf(language, choice, cursor);
  return (
    <>
      <PageHead title={t('list.title')} lead={t('list.lead')}>
        <ButtonRow>
          <Button href={`/${language}/agenda/nieuw`}>{t('list.propose')}</Button>
        </ButtonRow>
      </PageHead>
      <FilterBar
        action={`/${language}/agenda`}
        label={t('list.filter')}
        search={{ name: 'zoek', label: t('list.search'), value: choice.search ?? '' }}
        finer={t('list.finer')}
        texts={[municipalityField(language, choice)]}
        selects={selectsOf(language, choice, data)}
        submit={t('list.apply')}
        chips={chips}
        chipsLabel={t('list.active')}
        clear={{ href: `/${language}/agenda`, text: t('list.clear') }}
      />
      {nodes.length === 0 ? (
        <EmptyState title={t('list.empty')}>{unknownPlace ?? t('list.emptyText')}</EmptyState>
      ) : (
        <ItemList>
          {nodes.map((topic) => (
            <TopicSummary key={topic.slug} topic={topic} language={language} themes={themes} level={2} />
          ))}
        </ItemList>
      )}
      <Pager
        label={t('list.pages')}
        previous={after ? { href: address(), text: t('list.first') } : undefined}
        next={pageInfo.hasNextPage ? { href: address(pageInfo.endCursor), text: t('list.more') } : undefined}
      />
    </>
  );
}
