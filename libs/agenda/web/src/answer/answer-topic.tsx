import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Breadcrumbs, Button, ButtonRow, EmptyState } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import { agendaWords } from '../agenda-words';
import { dueText } from '../due-text';

export const AnswerTopicFields = graphql(`
  fragment AnswerTopic on Topic {
    slug
    question
    language
    term {
      ...Due
    }
  }
`);

interface PartProps {
  topic: FragmentType<typeof AnswerTopicFields>;
  language: Language;
}

/** What is being answered, and before when. */
export function AnsweredQuestion({ topic: masked, language }: PartProps) {
  const { question, language: lang, term } = read(AnswerTopicFields, masked);
  return (
    <>
      <p className="strong" lang={lang} dir="auto">
        {question}
      </p>
      {term && <p>{dueText(language, term)}</p>}
    </>
  );
}

export function WayBack({ topic: masked, language, choices }: PartProps & { choices?: boolean }) {
  const { slug } = read(AnswerTopicFields, masked);
  const t = agendaWords(language);
  const topic = `/${language}/agenda/${slug}`;
  const item = choices ? { href: `${topic}/antwoord`, text: t('answer.back') } : { href: topic, text: t('propose.toTopic') };
  return <Breadcrumbs label={t('topic.crumbs')} items={[item]} />;
}

/** The topic went on meanwhile. */
export function NotPossible({ topic: masked, language }: PartProps) {
  const { slug } = read(AnswerTopicFields, masked);
  const t = agendaWords(language);
  return (
    <EmptyState title={t('answer.impossible')}>
      <p>{t('answer.impossibleText')}</p>
      <ButtonRow>
        <Button href={`/${language}/agenda/${slug}`}>{t('propose.toTopic')}</Button>
      </ButtonRow>
    </EmptyState>
  );
}
