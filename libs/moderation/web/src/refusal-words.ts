import type { Language } from '@samenspraak/shared-web';
import { moderationWords } from './moderation-words';
import type nl from './messages/nl.json';

type Code = keyof (typeof nl)['refusals'];

/** What moderation says no to, by code. */
export const refusalWords = (language: Language, ...codes: Code[]): Record<string, string> =>
  Object.fromEntries(codes.map((code) => [code, moderationWords(language)(`refusals.${code}`)]));

/** Why somebody cannot take the step that waits. */
export const hindranceWords = (language: Language, code: string): string => moderationWords(language)(`refusals.${code as Code}`);
