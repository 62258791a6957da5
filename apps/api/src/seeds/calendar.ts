import { workingDaysBetween } from '@samenspraak/shared-api';
import { Temporal } from 'temporal-polyfill';
import type { Day } from './network';

const zone = 'Europe/Amsterdam';

/** Turns the example's days, counted from the day of seeding, into dates and moments in the Netherlands. */
export class Calendar {
  private readonly today: Temporal.PlainDate;

  constructor(now: Date) {
    this.today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone).toPlainDate();
  }

  /** ISO date. What falls in a weekend happened on the Friday before: bodies answer on weekdays, and order is kept. */
  date(day: Day): string {
    const date = this.today.add({ days: day });
    return date.subtract({ days: Math.max(0, date.dayOfWeek - 5) }).toString();
  }

  /** ISO date. A session is on a Tuesday, Wednesday or Thursday: not in the weekend, nor on the day of the Friday prayer. */
  sessionDate(day: Day): string {
    const date = this.today.add({ days: day });
    const shift = date.dayOfWeek === 1 ? 1 : Math.min(0, 4 - date.dayOfWeek);
    return workdayFrom(date.add({ days: shift })).toString();
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

/** A week earlier for as long as it is a public holiday. */
function workdayFrom(date: Temporal.PlainDate): Temporal.PlainDate {
  const works = workingDaysBetween(date.subtract({ days: 1 }).toString(), date.toString()) === 1;
  return works ? date : workdayFrom(date.subtract({ days: 7 }));
}

export const nextDay = (date: string): string => Temporal.PlainDate.from(date).add({ days: 1 }).toString();

export const minutesAfter = (moment: Date, minutes: number): Date => new Date(moment.getTime() + minutes * 60_000);

export const between = (least: number, most: number): number => least + Math.floor(Math.random() * (most - least + 1));
