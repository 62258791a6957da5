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
  const made = new Map<Language, Words<M>>();
  return (language) => {
    let words = made.get(language);
    if (!words) {
      const locale = localeOf[language];
      words = createTranslator({ locale, messages: messages[language], timeZone: 'Europe/Amsterdam' }) as unknown as Words<M>;
      made.set(language, words);
    }
    return words;
  };
}
