import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import type { Rule } from './rule';
import { RuleKind, isByDate, isByWeekday, isYearly } from './rule-kind';

/** A rule without an end, or with a far one, stops here: about six years of every week. */
export const mostOccurrences = 300;

/** When a meeting begins and ends, and the day on which the rule puts it (ISO date). */
export interface Occurrence {
  on: string;
  startsAt: Date;
  endsAt: Date;
}

const frequencyOf = (kind: RuleKind): 'WEEKLY' | 'MONTHLY' | 'YEARLY' => {
  if (isYearly(kind)) return 'YEARLY';
  return kind === RuleKind.weekly ? 'WEEKLY' : 'MONTHLY';
};

const partsOf = (rule: Rule) => ({
  freq: frequencyOf(rule.kind),
  ...(rule.kind === RuleKind.weekly ? { byDay: [...rule.weekdays] } : {}),
  ...(isByWeekday(rule.kind) ? { byDay: rule.weekdays.map((day) => `${rule.ordinal}${day}`) } : {}),
  ...(isByDate(rule.kind) ? { byMonthDay: [rule.monthDay ?? 1] } : {}),
  ...(isYearly(rule.kind) ? { byMonth: [rule.month ?? 1] } : {}),
});

/** Days are counted at noon in UTC, where no clock is ever put forward or back; the time of day is added afterwards. */
const noon = (day: string) => Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: 'UTC', plainTime: '12:00' });

/** The first day from `startsOn` on that fits: intervals are counted from there. Null when there is none. */
function firstDay(rule: Rule): string | null {
  if (rule.kind === RuleKind.once) return rule.startsOn;
  const [first] = new RRuleTemporal({ ...partsOf(rule), interval: 1, dtstart: noon(rule.startsOn) }).all((_, place) => place < 1);
  return first?.toPlainDate().toString() ?? null;
}

/**
 * The days on which a rule puts a meeting: ISO dates, in order, at most `mostOccurrences`. A day that a month or year
 * does not have is left out (RFC 5545 section 3.3.10) and does not count.
 */
export function daysOf(rule: Rule): string[] {
  const first = firstDay(rule);
  if (!first || (rule.until && first > rule.until)) return [];
  if (rule.kind === RuleKind.once) return [first];
  const { interval, count, until } = rule;
  const end = { ...(count ? { count } : {}), ...(until ? { until: noon(until) } : {}) };
  const days = new RRuleTemporal({ ...partsOf(rule), interval, ...end, dtstart: noon(first) }).all((_, place) => place < mostOccurrences);
  return days.map((day) => day.toPlainDate().toString());
}

/**
 * The moments of a meeting on a day. A time that the clock skips is read with the offset from before it was put forward,
 * and one that comes twice is the first of the two (RFC 5545 section 3.3.5).
 */
export function occurrenceOn(on: string, { startTime, minutes, zone }: Pick<Rule, 'startTime' | 'minutes' | 'zone'>): Occurrence {
  const begins = Temporal.PlainDate.from(on).toPlainDateTime(startTime).toZonedDateTime(zone, { disambiguation: 'compatible' });
  const startsAt = new Date(begins.epochMilliseconds);
  return { on, startsAt, endsAt: new Date(startsAt.getTime() + minutes * 60_000) };
}

export const occurrencesOf = (rule: Rule): Occurrence[] => daysOf(rule).map((on) => occurrenceOn(on, rule));

/** It has no end of its own within what is counted. */
export const isCapped = (rule: Rule, days: readonly string[]): boolean =>
  days.length >= mostOccurrences && !(rule.count && rule.count <= mostOccurrences);

export type Dated = Rule & { setAt: Date };

/** What several rules say together: each holds from its first day until that of one that was set later. */
export function occurrencesOfAll(rules: readonly Dated[]): Occurrence[] {
  const inOrder = [...rules].sort((a, b) => a.setAt.getTime() - b.setAt.getTime());
  return inOrder
    .flatMap((rule, place) => {
      const ends = inOrder.slice(place + 1).map(({ startsOn }) => startsOn);
      return daysOf(rule).flatMap((on) => (ends.every((end) => on < end) ? [occurrenceOn(on, rule)] : []));
    })
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
}

/** The rule as RFC 5545 writes it, for calendars; null for a meeting that does not come back. */
export function rruleOf(rule: Rule): string | null {
  if (rule.kind === RuleKind.once) return null;
  const { freq, byDay, byMonthDay, byMonth } = partsOf(rule) as Record<string, string | (string | number)[]>;
  const parts = Object.entries({ FREQ: freq, INTERVAL: rule.interval > 1 && rule.interval, COUNT: rule.count, UNTIL: rule.until && lastMoment(rule), BYMONTH: byMonth, BYDAY: byDay, BYMONTHDAY: byMonthDay });
  return parts.flatMap(([name, value]) => (value ? [`${name}=${String(value)}`] : [])).join(';');
}

/** UNTIL is a moment in UTC where the start has a zone (RFC 5545 section 3.3.10). */
function lastMoment({ until, zone }: Rule): string {
  const end = Temporal.PlainDate.from(until ?? '').toPlainDateTime('23:59:59').toZonedDateTime(zone).toInstant();
  return end.toString().replace(/[-:]/g, '');
}
