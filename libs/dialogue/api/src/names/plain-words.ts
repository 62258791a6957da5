/** A word of a text, with where it stands and how it sounds whatever its marks, case or letters' variants. */
export interface Word {
  from: number;
  to: number;
  /** Lower case, without marks; alif, ya and ta marbuta in one form each. */
  plain: string;
  capital: boolean;
}

/** Arabic letters that people write in more than one way. */
const sameLetters: Record<string, string> = { ى: 'ي', ة: 'ه', ٱ: 'ا' };

/** The Turkish dotless i counts as i: the marks and the case of a name are often left out. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}|\u0640/gu, '')
    .replace(/ı/g, 'i')
    .replace(/[ىةٱ]/g, (letter) => sameLetters[letter] ?? letter)
    .toLowerCase();

/** Letters with their marks; an apostrophe or a hyphen ends a word, so that “Aksoy'un” begins with a name. */
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u0640]*/gu;

export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(word)].map(({ 0: found, index }) => ({
    ...{ from: index, to: index + found.length, plain: plain(found) },
    capital: /^(\p{Lu}|\p{Lo})/u.test(found),
  }));
