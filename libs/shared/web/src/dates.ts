import { Language, localeOf } from './languages';

const zone = 'Europe/Amsterdam';
/** Swedish writes days and moments as ISO does. */
const isoDays = new Intl.DateTimeFormat('sv-SE', { timeZone: zone });
const isoMoments = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${name}`;
  let found = formats.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(localeOf[language], { timeZone: zone, ...options });
    formats.set(key, found);
  }
  return found;
}

/** An instant (ISO) or a day (`2026-11-23`), read as noon so that no zone moves it. */
const instant = (value: string): Date => new Date(value.length === 10 ? `${value}T12:00:00Z` : value);

/** “3 september”, with the year when it is not this one. */
export function dayText(language: Language, value: string, now: Date = new Date()): string {
  const sameYear = instant(value).getFullYear() === now.getFullYear();
  const options: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', ...(sameYear ? {} : { year: 'numeric' }) };
  return format(language, sameYear ? 'day' : 'day-year', options).format(instant(value));
}

/** “dinsdag 12 januari 2027”. */
export const fullDayText = (language: Language, value: string): string =>
  format(language, 'full', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(instant(value));

/** “14:00”. */
export const timeText = (language: Language, value: string): string =>
  format(language, 'time', { hour: '2-digit', minute: '2-digit', hour12: false }).format(instant(value));

/** “januari 2027”, of a month such as `2027-01`. */
export const monthText = (language: Language, month: string): string =>
  format(language, 'month', { month: 'long', year: 'numeric' }).format(instant(`${month}-15`));

/** Day of the month and short month, for a date tile. */
export const tileText = (language: Language, value: string): { day: string; month: string } => ({
  day: format(language, 'tile-day', { day: 'numeric' }).format(instant(value)),
  month: format(language, 'tile-month', { month: 'short' }).format(instant(value)).replace('.', ''),
});

/** The names of the days, Monday first. */
export const weekdayNames = (language: Language): { long: string; short: string }[] =>
  Array.from({ length: 7 }, (_, place) => {
    const day = new Date(Date.UTC(2024, 0, 1 + place, 12));
    return {
      long: format(language, 'weekday', { weekday: 'long' }).format(day),
      short: format(language, 'weekday-short', { weekday: 'short' }).format(day),
    };
  });

/** The day in the Netherlands, ISO. */
export const isoDay = (value: Date | string = new Date()): string => isoDays.format(typeof value === 'string' ? instant(value) : value);

/** A day and a time as typed (`2027-01-12`, `19:30`) as an instant in the Netherlands, ISO; null when it is neither. */
export function instantOf(day: string, time: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !/^\d{2}:\d{2}$/.test(time)) return null;
  const asUtc = new Date(`${day}T${time}:00Z`);
  if (Number.isNaN(asUtc.getTime())) return null;
  const shown = new Date(`${isoMoments.format(asUtc).replace(' ', 'T')}Z`);
  return new Date(asUtc.getTime() - (shown.getTime() - asUtc.getTime())).toISOString();
}
