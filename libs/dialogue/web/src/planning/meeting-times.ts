import { ApiRefusal, type FieldProblem, instantOf } from '@samenspraak/shared-web';

/** A day and two times as they were typed. */
export interface TypedTimes {
  day: string;
  from: string;
  until: string;
}

export interface Meeting {
  startsAt: string;
  endsAt: string;
}

const isDay = (text: string): boolean => {
  const day = new Date(`${text}T12:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
};

/** “9.30” is a time as well, where a browser has no field for one. */
const asTime = (text: string): string => text.trim().replace('.', ':').padStart(5, '0');
const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(asTime(text));

/** What is wrong with them, by field; the API judges the same again. */
export function timeProblems({ day, from, until }: TypedTimes, now = new Date()): FieldProblem[] {
  const problems = [!isDay(day) && problem('day', 'date'), !isTime(from) && problem('from', 'time'), !isTime(until) && problem('until', 'time')];
  const found = problems.filter((each) => each !== false);
  if (found.length) return found;
  const { startsAt, endsAt } = meetingOf({ day, from, until });
  return [
    ...(new Date(startsAt) <= now ? [problem('day', 'past')] : []),
    ...(endsAt <= startsAt ? [problem('until', 'endsFirst')] : []),
  ];
}

const problem = (field: string, word: string): FieldProblem => ({ field, problem: word });

/** The moments they stand for, in the Netherlands. Only for times without problems. */
export const meetingOf = ({ day, from, until }: TypedTimes): Meeting => ({
  startsAt: instantOf(day, asTime(from)) ?? '',
  endsAt: instantOf(day, asTime(until)) ?? '',
});

/** @throws {ApiRefusal} naming every field that is wrong */
export function requireMeeting(typed: TypedTimes): Meeting {
  const problems = timeProblems(typed);
  if (problems.length) throw new ApiRefusal('INVALID_INPUT', problems);
  return meetingOf(typed);
}

const ownNames: Record<string, string> = { startsAt: 'day', endsAt: 'until' };

/** The API speaks of moments, the page of a day and two times. */
export async function inOwnFields<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (!(error instanceof ApiRefusal)) throw error;
    const fields = error.fields.map((each) => ({ ...each, field: ownNames[each.field] ?? each.field }));
    throw new ApiRefusal(error.code, fields, error.facts, error.reference);
  }
}
