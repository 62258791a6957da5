import { Notice } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import type { ReactNode } from 'react';
import { agendaWords } from './agenda-words';

/** What `?gelukt=` can say. */
export const doneKeys = [
  ...(['gesteund', 'niet-gesteund', 'gevolgd', 'niet-gevolgd', 'bijgedragen', 'teruggenomen', 'bewaard', 'weggegooid'] as const),
  ...(['ingediend', 'opnieuw-ingediend', 'ingetrokken', 'beantwoord'] as const),
];

export type Done = (typeof doneKeys)[number];

export interface DoneNoticeProps {
  language: Language;
  done: Done | null;
  /** What happens next, where that is known. */
  children?: ReactNode;
}

/** The result of what the reader just did. */
export function DoneNotice({ language, done, children }: DoneNoticeProps) {
  if (!done) return null;
  return (
    <Notice tone="ok" live title={agendaWords(language)(`done.${done}`)}>
      {children}
    </Notice>
  );
}
