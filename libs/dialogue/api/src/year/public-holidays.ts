import Holidays from 'date-holidays';

/** The library's own rule of each, so that its name can stand in the reader's language. */
const names = {
  '01-01': 'new_year',
  'easter -2': 'good_friday',
  easter: 'easter',
  'easter 1': 'easter_monday',
  '04-27 if sunday then previous saturday since 2014': 'kings_day',
  '05-04': 'remembrance_day',
  '05-05': 'liberation_day',
  'easter 39': 'ascension',
  'easter 49': 'pentecost',
  'easter 50': 'pentecost_monday',
  '12-25': 'christmas',
  '12-26': 'second_christmas_day',
} as const;

export type PublicHoliday = (typeof names)[keyof typeof names];

export const publicHolidays: readonly PublicHoliday[] = Object.values(names);

const dutch = new Holidays('NL', { timezone: 'Europe/Amsterdam' });

/** What a day (ISO date) is in the Netherlands; undefined for an ordinary one. */
export function publicHolidayOn(day: string): PublicHoliday | undefined {
  const found = dutch.getHolidays(Number(day.slice(0, 4))).filter(({ date }) => date.startsWith(day));
  return found.map(({ rule }) => names[rule as keyof typeof names]).find((name) => name !== undefined);
}
