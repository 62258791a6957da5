import { Side } from '@samenspraak/shared-api';
import { DateChoice } from './date-answer.entity';
import { PollOutcome } from './date-poll.entity';

/** A date with the answers of the seats, as far as they answered. */
export interface Weighed {
  id: string;
  startsAt: Date;
  answers: readonly { side: Side; choice: DateChoice }[];
}

export interface Outcome {
  outcome: PollOutcome;
  /** With `chosen` the date. */
  dateId: string | null;
}

const sides = [Side.communities, Side.government];
const count = ({ answers }: Weighed, choice: DateChoice, side?: Side): number =>
  answers.filter((each) => each.choice === choice && (side === undefined || each.side === side)).length;

const yesOf = (date: Weighed) => sides.map((side) => count(date, DateChoice.yes, side)) as [number, number];

/** Someone can come, of each side that is invited. */
const isWorkable = (date: Weighed, invited: readonly Side[]): boolean =>
  invited.every((side) => count(date, DateChoice.yes, side) + count(date, DateChoice.if_needed, side) > 0);

/** What a date is weighed by, the weightiest first: yes on both sides (the side with fewest), yes in all, and the fewest noes. */
const weight = (date: Weighed): number[] => [Math.min(...yesOf(date)), count(date, DateChoice.yes), -count(date, DateChoice.no)];

const heavier = (a: Weighed, b: Weighed): number => {
  const [x, y] = [weight(a), weight(b)];
  const place = x.findIndex((each, index) => each !== y[index]);
  return place < 0 ? 0 : y[place]! - x[place]!;
};

/**
 * Which date the answers point to. Of equal ones the earliest; unless each has more of another side: then the rule would take
 * a side by its date, and the facilitator decides.
 * @param invited the sides that have a seat here
 */
export function outcomeOf(dates: readonly Weighed[], invited: readonly Side[]): Outcome {
  const workable = dates.filter((date) => isWorkable(date, invited));
  const order = workable.toSorted((a, b) => heavier(a, b) || a.startsAt.getTime() - b.startsAt.getTime());
  const [first] = order;
  if (!first) return { outcome: PollOutcome.no_date, dateId: null };
  const equal = order.filter((date) => heavier(first, date) === 0);
  const favours = new Set(equal.map((date) => yesOf(date)[0] - yesOf(date)[1]));
  if (favours.size > 1) return { outcome: PollOutcome.tie, dateId: null };
  return { outcome: PollOutcome.chosen, dateId: first.id };
}
