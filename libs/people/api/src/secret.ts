import { createHash, randomBytes, randomInt } from 'node:crypto';

/** 256 bits, for a link or a cookie. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** Eight digits to type over from the mail. */
export const newCode = (): string => String(randomInt(0, 10 ** 8)).padStart(8, '0');

/** The digits of a code as it was typed, with spaces, or in Arabic or Persian figures. */
export const digitsOf = (typed: string): string =>
  typed
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (figure) => String(figure.charCodeAt(0) & 0xf))
    .replace(/\D/g, '');

/** What is kept of a secret. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');
