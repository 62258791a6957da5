import { Item, ItemList, Section, StateBadge, UserText } from '@samenspraak/shared-ui';
import { type Language, dayText, isolated, timeText } from '@samenspraak/shared-web';
import { looksWords } from '../looks/looks-words';
import type { HelpAnswer } from './help-acts';
import { helpWords } from './help-words';

/** What was asked with a code: the answer, and who looked at what for it. */
export function HelpAnswers({ answered: { cases, looks }, language }: { answered: HelpAnswer; language: Language }) {
  const t = helpWords(language);
  return (
    <Section title={t('answers.title')} intro={t('answers.once')}>
      {cases.length === 0 && <p>{t('answers.empty')}</p>}
      <ItemList>
        {cases.map(({ id, language: spoken, text, answer, askedAt }) => (
          <Item
            key={id}
            title={t('answers.asked', { day: dayText(language, askedAt) })}
            state={<StateBadge tone={answer ? 'good' : 'quiet'}>{t(answer ? 'answers.answered' : 'answers.waiting')}</StateBadge>}
          >
            {text ? <UserText lang={spoken}>{text}</UserText> : <p>{t('answers.spoken')}</p>}
            {answer && (
              <>
                <h4>{t('answers.answer')}</h4>
                <UserText lang={spoken}>{answer}</UserText>
              </>
            )}
            <h4>{t('answers.looks')}</h4>
            <Looks looks={looks.filter(({ questionId }) => questionId === id)} language={language} />
          </Item>
        ))}
      </ItemList>
    </Section>
  );
}

function Looks({ looks, language }: { looks: HelpAnswer['looks']; language: Language }) {
  const [t, fields] = [helpWords(language), looksWords(language)];
  if (looks.length === 0) return <p>{t('answers.nobody')}</p>;
  return (
    <ul>
      {looks.map(({ writtenAt, body, fields: seen, ...by }) => (
        <li key={writtenAt}>
          {t('answers.look', {
            ...{ day: dayText(language, writtenAt), time: timeText(language, writtenAt), function: isolated(by.function), body: isolated(body) },
            fields: seen.map((field) => fields(`fields.${field}`)).join(' · '),
          })}
        </li>
      ))}
    </ul>
  );
}
