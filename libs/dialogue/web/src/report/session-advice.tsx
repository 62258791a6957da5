import { type FragmentType, type SessionAdviceFragment, graphql, read } from '@samenspraak/shared-graphql';
import { Item, ItemList } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import type { ReactNode } from 'react';
import { dialogueWords } from '../dialogue-words';
import { Body } from '../session/session-facts';
import { inAgendaOrder, numberOf } from './report-order';

export const SessionAdviceFields = graphql(`
  fragment SessionAdvice on Session {
    items {
      id
    }
    report {
      paragraphs {
        id
        position
        agendaItemId
      }
    }
    recommendations {
      id
      text
      language
      reportParagraphId
      addressedTo {
        slug
        name
      }
      topic {
        slug
        question
        language
      }
    }
  }
`);

type Advice = SessionAdviceFragment['recommendations'][number];

export interface SessionAdviceProps {
  session: FragmentType<typeof SessionAdviceFields>;
  language: Language;
  /** What can be done with one: by its id. */
  acts?: (id: string) => ReactNode;
}

/** What the session advises, as objects cut from its report. */
export function SessionAdvice({ session: masked, language, acts }: SessionAdviceProps) {
  const session = read(SessionAdviceFields, masked);
  const t = dialogueWords(language);
  const paragraphs = inAgendaOrder(session.report?.paragraphs ?? [], session.items);
  return (
    <ItemList>
      {session.recommendations.map((advice) => {
        const number = numberOf(paragraphs, advice.reportParagraphId);
        const from = number ? <a href={`#alinea-${advice.reportParagraphId}`}>{t('advice.from', { number })}</a> : null;
        return (
          <Item
            key={advice.id}
            title={<span id={`aanbeveling-${advice.id}`}>{advice.text}</span>}
            lang={advice.language}
            foot={[<To key="to" language={language} advice={advice} />, advice.topic && <About key="about" language={language} topic={advice.topic} />, from]}
            acts={acts?.(advice.id)}
          />
        );
      })}
    </ItemList>
  );
}

function To({ language, advice: { addressedTo } }: { language: Language; advice: Advice }) {
  return dialogueWords(language).rich('advice.to', { organisation: () => <Body key="to" language={language} {...addressedTo} /> });
}

function About({ language, topic }: { language: Language; topic: NonNullable<Advice['topic']> }) {
  return dialogueWords(language).rich('advice.about', {
    topic: () => (
      <a key="about" href={`/${language}/agenda/${topic.slug}`} lang={topic.language} dir="auto">
        {topic.question}
      </a>
    ),
  });
}
