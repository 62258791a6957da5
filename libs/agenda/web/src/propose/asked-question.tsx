import type { DraftFragment } from '@samenspraak/shared-graphql';
import { Panel } from '@samenspraak/shared-ui';
import { type Language, Markdown } from '@samenspraak/shared-web';
import { agendaWords } from '../agenda-words';

/** The question with which a topic came back to its author. */
export function AskedQuestion({ draft, language }: { draft: DraftFragment; language: Language }) {
  const asked = draft.state === 'returned' ? draft.story.findLast(({ kind }) => kind === 'returned') : undefined;
  if (!asked?.text) return null;
  const name = asked.organisation?.name ?? asked.participant?.displayName;
  return (
    <Panel tone="brand" title={agendaWords(language)('propose.asked')}>
      <Markdown text={asked.text} lang={asked.language ?? language} />
      {name && <p dir="auto">{name}</p>}
    </Panel>
  );
}
