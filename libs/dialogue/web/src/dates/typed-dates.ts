import { ApiRefusal, type FieldProblem, type Form, instantOf } from '@samenspraak/shared-web';
import { type Meeting, type TypedTimes, meetingOf, timeProblems } from '../planning/meeting-times';

export const mostDates = 8;
/** Shown at once; the others behind “more”. */
export const firstDates = 3;

/** A row of the form, counted from 1: `day2`, `from2`, `until2`. */
export const rowName = (name: keyof TypedTimes, row: number): string => `${name}${row}`;

interface Row {
  row: number;
  typed: TypedTimes;
}

function rowsOf(form: Form): Row[] {
  const rows = Array.from({ length: mostDates }, (_, index) => index + 1);
  const typed = rows.map((row) => ({ row, typed: { day: text(form, 'day', row), from: text(form, 'from', row), until: text(form, 'until', row) } }));
  // Two dates are the least: the first two rows are asked for, whatever stands in them.
  return typed.filter(({ row, typed: { day, from, until } }) => row <= 2 || day || from || until);
}

const text = (form: Form, name: keyof TypedTimes, row: number) => form.text(rowName(name, row)).trim();

/** The dates as moments. @throws {ApiRefusal} naming every field of every row that is wrong */
export function requireDates(form: Form): { rows: number[]; dates: Meeting[] } {
  const rows = rowsOf(form);
  const problems = rows.flatMap(({ row, typed }) => timeProblems(typed).map((each) => ({ ...each, field: rowName(each.field as keyof TypedTimes, row) })));
  if (problems.length) throw new ApiRefusal('INVALID_INPUT', problems);
  return { rows: rows.map(({ row }) => row), dates: rows.map(({ typed }) => meetingOf(typed)) };
}

/** The end of the last day on which one can choose, in the Netherlands. @throws {ApiRefusal} */
export function requireClosing(form: Form): string {
  const closesAt = instantOf(form.text('closes').trim(), '23:59');
  if (!closesAt) throw new ApiRefusal('INVALID_INPUT', [{ field: 'closes', problem: 'date' }]);
  return closesAt;
}

const ownNames: Record<string, keyof TypedTimes> = { startsAt: 'day', endsAt: 'until' };

/** The API counts the dates it was given; the page counts its rows. */
export function inOwnRows(problem: FieldProblem, rows: readonly number[]): FieldProblem {
  const [, index, name] = /^dates\.(\d+)\.(\w+)$/.exec(problem.field) ?? [];
  if (index && name) return { ...problem, field: rowName(ownNames[name] ?? 'day', rows[Number(index)] ?? 1) };
  return problem.field === 'closesAt' ? { ...problem, field: 'closes' } : problem;
}
