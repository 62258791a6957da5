import { Temporal } from 'temporal-polyfill';

/** Working days in which a report is decided on. */
export const decidedWithin = 5;
/** Working days in which an appeal is decided on. */
export const appealDecidedWithin = 10;
/** Months after the decision in which its author can appeal (DSA art. 20 lid 1). */
export const appealMonths = 6;
/** Days a measure can hold; null is without an end. */
export const durations = [7, 30, 90] as const;

/** The last day of the appeal. @param day ISO date of the decision */
export const lastDayOfAppeal = (day: string): string => Temporal.PlainDate.from(day).add({ months: appealMonths }).toString();

export const daysAfter = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString();

/** The same length from another day on. @param until the last day of what was meant to begin on `from` */
export const movedOn = (from: string, until: string, today: string): string =>
  Temporal.PlainDate.from(today).add(Temporal.PlainDate.from(from).until(until, { largestUnit: 'days' })).toString();
