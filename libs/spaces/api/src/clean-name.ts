import { Transform } from 'class-transformer';

/** Controls and marks that turn the text around them; the joiners that Persian and emoji need stay. */
const hidden = /[^\P{C}\u200c\u200d]/gu;

/** A name as it is shown: one line. Without a letter or a figure it is as good as empty. */
export function cleanName(given: string): string {
  const name = given.normalize('NFC').replace(/\s+/g, ' ').replace(hidden, '').trim();
  return /[\p{L}\p{N}]/u.test(name) ? name : '';
}

export const CleanName = (): PropertyDecorator =>
  Transform(({ value }) => (typeof value === 'string' ? cleanName(value) : (value as unknown)));
