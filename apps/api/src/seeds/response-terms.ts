import { ResponseTerm } from '@samenspraak/agenda-api';
import { addWorkingDays, dayOf } from '@samenspraak/shared-api';
import { nextDay } from './calendar';
import type { Example } from './example';
import type { TopicStep } from './network';

interface Step {
  step: TopicStep;
  date: string;
  row: { at?: Date };
  /** The body that owes the next answer, when this step starts its clock. */
  asks?: string;
}

/** The clock on one answer. */
export interface Term {
  body: string;
  dueOn: string;
  started: Step;
  answered?: Step;
  /** The day on which the platform said that no answer came in time. */
  missedOn?: string;
}

/** What the bodies in the example promise, as every organisation does by default. */
const workingDays = 15;

const answers: TopicStep[] = ['opened', 'returned', 'declined', 'merged', 'referred', 'withdrawn'];

export function termsOf(steps: Step[], now: Date): Term[] {
  const terms: Term[] = [];
  for (const each of steps) {
    const running = terms.findLast(({ answered }) => !answered);
    if (running && answers.includes(each.step)) running.answered = each;
    if (each.asks) terms.push({ body: each.asks, dueOn: addWorkingDays(each.date, workingDays), started: each });
  }
  for (const term of terms) if ((term.answered?.date ?? dayOf(now)) > term.dueOn) term.missedOn = nextDay(term.dueOn);
  return terms;
}

/** @param missedAt when the platform said so */
export const plantTerm = (example: Example, term: Term, missedAt?: Date): Partial<ResponseTerm> => ({
  ...{ organisationId: example.id('organisation', term.body), workingDays, dueOn: term.dueOn, missedAt },
  ...{ startedAt: term.started.row.at, answeredAt: term.answered?.row.at },
});
