export const languages = ['nl', 'en', 'tr', 'ar'] as const;

/** The language of the interface: the first part of every address. */
export type Language = (typeof languages)[number];

export const isLanguage = (given: unknown): given is Language => languages.includes(given as Language);

export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr');

/** Latin digits in every language, so that a date on the screen is the date on the invitation. */
export const localeOf: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB', tr: 'tr-TR', ar: 'ar-u-nu-latn' };

export const ownNames: Record<Language, { short: string; name: string }> = {
  nl: { short: 'NL', name: 'Nederlands' },
  en: { short: 'EN', name: 'English' },
  tr: { short: 'TR', name: 'Türkçe' },
  ar: { short: 'ع', name: 'العربية' },
};

/** The best of ours for an Accept-Language header; Dutch when none fits. */
export function preferredLanguage(header: string | undefined): Language {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => part.trim().split(';q='))
    .map(([tag = '', weight = '1']) => ({ language: tag.slice(0, 2).toLowerCase(), weight: Number(weight) || 0 }))
    .sort((a, b) => b.weight - a.weight);
  return wanted.map(({ language }) => language).find(isLanguage) ?? 'nl';
}
