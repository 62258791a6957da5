import type { RuleKind, Weekday } from './rule-kind';

/** A rule as it is stored: days on the calendar, a time on the wall, and the zone of that wall by name. */
export interface Rule {
  kind: RuleKind;
  /** Every so many weeks, months or years. */
  interval: number;
  /** The days of a weekly rule; the one day of a rule by weekday. */
  weekdays: Weekday[];
  /** Which one in its month: 1 to 4, -1 the last, -2 the last but one. */
  ordinal: number | null;
  /** 1 to 31, or -1 for the last day of the month. */
  monthDay: number | null;
  /** 1 to 12, of a yearly rule. */
  month: number | null;
  /** ISO date. The first meeting is on the first day from here on that fits. */
  startsOn: string;
  /** ISO date, itself included. */
  until: string | null;
  count: number | null;
  /** `19:30` */
  startTime: string;
  minutes: number;
  /** Such as `Europe/Amsterdam`. */
  zone: string;
}
