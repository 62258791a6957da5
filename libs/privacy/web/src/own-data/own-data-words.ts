import { defineWords, type Language } from '@samenspraak/shared-web';
import ar from './messages/ar.json';
import en from './messages/en.json';
import nl from './messages/nl.json';
import tr from './messages/tr.json';

export const ownDataWords = defineWords({ nl, en, tr, ar });

export const isWord = (value: string): boolean => value in nl.values;

/** Stored words such as `member` or `true`, as a reader says them; a text of someone's own stays as it is. */
export const storedWord = (language: Language, value: string): string =>
  isWord(value) ? ownDataWords(language)(`values.${value as 'true'}`) : value;
