import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import type { Language } from '@samenspraak/shared-web';
import { agendaWords } from '../agenda-words';
import { DoneNotice, type Done } from '../done-notice';
import { dueText } from '../due-text';

export const TopicDoneFields = graphql(`
  fragment TopicDone on Topic {
    term {
      ...Due
    }
    contributions(after: $after) {
      nodes {
        id
      }
    }
  }
`);

export interface TopicDoneProps {
  topic: FragmentType<typeof TopicDoneFields>;
  language: Language;
  done: Done | null;
  /** The contribution that was just made. */
  contribution: string | null;
}

/** What the reader just did with a topic, and what comes of it. */
export function TopicDone({ topic: masked, language, done, contribution }: TopicDoneProps) {
  const { term, contributions } = read(TopicDoneFields, masked);
  const t = agendaWords(language);
  const handedIn = done === 'ingediend' || done === 'opnieuw-ingediend';
  const shown = done === 'bijgedragen' && contributions.nodes.some(({ id }) => id === contribution);
  return (
    <DoneNotice language={language} done={done}>
      {handedIn && term && dueText(language, term)}
      {shown && <a href={`#bijdrage-${contribution}`}>{t('topic.seeContribution')}</a>}
    </DoneNotice>
  );
}
