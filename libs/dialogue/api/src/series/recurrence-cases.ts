import { occurrencesOf } from './occurrences';
import type { Rule } from './rule';
import { RuleKind, Weekday } from './rule-kind';

/** A rule, and the moments it gives: the first ones, or all of them when there are no more. */
export interface RecurrenceCase {
  name: string;
  rule: Rule;
  /** Days, where the time is the same on the wall on each of them. */
  days?: string[];
  /** Moments in UTC, where that is what it is about. */
  moments?: string[];
  /** How many there are in all. */
  total?: number;
}

const weekly = (parts: Partial<Rule>): Rule => ({
  ...{ kind: RuleKind.weekly, interval: 1, weekdays: [Weekday.TH], ordinal: null, monthDay: null, month: null },
  ...{ startsOn: '2027-01-01', until: null, count: null, startTime: '19:30', minutes: 90, zone: 'Europe/Amsterdam', ...parts },
});
const monthly = (ordinal: number, parts: Partial<Rule> = {}): Rule => weekly({ kind: RuleKind.monthly_weekday, ordinal, ...parts });
const onDay = (monthDay: number, parts: Partial<Rule> = {}): Rule => weekly({ kind: RuleKind.monthly_date, weekdays: [], monthDay, ...parts });
const yearly = (month: number, monthDay: number, parts: Partial<Rule> = {}): Rule => onDay(monthDay, { kind: RuleKind.yearly_date, month, ...parts });
const { MO, TU, WE, TH, FR, SU } = Weekday;

/** What a table of two sides asks for, and every place where clocks and months are not alike. */
export const ownCases: RecurrenceCase[] = [
  { name: 'once', rule: weekly({ kind: RuleKind.once, startsOn: '2027-02-03' }), days: ['2027-02-03'], total: 1 },
  { name: 'every Thursday, from a Friday', rule: weekly({}), days: ['2027-01-07', '2027-01-14'], total: 300 },
  { name: 'every eight weeks', rule: weekly({ interval: 8, weekdays: [WE], startsOn: '2026-12-16' }), days: ['2026-12-16', '2027-02-10', '2027-04-07'] },
  { name: 'every first Thursday', rule: monthly(1), days: ['2027-01-07', '2027-02-04', '2027-03-04'] },
  { name: 'every second Thursday, when this month’s is past', rule: monthly(2, { startsOn: '2027-01-15' }), days: ['2027-02-11', '2027-03-11'] },
  { name: 'every last Thursday', rule: monthly(-1), days: ['2027-01-28', '2027-02-25', '2027-03-25'] },
  { name: 'every third month from the first that fits', rule: monthly(1, { interval: 3, startsOn: '2027-01-20' }), days: ['2027-02-04', '2027-05-06', '2027-08-05'] },
  { name: 'the 31st: months without one are left out', rule: onDay(31), days: ['2027-01-31', '2027-03-31', '2027-05-31', '2027-07-31', '2027-08-31'] },
  { name: 'the 30th: February is left out, and does not count', rule: onDay(30, { count: 3 }), days: ['2027-01-30', '2027-03-30', '2027-04-30'], total: 3 },
  { name: 'the last day of every month, in a leap year too', rule: onDay(-1, { startsOn: '2028-01-01' }), days: ['2028-01-31', '2028-02-29', '2028-03-31', '2028-04-30'] },
  { name: '29 February: only years that have it', rule: yearly(2, 29), days: ['2028-02-29', '2032-02-29', '2036-02-29'] },
  { name: 'every year on 17 June', rule: yearly(6, 17, { interval: 2 }), days: ['2027-06-17', '2029-06-17'] },
  { name: 'every year on the last Monday of May', rule: monthly(-1, { kind: RuleKind.yearly_weekday, weekdays: [MO], month: 5 }), days: ['2027-05-31', '2028-05-29'] },
  { name: 'an end by date counts that day', rule: weekly({ until: '2027-01-21' }), days: ['2027-01-07', '2027-01-14', '2027-01-21'], total: 3 },
  { name: 'an end before the first', rule: weekly({ until: '2027-01-06' }), days: [], total: 0 },
  { name: 'three hundred of them, to the last', rule: weekly({ count: 300 }), days: ['2027-01-07'], total: 300 },
  {
    name: 'the clock goes forward: half past seven stays half past seven',
    rule: weekly({ startsOn: '2027-03-25', count: 2 }),
    moments: ['2027-03-25T18:30:00.000Z', '2027-04-01T17:30:00.000Z'],
  },
  { name: 'the clock goes back', rule: weekly({ startsOn: '2027-10-28', count: 2 }), moments: ['2027-10-28T17:30:00.000Z', '2027-11-04T18:30:00.000Z'] },
  { name: 'a time that the clock skips', rule: weekly({ weekdays: [SU], startsOn: '2027-03-28', startTime: '02:30', count: 1 }), moments: ['2027-03-28T01:30:00.000Z'] },
  { name: 'a time that comes twice is the first of the two', rule: weekly({ weekdays: [SU], startsOn: '2027-10-31', startTime: '02:30', count: 1 }), moments: ['2027-10-31T00:30:00.000Z'] },
  {
    name: 'New York, three weeks before Europe changes its clocks',
    rule: weekly({ zone: 'America/New_York', startsOn: '2027-03-11', count: 2 }),
    moments: ['2027-03-12T00:30:00.000Z', '2027-03-18T23:30:00.000Z'],
  },
  { name: 'Bonaire, where clocks never change', rule: monthly(1, { zone: 'America/Kralendijk', count: 3, startsOn: '2027-03-01' }), moments: ['2027-03-04T23:30:00.000Z', '2027-04-01T23:30:00.000Z', '2027-05-06T23:30:00.000Z'] },
  { name: 'Auckland, a day ahead', rule: monthly(1, { zone: 'Pacific/Auckland', count: 2, startsOn: '2027-04-01', startTime: '09:00' }), moments: ['2027-03-31T20:00:00.000Z', '2027-05-05T21:00:00.000Z'] },
];

