import type { RuleKind, SeriesRuleInput, Weekday } from '@samenspraak/shared-graphql';
import type { FieldProblem, Visit } from '@samenspraak/shared-web';
import { meetingOf, timeProblems } from '../planning/meeting-times';

/** The ways to come back that a form offers; the rest follows from the first day. */
export const patterns = ['weekdag', 'wekelijks', 'laatste-weekdag', 'datum', 'laatste-dag', 'jaarlijks', 'jaar-weekdag', 'eenmalig'] as const;
export type Pattern = (typeof patterns)[number];

export const intervals = [1, 2, 3, 4, 6, 8, 12];
const mostTimes = 300;

/** A rhythm as it was typed; it stands in the address, so that going back loses nothing. */
export interface TypedRule {
  name: string;
  day: string;
  from: string;
  until: string;
  pattern: string;
  interval: string;
  lastDay: string;
  count: string;
}

export const inAddress = {
  ...{ name: 'naam', day: 'dag', from: 'van', until: 'tot', pattern: 'ritme', interval: 'om', lastDay: 'einde', count: 'keren' },
} as const satisfies Record<keyof TypedRule, string>;

export const typedRule = (visit: Visit, start: Partial<TypedRule> = {}): TypedRule => {
  const typed = Object.entries(inAddress).map(([key, name]) => [key, visit.query(name) ?? start[key as keyof TypedRule] ?? '']);
  return Object.fromEntries(typed) as unknown as TypedRule;
};

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** What is wrong with it, by field; the API judges the same again. */
export function ruleProblems(typed: TypedRule, named: boolean): FieldProblem[] {
  const { name, pattern, lastDay, count } = typed;
  const checks: [boolean, keyof TypedRule, string][] = [
    [named && !name, 'name', 'required'],
    [!patterns.some((each) => each === pattern), 'pattern', 'choice'],
    [lastDay !== '' && !isDay(lastDay), 'lastDay', 'date'],
    [isDay(lastDay) && lastDay < typed.day, 'lastDay', 'untilFirst'],
    [count !== '' && !/^\d{1,4}$/.test(count), 'count', 'number'],
    [Number(count) > mostTimes, 'count', 'tooLarge'],
    [/^0+$/.test(count), 'count', 'tooSmall'],
    [lastDay !== '' && count !== '', 'count', 'oneEnd'],
  ];
  const tooLong = name.length > 120 ? [{ field: 'name', problem: 'tooLong', limit: 120 }] : [];
  return [...checks.flatMap(([broken, field, problem]) => (broken ? [{ field, problem }] : [])), ...tooLong, ...timeProblems(typed)];
}

const weekdays: readonly Weekday[] = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const kinds: Record<Pattern, RuleKind> = {
  ...{ wekelijks: 'weekly', weekdag: 'monthly_weekday', 'laatste-weekdag': 'monthly_weekday', datum: 'monthly_date' },
  ...{ 'laatste-dag': 'monthly_date', jaarlijks: 'yearly_date', 'jaar-weekdag': 'yearly_weekday', eenmalig: 'once' },
};

/** The rule it stands for. Only for one without problems. */
export function ruleTyped(typed: TypedRule): SeriesRuleInput {
  const pattern = typed.pattern as Pattern;
  const [kind, date] = [kinds[pattern], new Date(`${typed.day}T12:00:00Z`)];
  const { startsAt, endsAt } = meetingOf(typed);
  const byWeekday = kind === 'monthly_weekday' || kind === 'yearly_weekday';
  return {
    ...{ kind, interval: kind === 'once' ? 1 : Number(typed.interval) || 1, startsOn: typed.day, zone: 'Europe/Amsterdam' },
    weekdays: byWeekday || kind === 'weekly' ? [weekdays[date.getUTCDay()] ?? 'MO'] : [],
    ordinal: byWeekday ? placeOf(date, pattern) : null,
    monthDay: kind === 'monthly_date' || kind === 'yearly_date' ? (pattern === 'laatste-dag' ? -1 : date.getUTCDate()) : null,
    month: kind === 'yearly_date' || kind === 'yearly_weekday' ? date.getUTCMonth() + 1 : null,
    ...{ until: (kind !== 'once' && typed.lastDay) || null, count: (kind !== 'once' && Number(typed.count)) || null },
    ...{ startTime: typed.from.trim().replace('.', ':').padStart(5, '0'), minutes: (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000 },
  };
}

/** A fifth Thursday is not in every month: it is taken for the last. */
const placeOf = (date: Date, pattern: Pattern): number => {
  const place = Math.ceil(date.getUTCDate() / 7);
  return pattern === 'laatste-weekdag' || place === 5 ? -1 : place;
};

const ofApi: Record<string, keyof TypedRule> = { startsOn: 'day', startTime: 'from', minutes: 'until', until: 'lastDay', count: 'count', kind: 'pattern' };

/** Whether a field that the API named belongs to the rhythm, and where it was typed. */
export const typedField = (field: string): keyof TypedRule | null => ofApi[field.replace(/^.*\./, '')] ?? null;
