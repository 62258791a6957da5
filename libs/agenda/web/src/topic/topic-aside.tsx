import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Button, Leave, Panel } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import { agendaWords } from '../agenda-words';
import { answerChoices } from '../answer/answer-choices';
import { dueText } from '../due-text';
import { readersText } from '../readers';

export const TopicAsideFields = graphql(`
  fragment TopicAside on Topic {
    slug
    audience
    viewerCan
    space {
      ...SpaceReaders
    }
    term {
      ...Due
    }
  }
`);

interface PartProps {
  topic: FragmentType<typeof TopicAsideFields>;
  language: Language;
}

/** For whoever owes the answer: when, and the way to it. */
export function AnswerPanel({ topic: masked, language }: PartProps) {
  const { slug, viewerCan, term } = read(TopicAsideFields, masked);
  const t = agendaWords(language);
  if (!answerChoices.some(({ act }) => viewerCan.includes(act))) return null;
  return (
    <Panel title={t('topic.staffTitle')} tone="brand">
      {term && <p>{dueText(language, term)}</p>}
      <Button wide href={`/${language}/agenda/${slug}/antwoord`}>
        {t('topic.staff')}
      </Button>
    </Panel>
  );
}

/** For its author, when it came back with a question. */
export function ChangePanel({ topic: masked, language }: PartProps) {
  const { slug, viewerCan } = read(TopicAsideFields, masked);
  const t = agendaWords(language);
  if (!viewerCan.includes('edit')) return null;
  return (
    <Panel title={t('propose.asked')} tone="brand">
      <p>{t('story.next.returnedOwn')}</p>
      <Button wide href={`/${language}/agenda/${slug}/aanpassen/vraag`}>
        {t('topic.change')}
      </Button>
    </Panel>
  );
}

/** For its author: the way to take it back. */
export function WithdrawPanel({ topic: masked, language }: PartProps) {
  const { slug, viewerCan } = read(TopicAsideFields, masked);
  const t = agendaWords(language);
  if (!viewerCan.includes('withdraw')) return null;
  return (
    <Panel title={t('topic.yours')}>
      <Leave href={`/${language}/agenda/${slug}/intrekken`}>{t('topic.withdraw')}</Leave>
    </Panel>
  );
}

export function ReadersPanel({ topic: masked, language }: PartProps) {
  const { audience, space } = read(TopicAsideFields, masked);
  return (
    <Panel title={agendaWords(language)('topic.readers')}>
      <p>{readersText(language, audience, space)}</p>
    </Panel>
  );
}
