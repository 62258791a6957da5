import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Item, ItemList, Section, StateBadge, UserText } from '@samenspraak/shared-ui';
import { type Language, dayText } from '@samenspraak/shared-web';
import { helpWords } from '../help/help-words';
import { looksWords } from './looks-words';

const fields = graphql(`
  fragment OwnQuestions on Query {
    ownQuestions {
      id
      kind
      language
      text
      answer
      askedAt
      answeredAt
    }
  }
`);

/** What the reader asked, with the answers; nothing when nothing was asked. */
export function OwnQuestions({ data, language }: { data: FragmentType<typeof fields>; language: Language }) {
  const { ownQuestions } = read(fields, data);
  const t = looksWords(language);
  if (ownQuestions.length === 0) return null;
  return (
    <Section title={t('ask.own')}>
      <ItemList>
        {ownQuestions.map(({ id, kind, language: spoken, text, answer, askedAt }) => (
          <Item
            key={id}
            title={t(`ask.kinds.${kind}`)}
            state={<StateBadge tone={answer ? 'good' : 'quiet'}>{t(answer ? 'ask.answered' : 'ask.waiting')}</StateBadge>}
            about={[dayText(language, askedAt)]}
          >
            {text ? <UserText lang={spoken}>{text}</UserText> : <p>{helpWords(language)('answers.spoken')}</p>}
            {answer && (
              <>
                <h4>{t('ask.answer')}</h4>
                <UserText lang={spoken}>{answer}</UserText>
              </>
            )}
          </Item>
        ))}
      </ItemList>
    </Section>
  );
}
