import type { DayNotesFragment } from '@samenspraak/shared-graphql';
import { type Language, fullDayText, isolated, localeOf, timeText } from '@samenspraak/shared-web';
import { yearWords } from './year-words';

export type Note = DayNotesFragment['notes'][number];

/** Milliseconds within which “a few minutes earlier or later” is true of the middle. */
const fewMinutes = 12 * 60_000;

/** One line, in the reader's language, with how sure it is. */
export function dayNoteText(language: Language, note: Note): string {
  const t = yearWords(language);
  const { kind, name, day, earliest, latest } = note;
  switch (kind) {
    case 'friday_prayer':
      return t(kind, { time: timeText(language, earliest ?? '') });
    case 'ramadan':
      return t(kind, { time: timeText(language, middle(earliest ?? '', latest ?? '')) });
    case 'prayer':
      return prayerText(language, t(`prayers.${name as 'asr'}`), earliest ?? '', latest ?? '');
    case 'public_holiday':
      return t(kind, { name: t(`publicHolidays.${name as 'easter'}`) });
    case 'school_holiday':
      return t(kind, { name: t(`schoolHolidays.${name as 'may'}`), regions: regionsText(language, note.regions.split(' ')) });
    default:
      return t(kind, { day: isolated(fullDayText(language, day ?? '')) });
  }
}

/** Between the earliest and the latest moment, to the minute. */
const middle = (earliest: string, latest: string): string => new Date((Date.parse(earliest) + Date.parse(latest)) / 2).toISOString();

function prayerText(language: Language, name: string, earliest: string, latest: string): string {
  const t = yearWords(language);
  const near = Date.parse(latest) - Date.parse(earliest) <= fewMinutes;
  if (near) return t('prayerAt', { name, time: timeText(language, middle(earliest, latest)) });
  return t('prayerBetween', { name, from: timeText(language, earliest), until: timeText(language, latest) });
}

function regionsText(language: Language, regions: readonly string[]): string {
  const t = yearWords(language);
  if (regions.length === 3) return t('allRegions');
  return new Intl.ListFormat(localeOf[language], { type: 'conjunction' }).format(regions.map((region) => t(`region.${region as 'noord'}`)));
}
