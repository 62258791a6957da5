import { workingDaysBetween } from '@samenspraak/shared-api';
import { Temporal } from 'temporal-polyfill';
import type { Day } from './network';

const zone = 'Europe/Amsterdam';

/** Turns the example's days, counted from the day of seeding, into dates and moments in the Netherlands. */
export class Calendar {
  private readonly today: Temporal.PlainDate;
  private readonly dates = new Map<Day, string>();

  constructor(now: Date) {
    this.today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone).toPlainDate();
  }

  /** ISO date, on a working day: what would fall on a free day happened on the working day before. Keeps the order. */
  date(day: Day): string {
    const known = this.dates.get(day);
    if (known) return known;
    let date = this.today.add({ days: day });
    while (!isWorkingDay(date)) date = date.subtract({ days: 1 });
    this.dates.set(day, date.toString());
    return date.toString();
  }

  /** ISO date: a Tuesday, Wednesday or Thursday. Not in the weekend, on the day of the Friday prayer or at Christmas. */
  sessionDate(day: Day): string {
    let date = this.today.add({ days: day });
    if (date.dayOfWeek === 1) date = date.add({ days: 1 });
    while (!isSessionDay(date)) date = date.subtract({ days: 1 });
    return date.toString();
  }

  /** A date on the wall clock: `at('2026-03-03', '13:30')`. */
  at(date: string, time: string): Date {
    const wall = Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone, plainTime: time });
    return new Date(wall.epochMilliseconds);
  }

  /** The moment a day is over. */
  endOf(date: string): Date {
    return this.at(nextDay(date), '00:00');
  }

  /** Some moment in the working hours of a day. */
  moment(day: Day): Date {
    return minutesAfter(this.at(this.date(day), '09:00'), between(0, 8 * 60));
  }
}

const isWorkingDay = (date: Temporal.PlainDate): boolean =>
  workingDaysBetween(date.subtract({ days: 1 }).toString(), date.toString()) === 1;

const isSessionDay = (date: Temporal.PlainDate): boolean =>
  date.dayOfWeek >= 2 && date.dayOfWeek <= 4 && isWorkingDay(date) && !(date.month === 12 && date.day >= 24);

export const nextDay = (date: string): string => Temporal.PlainDate.from(date).add({ days: 1 }).toString();

export const minutesAfter = (moment: Date, minutes: number): Date => new Date(moment.getTime() + minutes * 60_000);

export const between = (least: number, most: number): number => least + Math.floor(Math.random() * (most - least + 1));
