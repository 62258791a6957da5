import { Notice } from '@samenspraak/shared-ui';
import type { FormState, Language, Visit } from '@samenspraak/shared-web';
import { dialogueWords } from './dialogue-words';
import nl from './messages/nl.json';

export type SessionDone = keyof typeof nl.done;

const keys = Object.keys(nl.done) as SessionDone[];

/** What `?gelukt=` says, when it is one of ours. */
export const sessionDone = (visit: Visit): SessionDone | null => visit.oneOf('gelukt', keys);

export interface SessionDoneNoticeProps {
  language: Language;
  done: SessionDone | null;
  /** What was sent since, and refused: then that is what the reader just did. */
  form?: FormState;
}

/** The result of what the reader just did. */
export function SessionDoneNotice({ language, done, form }: SessionDoneNoticeProps) {
  return done && !form?.act && <Notice tone="ok" live title={dialogueWords(language)(`done.${done}`)} />;
}

/** The address of a session's page that tells the reader what they just did. */
export const back = (visit: Visit, done: SessionDone, below = ''): string =>
  `/gesprekken/${visit.param('slug')}${below}?gelukt=${done}`;
