import type { Language } from '@samenspraak/shared-web';
import { spacesWords } from './spaces-words';

const codes = [
  ...(['INVITATION_EXPIRED', 'ALREADY_TAKING_PART', 'ALREADY_REPRESENTED', 'INVITATION_ACCEPTED'] as const),
  ...(['ALREADY_SIGNED', 'FUNCTION_IS_SHOWN'] as const),
  ...(['ALREADY_SEATED', 'SEAT_IS_THEIRS', 'SEAT_OWES_ANSWERS', 'LAST_REPRESENTATIVE', 'LAST_MANAGER'] as const),
];

/** What the spaces say no to, by code. */
export const spacesRefusals = (language: Language): Record<string, string> =>
  Object.fromEntries(codes.map((code) => [code, spacesWords(language)(`refusals.${code}`)]));
