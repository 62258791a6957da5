import { randomBytes } from 'node:crypto';

/**
 * A readable piece of an address out of a text, with a random end so that two alike never meet and none can be guessed.
 * Texts without Latin letters keep the random end alone.
 */
export function slugOf(text: string, limit = 60): string {
  const words = text
    .normalize('NFKD')
    .replace(/ı/g, 'i')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, limit)
    .replace(/^-+|-+$/g, '');
  return [words, randomBytes(4).toString('hex')].filter(Boolean).join('-');
}
