import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Button, ButtonRow, EmptyState, ItemList, PageHead, Section } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import { agendaWords } from '../agenda-words';
import { OwnTopic } from './own-topic';

export const OwnTopicsFields = graphql(`
  fragment OwnTopics on Query {
    ownTopics {
      slug
      state
      ...OwnTopic
    }
  }
`);

/** What the reader put forward: drafts first, then how the rest stands. */
export function OwnTopics({ data, language }: { data: FragmentType<typeof OwnTopicsFields>; language: Language }) {
  const { ownTopics } = read(OwnTopicsFields, data);
  const t = agendaWords(language);
  const propose = <Button href={`/${language}/agenda/nieuw`}>{t('list.propose')}</Button>;
  const list = (drafts: boolean) => ownTopics.filter(({ state }) => (state === 'draft') === drafts);
  const items = (topics: typeof ownTopics) => (
    <ItemList>
      {topics.map((topic) => (
        <OwnTopic key={topic.slug} topic={topic} language={language} />
      ))}
    </ItemList>
  );
  return (
    <>
      <PageHead title={t('own.title')} lead={t('own.lead')}>
        {ownTopics.length > 0 && <ButtonRow>{propose}</ButtonRow>}
      </PageHead>
      {ownTopics.length === 0 && (
        <EmptyState title={t('own.empty')}>
          <p>{t('own.emptyText')}</p>
          <ButtonRow>{propose}</ButtonRow>
        </EmptyState>
      )}
      {list(true).length > 0 && (
        <Section title={t('own.drafts')} intro={t('own.draftsIntro')}>
          {items(list(true))}
        </Section>
      )}
      {list(false).length > 0 && <Section title={t('own.submitted')}>{items(list(false))}</Section>}
    </>
  );
}
