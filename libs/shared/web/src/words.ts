import { createTranslator } from 'use-intl/core';
import type { ReactNode } from 'react';
import { Language, localeOf } from './languages';

type Messages = { [key: string]: string | Messages };

/** `agenda.title`, `form.question.label`: the paths of a messages file that end in a text. */
export type KeyOf<M> = {
  [K in keyof M & string]: M[K] extends string ? K : `${K}.${KeyOf<M[K]>}`;
}[keyof M & string];

type Values = Record<string, string | number | Date>;
type Tags = Record<string, (children: ReactNode) => ReactNode>;

export interface Words<M> {
  (key: KeyOf<M>, values?: Values): string;
  /** For a message with tags, such as `<b>…</b>` or `<link>…</link>`. */
  rich(key: KeyOf<M>, values: { [name: string]: Values[string] | Tags[string] }): ReactNode;
}

/**
 * A feature's words. Dutch is the measure: its keys are the type, and a test holds the other languages to them.
 * A word that depends on a value from the API: see `wordFor`.
 */
export function defineWords<M extends Messages>(messages: Record<Language, Messages> & { nl: M }): (language: Language) => Words<M> {
  const known = new Map<Language, Words<M>>();
  return (language) => {
    let words = known.get(language);
    if (!words) {
      const locale = localeOf[language];
      const made = createTranslator({ locale, messages: messages[language], timeZone: 'Europe/Amsterdam' });
      words = quick(messages[language], made as unknown as Words<M>);
      known.set(language, words);
    }
    return words;
  };
}

/** Counts that are remembered, of each feature and language. */
const mostCounts = 1000;

/**
 * A page has a hundred words without anything to fill in: those are looked up. What only counts, such as “12 mensen”, is
 * remembered: putting it together costs more than drawing it. Values that are words are never kept.
 */
function quick<M>(messages: Messages, words: Words<M>): Words<M> {
  const plain = new Map(plainIn(messages));
  const counts = new Map<string, string>();
  const counted = (key: KeyOf<M>, values: Values): string => {
    const name = `${key} ${Object.values(values).join(' ')}`;
    const found = counts.get(name) ?? words(key, values);
    if (counts.size < mostCounts) counts.set(name, found);
    return found;
  };
  const word = (key: KeyOf<M>, values?: Values) => {
    const fixed = plain.get(key);
    if (fixed !== undefined) return fixed;
    return values && Object.values(values).every((value) => typeof value === 'number') ? counted(key, values) : words(key, values);
  };
  return Object.assign(word, { rich: words.rich.bind(words) });
}

/** Each path to a text without marks of ICU messages (`{`, `<`, `'`), and the text. */
function plainIn(messages: Messages, path = ''): [string, string][] {
  return Object.entries(messages).flatMap(([name, found]): [string, string][] => {
    if (typeof found !== 'string') return plainIn(found, `${path}${name}.`);
    return /[{<']/.test(found) ? [] : [[`${path}${name}`, found]];
  });
}
