import { addressesIn } from './addresses';
import type { NameBook } from './name-book';
import { wordsOf } from './plain-words';

/** Where words stand that may name a person, or tell how to reach one. */
export interface PointedOut {
  /** UTF-16 code units from the beginning of the text. */
  from: number;
  /** The first one after it. */
  to: number;
}

/** “Y.A.”, “Y. A.” and “YA”. */
const initials = /(?<![\p{L}\p{N}])(?:\p{L}\. ?){2,5}|(?<![\p{L}\p{N}.])\p{Lu}{2,4}(?![\p{L}\p{N}])/gu;

/**
 * Words of a text that may be the name, the initials or the address of someone: in the forms that Dutch, English, Turkish
 * and Arabic give them, in either script. The writer decides what they are.
 * @returns in the order of the text, none over another
 */
export function pointOut(text: string, names: NameBook): PointedOut[] {
  const said = wordsOf(text);
  return joined([
    ...said.flatMap((word, place) => ({ from: word.from, to: names.wholeFrom(said, place)?.to ?? 0 })).filter(({ to }) => to),
    ...said.filter((word) => names.hasPart(word)).map(({ from, to }) => ({ from, to })),
    ...initialsIn(text, names),
    ...addressesIn(text),
  ]);
}

const initialsIn = (text: string, names: NameBook): PointedOut[] =>
  [...text.matchAll(initials)].flatMap(({ 0: found, index }) => {
    const letters = wordsOf(found).map(({ plain }) => plain).join('');
    return names.hasInitials(letters) ? [{ from: index, to: index + found.trimEnd().length }] : [];
  });

/** What touches or overlaps is one; so is a given name with the surname after it. */
function joined(found: readonly PointedOut[]): PointedOut[] {
  const inOrder = [...found].sort((one, other) => one.from - other.from || other.to - one.to);
  return inOrder.reduce<PointedOut[]>((all, { from, to }) => {
    const last = all.at(-1);
    if (!last || from > last.to + 1) return [...all, { from, to }];
    last.to = Math.max(last.to, to);
    return all;
  }, []);
}
