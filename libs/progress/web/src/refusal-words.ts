import type { Language } from '@samenspraak/shared-web';
import { progressWords } from './progress-words';

export const refusalCodes = [
  ...(['NOT_YOURS', 'BEYOND_MANDATE', 'DATE_IN_PAST', 'DATE_NEEDS_REASON'] as const),
  ...(['ALREADY_DELIVERED', 'NOT_DELIVERED', 'OWN_DELIVERY'] as const),
];

export type RefusalCode = (typeof refusalCodes)[number];

/** What the commitments say no to, by code. */
export const progressRefusals = (language: Language): Record<string, string> =>
  Object.fromEntries(refusalCodes.map((code) => [code, progressWords(language)(`refusals.${code}`)]));
