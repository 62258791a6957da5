import { type FragmentType, type RemarkLineFragment, graphql, read } from '@samenspraak/shared-graphql';
import { StateBadge, UserText } from '@samenspraak/shared-ui';
import { type Language, Markdown, dayText } from '@samenspraak/shared-web';
import type { ReactNode } from 'react';
import { dialogueWords } from '../../dialogue-words';

export const RemarkLineFields = graphql(`
  fragment RemarkLine on ReportRemark {
    id
    side
    at
    text
    language
    organisation {
      name
    }
    answer {
      outcome
      text
      language
      at
      organisation {
        name
      }
    }
  }
`);

/** What a side asks about a paragraph, and what the other said to it. */
export function RemarkLine({ remark: masked, language, children }: { remark: FragmentType<typeof RemarkLineFields>; language: Language; children?: ReactNode }) {
  const remark = read(RemarkLineFields, masked);
  const t = dialogueWords(language);
  const { answer, side, organisation, at, text, language: lang } = remark;
  return (
    <section className="dissent" id={`opmerking-${remark.id}`}>
      <h2>{t(`remarks.from.${side}`)}</h2>
      <p className="meta">
        <bdi>{organisation.name}</bdi> · {dayText(language, at)}
      </p>
      <p>
        <Outcome language={language} answer={answer} />
      </p>
      <UserText lang={lang}>
        <Markdown text={text} lang={lang} />
      </UserText>
      {answer?.text && (
        <>
          <p className="meta">{t('remarks.answerBy', { organisation: answer.organisation.name, date: dayText(language, answer.at) })}</p>
          <UserText lang={answer.language}>
            <Markdown text={answer.text} lang={answer.language} />
          </UserText>
        </>
      )}
      {children}
    </section>
  );
}

function Outcome({ language, answer }: { language: Language; answer: RemarkLineFragment['answer'] }) {
  const t = dialogueWords(language);
  if (!answer) return <StateBadge tone="open">{t('remarks.noAnswer')}</StateBadge>;
  return <StateBadge tone={answer.outcome === 'taken_over' ? 'good' : 'quiet'}>{t(`remarks.outcome.${answer.outcome}`)}</StateBadge>;
}
