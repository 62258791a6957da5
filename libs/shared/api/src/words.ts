import { createTranslator } from 'use-intl/core';
import { Language } from './language';

type Messages = Record<string, unknown>;
export type Words = (key: string, values?: Record<string, string | number | Date>) => string;

/** The words of mails, in ICU message format. Throws on a missing key, so that no mail goes out with a hole. */
export function translator(messages: Record<Language, Messages>, locale: Language): Words {
  const translate = createTranslator({
    locale,
    messages: messages[locale],
    timeZone: 'Europe/Amsterdam',
    onError: (error) => {
      throw error;
    },
  });
  return translate as unknown as Words;
}
