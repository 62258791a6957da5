import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { ItemList, Section } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import type { ReactNode } from 'react';
import { agendaWords } from '../agenda-words';
import { OwnTopic } from './own-topic';

export const AskedTopicsFields = graphql(`
  fragment AskedTopics on Query {
    ownTopics {
      slug
      state
      ...OwnTopic
    }
  }
`);

/** The reader's topics that came back with a question; null when none did. */
export function askedTopics(data: FragmentType<typeof AskedTopicsFields>, language: Language): ReactNode {
  const asked = read(AskedTopicsFields, data).ownTopics.filter(({ state }) => state === 'returned');
  const t = agendaWords(language);
  if (!asked.length) return null;
  return (
    <Section key="questions" title={t('toDo.questions')} intro={t('toDo.questionsIntro')}>
      <ItemList>
        {asked.map((topic) => (
          <OwnTopic key={topic.slug} topic={topic} language={language} />
        ))}
      </ItemList>
    </Section>
  );
}
