import { isArabic, isFormOf } from './name-forms';
import { beginningsOf, inArabic, inLatin } from './other-script';
import { Word, wordsOf } from './plain-words';

/** Parts that stand in many names, and in many sentences: they point at nobody by themselves. */
const particles = new Set([
  ...['van', 'de', 'der', 'den', 'het', 'ten', 'ter', 'te', 'op', 'in', 'el', 'al', 'ben', 'bin', 'bint', 'ibn', 'abu', 'abd', 'ait', 'ould', 'oulad'],
  ...['بن', 'ابن', 'بنت', 'ابو', 'ابا', 'ابي', 'ام', 'عبد', 'ال', 'ايت'],
]);

/** The letters of a word that no form changes: a Turkish or Dutch form adds at the end, an Arabic one at the beginning. */
const stem = (word: string): string => (isArabic(word) ? word.slice(-3) : word.slice(0, 3));

/** The names of people who may sit at a table, so that thousands of them are looked up and not gone through. */
export class NameBook {
  /** What points at someone by itself, by its stem. */
  private readonly parts = new Map<string, Set<string>>();
  /** Whole names by the stem of their first word. */
  private readonly wholes = new Map<string, string[][]>();
  private readonly initials = new Set<string>();
  /** How its parts read in the other script, by the letter they begin with there. */
  private readonly elsewhere = new Map<string, RegExp[]>();
  private readonly entered = new Set<string>();

  constructor(displayNames: readonly string[]) {
    for (const name of displayNames) this.enter(wordsOf(name).map(({ plain }) => plain));
  }

  private enter(whole: string[]): void {
    const own = whole.filter((word) => !particles.has(word));
    for (const part of own.filter(({ length }) => length > 2)) this.parts.set(stem(part), (this.parts.get(stem(part)) ?? new Set()).add(part));
    for (const part of own.filter(({ length }) => length > 2)) this.enterElsewhere(part);
    for (const letters of [firstLetters(whole), firstLetters(own)]) if (letters.length > 1) this.initials.add(letters);
    const first = stem(whole[0] ?? '');
    if (first) this.wholes.set(first, [...(this.wholes.get(first) ?? []), whole]);
  }

  private enterElsewhere(part: string): void {
    if (this.entered.has(part)) return;
    this.entered.add(part);
    const spellings = isArabic(part) ? inLatin(part) : inArabic(part);
    for (const letter of spellings?.begins ?? []) this.elsewhere.set(letter, [...(this.elsewhere.get(letter) ?? []), (spellings as { pattern: RegExp }).pattern]);
  }

  /** A part alone points at someone where it is written as a name, in whichever script. */
  hasPart({ plain, capital }: Word): boolean {
    return capital && ([...(this.parts.get(stem(plain)) ?? [])].some((part) => isFormOf(plain, part)) || this.isElsewhere(plain));
  }

  private isElsewhere(plain: string): boolean {
    return beginningsOf(plain, isArabic(plain)).some((word) => this.elsewhere.get(word[0] ?? '')?.some((pattern) => pattern.test(word)));
  }

  hasInitials(letters: string): boolean {
    return this.initials.has(letters);
  }

  /** The last word of a whole name that begins here, also where nobody cared for capitals; a name of one word does need its own. */
  wholeFrom(said: readonly Word[], place: number): Word | undefined {
    const first = said[place];
    const possible = first ? (this.wholes.get(stem(first.plain)) ?? []) : [];
    const whole = possible.find((words) => words.every((word, nth) => isFormOf(said[place + nth]?.plain ?? '', word)));
    return whole && (whole.length > 1 || first?.capital) ? said[place + whole.length - 1] : undefined;
  }
}

const firstLetters = (words: readonly string[]): string => words.map((word) => [...word][0]).join('');
