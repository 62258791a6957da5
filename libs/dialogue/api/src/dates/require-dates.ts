import { Clock, FieldProblem, InvalidInput } from '@samenspraak/shared-api';
import type { Session } from '../session/session.entity';
import type { ProposedDateInput } from './proposed-date.entity';

const longest = 24 * 60 * 60 * 1000;

/**
 * Dates lie ahead, end after they start and within a day, and no two are the same; the poll closes before the first; and
 * people know where to go, because it may be announced by itself.
 * @throws {InvalidInput} naming every field that is wrong, such as `dates.2.endsAt`
 */
export function requireDates(dates: readonly ProposedDateInput[], closesAt: Date, { place, link }: Pick<Session, 'place' | 'link'>): void {
  const starts = dates.map(({ startsAt }) => startsAt.getTime());
  const problems = dates.flatMap(({ startsAt, endsAt }, index) => [
    ...problem(startsAt <= Clock.now(), `dates.${index}.startsAt`, 'past'),
    ...problem(starts.indexOf(startsAt.getTime()) < index, `dates.${index}.startsAt`, 'twice'),
    ...problem(endsAt <= startsAt || endsAt.getTime() - startsAt.getTime() > longest, `dates.${index}.endsAt`, 'endsFirst'),
  ]);
  problems.push(...problem(closesAt <= Clock.now(), 'closesAt', 'past'));
  problems.push(...problem(closesAt > Clock.now() && closesAt.getTime() >= Math.min(...starts.filter((start) => start > Clock.now().getTime())), 'closesAt', 'closesLate'));
  problems.push(...problem(!place && !link, 'place', 'required'));
  if (problems.length) throw new InvalidInput(problems);
}

const problem = (broken: boolean, field: string, word: string): FieldProblem[] => (broken ? [{ field, problem: word }] : []);

/** @throws {InvalidInput} for a date that went by meanwhile */
export function requireAhead({ startsAt }: { startsAt: Date }): void {
  if (startsAt <= Clock.now()) throw InvalidInput.of('dateId', 'past');
}
