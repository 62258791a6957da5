import { type FragmentType, graphql, read, type OwedAnswersFragment } from '@samenspraak/shared-graphql';
import { Button, ButtonRow, Item, ItemList, Section, StateBadge } from '@samenspraak/shared-ui';
import { type Language, dayText } from '@samenspraak/shared-web';
import type { ReactNode } from 'react';
import { agendaWords } from '../agenda-words';

export const OwedAnswersFields = graphql(`
  fragment OwedAnswers on Query {
    owedAnswers {
      id
      dueOn
      workingDaysLate
      organisation {
        name
      }
      topic {
        slug
        kind
        question
        language
        space {
          name
        }
      }
    }
  }
`);

/** Answers that wait for the reader, first due first; null when none does. */
export function owedAnswers(data: FragmentType<typeof OwedAnswersFields>, language: Language): ReactNode {
  const { owedAnswers: terms } = read(OwedAnswersFields, data);
  if (!terms.length) return null;
  return (
    <Section key="answers" title={agendaWords(language)('toDo.answers')}>
      <ItemList>
        {terms.map((term) => (
          <OwedAnswer key={term.id} term={term} language={language} />
        ))}
      </ItemList>
    </Section>
  );
}

function OwedAnswer({ term, language }: { term: OwedAnswersFragment['owedAnswers'][number]; language: Language }) {
  const { topic, organisation, dueOn, workingDaysLate: days } = term;
  const t = agendaWords(language);
  const due = t('toDo.dueOn', { date: dayText(language, dueOn) });
  const to = `/${language}/agenda/${topic.slug}`;
  return (
    <Item
      href={to}
      title={topic.question}
      lang={topic.language}
      state={<StateBadge tone={days > 0 ? 'late' : 'open'}>{days > 0 ? t('toDo.late', { days }) : due}</StateBadge>}
      about={[days > 0 ? due : undefined, t(`kinds.${topic.kind}`), <bdi key="space">{topic.space.name}</bdi>]}
      foot={[<bdi key="body">{organisation.name}</bdi>]}
      acts={
        <ButtonRow>
          <Button kind="quiet" href={`${to}/antwoord`}>
            {t('toDo.answer')}
          </Button>
        </ButtonRow>
      }
    />
  );
}