const newYork = (parts: Partial<Rule>): Rule => weekly({ startsOn: '1997-09-02', startTime: '09:00', minutes: 60, zone: 'America/New_York', weekdays: [TU], ...parts });
const of1997 = (...days: string[]): string[] => days.map((day) => (day.length === 5 ? `1997-${day}` : day));
const fridays = (parts: Partial<Rule>): Rule => newYork({ kind: RuleKind.monthly_weekday, weekdays: [FR], ordinal: 1, startsOn: '1997-09-05', ...parts });
const tuesdays = of1997('09-02', '09-09', '09-16', '09-23', '09-30', '10-07', '10-14', '10-21', '10-28', '11-04');

/** The examples of RFC 5545 section 3.8.5.3 that a series can say. */
export const rfcCases: (RecurrenceCase & { rrule: string })[] = [
  { name: 'weekly for 10 occurrences', rrule: 'FREQ=WEEKLY;COUNT=10;BYDAY=TU', rule: newYork({ count: 10 }), days: tuesdays, total: 10 },
  {
    ...{ name: 'weekly until December 24, 1997', rrule: 'FREQ=WEEKLY;UNTIL=19971225T045959Z;BYDAY=TU', rule: newYork({ until: '1997-12-24' }), total: 17 },
    days: [...tuesdays, ...of1997('11-11', '11-18', '11-25', '12-02', '12-09', '12-16', '12-23')],
  },
  {
    ...{ name: 'every other week, forever', rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', rule: newYork({ interval: 2 }), total: 300 },
    days: of1997('09-02', '09-16', '09-30', '10-14', '10-28', '11-11', '11-25', '12-09', '12-23', '1998-01-06', '1998-01-20', '1998-02-03', '1998-02-17'),
  },
  {
    ...{ name: 'weekly on Tuesday and Thursday for five weeks', rrule: 'FREQ=WEEKLY;COUNT=10;BYDAY=TU,TH', rule: newYork({ weekdays: [TU, TH], count: 10 }) },
    ...{ days: of1997('09-02', '09-04', '09-09', '09-11', '09-16', '09-18', '09-23', '09-25', '09-30', '10-02'), total: 10 },
  },
  {
    name: 'every other week on Monday, Wednesday and Friday until December 24, 1997',
    rrule: 'FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T045959Z;BYDAY=MO,WE,FR',
    rule: newYork({ weekdays: [MO, WE, FR], interval: 2, startsOn: '1997-09-01', until: '1997-12-23' }),
    days: of1997(
      ...['09-01', '09-03', '09-05', '09-15', '09-17', '09-19', '09-29', '10-01', '10-03', '10-13', '10-15', '10-17', '10-27', '10-29', '10-31'],
      ...['11-10', '11-12', '11-14', '11-24', '11-26', '11-28', '12-08', '12-10', '12-12', '12-22'],
    ),
    total: 25,
  },
  {
    ...{ name: 'every other week on Tuesday and Thursday, for 8 occurrences', rrule: 'FREQ=WEEKLY;INTERVAL=2;COUNT=8;BYDAY=TU,TH' },
    ...{ rule: newYork({ weekdays: [TU, TH], interval: 2, count: 8 }), total: 8 },
    days: of1997('09-02', '09-04', '09-16', '09-18', '09-30', '10-02', '10-14', '10-16'),
  },
  {
    ...{ name: 'monthly on the first Friday for 10 occurrences', rrule: 'FREQ=MONTHLY;COUNT=10;BYDAY=1FR', rule: fridays({ count: 10 }), total: 10 },
    days: of1997('09-05', '10-03', '11-07', '12-05', '1998-01-02', '1998-02-06', '1998-03-06', '1998-04-03', '1998-05-01', '1998-06-05'),
  },
  {
    ...{ name: 'monthly on the first Friday until December 24, 1997', rrule: 'FREQ=MONTHLY;UNTIL=19971225T045959Z;BYDAY=1FR' },
    ...{ rule: fridays({ until: '1997-12-24' }), days: of1997('09-05', '10-03', '11-07', '12-05'), total: 4 },
  },
  {
    ...{ name: 'monthly on the second-to-last Monday for 6 months', rrule: 'FREQ=MONTHLY;COUNT=6;BYDAY=-2MO' },
    ...{ rule: fridays({ weekdays: [MO], ordinal: -2, count: 6, startsOn: '1997-09-22' }), total: 6 },
    days: of1997('09-22', '10-20', '11-17', '12-22', '1998-01-19', '1998-02-16'),
  },
  {
    ...{ name: 'every other week counted from Monday', rrule: 'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU', total: 4 },
    ...{ rule: newYork({ weekdays: [TU, SU], interval: 2, count: 4, startsOn: '1997-08-05' }), days: of1997('08-05', '08-10', '08-19', '08-24') },
  },
];

/** What the code makes of each case, in whatever zone this process stands. */
export const answers = (): Record<string, { days: string[]; moments: string[] }> =>
  Object.fromEntries(
    [...ownCases, ...rfcCases].map(({ name, rule }) => {
      const found = occurrencesOf(rule);
      return [name, { days: found.map(({ on }) => on), moments: found.map(({ startsAt }) => startsAt.toISOString()) }];
    }),
  );
