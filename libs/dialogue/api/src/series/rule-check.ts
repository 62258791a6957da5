import { Clock, FieldProblem, InvalidInput } from '@samenspraak/shared-api';
import { Temporal } from 'temporal-polyfill';
import { daysOf, occurrenceOn } from './occurrences';
import type { Rule } from './rule';
import { RuleKind, isByDate, isByWeekday, isYearly } from './rule-kind';

const ordinals = [1, 2, 3, 4, -1, -2];
const longestMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const known = (test: () => unknown): boolean => {
  try {
    test();
    return true;
  } catch {
    return false;
  }
};
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && known(() => Temporal.PlainDate.from(text, { overflow: 'reject' }));

/** What is wrong with a rule, by field. A rule that never meets, or met before today, is no rule. */
export function ruleProblems(rule: Rule): FieldProblem[] {
  const problems = [...plainProblems(rule), ...kindProblems(rule)];
  return problems.length ? problems : timeProblems(rule);
}

/** @throws {InvalidInput} naming every field that is wrong */
export function requireRule(rule: Rule): void {
  const problems = ruleProblems(rule);
  if (problems.length) throw new InvalidInput(problems);
}

const wrong = (...checks: [broken: boolean, field: keyof Rule, problem: string][]): FieldProblem[] =>
  checks.flatMap(([broken, field, problem]) => (broken ? [{ field, problem }] : []));

const plainProblems = ({ startsOn, until, count, startTime, zone }: Rule): FieldProblem[] =>
  wrong(
    [!isDay(startsOn), 'startsOn', 'date'],
    [until !== null && !isDay(until), 'until', 'date'],
    [!/^([01]\d|2[0-3]):[0-5]\d$/.test(startTime), 'startTime', 'time'],
    [!/^[A-Z][\w+-]*(\/[\w+-]+)+$/.test(zone) || !known(() => Temporal.PlainDate.from('2026-01-01').toZonedDateTime(zone)), 'zone', 'choice'],
    [until !== null && count !== null, 'count', 'choice'],
  );

function kindProblems({ kind, weekdays, ordinal, monthDay, month }: Rule): FieldProblem[] {
  const days = new Set(weekdays).size;
  const inMonth = isYearly(kind) && month !== null ? (longestMonth[month - 1] ?? 31) : 31;
  return wrong(
    [kind === RuleKind.weekly && days === 0, 'weekdays', 'choice'],
    [isByWeekday(kind) && days !== 1, 'weekdays', 'choice'],
    [isByWeekday(kind) && !ordinals.includes(ordinal ?? 0), 'ordinal', 'choice'],
    [isByDate(kind) && !(monthDay === -1 || (monthDay !== null && monthDay >= 1 && monthDay <= inMonth)), 'monthDay', 'choice'],
    [isYearly(kind) && !(month !== null && month >= 1 && month <= 12), 'month', 'choice'],
  );
}

function timeProblems(rule: Rule): FieldProblem[] {
  const [first] = daysOf({ ...rule, until: null });
  if (!first) return wrong([true, 'startsOn', 'date']);
  return wrong(
    [occurrenceOn(first, rule).startsAt <= Clock.now(), 'startsOn', 'past'],
    [rule.until !== null && rule.until < first, 'until', 'untilFirst'],
  );
}
