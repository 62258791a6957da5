import Holidays from 'date-holidays';
import { Temporal } from 'temporal-polyfill';

const dutch = new Holidays('NL', { timezone: 'Europe/Amsterdam', types: ['public'] });
const holidays = new Map<number, Set<string>>();

function holidaysOf(year: number): Set<string> {
  let found = holidays.get(year);
  if (!found) {
    found = new Set(dutch.getHolidays(year).map(({ date }) => date.slice(0, 10)));
    holidays.set(year, found);
  }
  return found;
}

const isWorkingDay = (day: Temporal.PlainDate) => day.dayOfWeek <= 5 && !holidaysOf(day.year).has(day.toString());

/** The day of an instant in the Netherlands: ISO date. */
export const dayOf = (instant: Date): string =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().toString();

/** The day that lies `count` Dutch working days after `day` (ISO dates; public holidays and weekends do not count). */
export function addWorkingDays(day: string, count: number): string {
  let date = Temporal.PlainDate.from(day);
  for (let left = count; left > 0; ) {
    date = date.add({ days: 1 });
    if (isWorkingDay(date)) left -= 1;
  }
  return date.toString();
}

/** Working days after `from` up to and including `to`; 0 when `to` is not later. */
export function workingDaysBetween(from: string, to: string): number {
  let count = 0;
  const end = Temporal.PlainDate.from(to);
  for (let date = Temporal.PlainDate.from(from); Temporal.PlainDate.compare(date, end) < 0; ) {
    date = date.add({ days: 1 });
    if (isWorkingDay(date)) count += 1;
  }
  return count;
}
