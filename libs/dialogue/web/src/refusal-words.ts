import type { FormState, Language } from '@samenspraak/shared-web';
import { dialogueWords } from './dialogue-words';

const codes = [
  ...(['SESSION_STEP_NOT_POSSIBLE', 'SESSION_NOT_BEGUN', 'AGENDA_TOO_LONG', 'NOT_YOUR_ITEM', 'YOUR_OWN_ITEM', 'POLL_CLOSED', 'PERSONAL_LINK_EXPIRED'] as const),
  ...(['TOPIC_ALREADY_ON_AGENDA', 'REPORT_IS_EMPTY', 'SIDE_HAS_SPOKEN'] as const),
  ...(['NAMES_POINTED_OUT', 'YOUR_OWN_REMARK', 'REMARK_ANSWERED'] as const),
];

/** What the dialogue says no to, by code. */
export const refusalWords = (language: Language, { facts }: FormState): Record<string, string> =>
  Object.fromEntries(codes.map((code) => [code, dialogueWords(language)(`refusals.${code}`, { left: facts['left'] ?? 0 })]));
