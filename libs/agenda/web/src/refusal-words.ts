import type { Language } from '@samenspraak/shared-web';
import { agendaWords } from './agenda-words';

const codes = ['STEP_NOT_POSSIBLE', 'TOPIC_IS_FIXED', 'CLOSED_FOR_CONTRIBUTIONS', 'NO_PSEUDONYM_HERE'] as const;

/** What the agenda says no to, by code. */
export const refusalWords = (language: Language): Record<string, string> =>
  Object.fromEntries(codes.map((code) => [code, agendaWords(language)(`refusals.${code}`)]));
