import { Temporal } from 'temporal-polyfill/full';

/** Umm al-Qura: the tables Saudi Arabia publishes, part of ICU and therefore of Node. Decision 035 says how near it is. */
const calendar = 'islamic-umalqura';

/** The months and days that a date is held against. */
const occasions = {
  ramadan: { month: 9, day: 1 },
  eid_al_fitr: { month: 10, day: 1 },
  eid_al_adha: { month: 12, day: 10 },
  ashura: { month: 1, day: 10 },
  mawlid: { month: 3, day: 12 },
} as const;

export type Occasion = keyof typeof occasions;

/**
 * The first day of an occasion that lies nearest to a day, by calculation. Where the moon is looked for it can be a day
 * earlier or later.
 * @param day ISO date
 * @returns the ISO date, and how many days the given day comes after it (negative: before)
 */
export function nearest(occasion: Occasion, day: string): { first: string; after: number } {
  const asked = Temporal.PlainDate.from(day);
  const { year } = asked.withCalendar(calendar);
  const firsts = [year - 1, year, year + 1].map((each) =>
    Temporal.PlainDate.from({ calendar, year: each, ...occasions[occasion] }).withCalendar('iso8601'),
  );
  const found = firsts.map((first) => ({ first: first.toString(), after: first.until(asked).days }));
  return found.reduce((best, each) => (Math.abs(each.after) < Math.abs(best.after) ? each : best));
}

/** Whether a day (ISO) is in Ramadan, by calculation. */
export const isRamadan = (day: string): boolean => Temporal.PlainDate.from(day).withCalendar(calendar).month === occasions.ramadan.month;
