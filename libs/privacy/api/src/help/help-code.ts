import { createHash, randomInt } from 'node:crypto';

/** Crockford's base 32: no letter that is read as a figure. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 20;

/** A hundred random bits, in five groups of four: nobody tries them all, however fast. */
export function newHelpCode(): string {
  const letters = Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');
  return letters.replace(/(.{4})(?=.)/g, '$1-');
}

/** As it was written down by hand, or read out loud. @returns undefined for what cannot be one */
export function readHelpCode(typed: string): string | undefined {
  const plain = typed.normalize('NFKC').toUpperCase().replace(/[\s\p{Pd}._]/gu, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return plain.length === length && [...plain].every((letter) => alphabet.includes(letter)) ? plain : undefined;
}

/** What stands in the vault: `open_case` makes the same of the code it is given. Hexadecimal. */
export const hashOfHelpCode = (plain: string): string => createHash('sha256').update(`samenspraak help 1\n${plain}`).digest('hex');
