import { randomUUID } from 'node:crypto';
import { ProgressKind, ProgressUpdate } from '@samenspraak/progress-api';
import { Language, dayOf } from '@samenspraak/shared-api';
import type { Example } from './example';
import { latenessOf } from './lateness';
import { giveMoments, lineOn, type Line } from './lines';
import type { CommitmentExample, ProgressUpdateExample } from './network';

type UpdateLine = Line<Partial<ProgressUpdate>>;

export interface Progress {
  /** In the order in which they happened. */
  lines: Partial<ProgressUpdate>[];
  lateSince?: Date;
}

/** Everything that happened on a commitment: its owner's updates, the other side's verdict, and what the platform said. */
export function progressOf(example: Example, commitment: CommitmentExample): Progress {
  const { calendar } = example;
  const dueOn = calendar.date(commitment.dueOn);
  const steps = [
    agreed(example, commitment),
    ...updatesOf(example, commitment, dueOn),
    ...verdictsOf(example, commitment),
  ];
  const lateness = latenessOf(steps, dueOn, dayOf(example.now));
  const late = lateness.said.map(({ dueOn: previousDueOn, saidOn }): UpdateLine => {
    const row = {
      kind: ProgressKind.late,
      previousDueOn,
      organisationId: example.id('organisation', commitment.owner),
    };
    return { day: -Infinity, date: saidOn, from: '00:05', row };
  });
  giveMoments(calendar, [...steps, ...late]);
  const place = {
    commitmentId: example.id('commitment', commitment.key),
    spaceId: example.id('space', commitment.space),
  };
  const lines = [...steps, ...late].map(({ row }) => ({ id: randomUUID(), ...row, ...place })).sort(byMoment);
  return { lines, lateSince: lateness.still && calendar.endOf(lateness.still.dueOn) };
}

const byMoment = (one: { at?: Date }, other: { at?: Date }) => Number(one.at) - Number(other.at);

const agreed = (example: Example, { madeOn, owner }: CommitmentExample): UpdateLine =>
  lineOn<Partial<ProgressUpdate>>(example.calendar, madeOn, {
    kind: ProgressKind.agreed,
    organisationId: example.id('organisation', owner),
  });

function updatesOf(example: Example, { space, owner, updates }: CommitmentExample, firstDueOn: string): UpdateLine[] {
  let dueOn = firstDueOn;
  return updates.map((update) => {
    const previousDueOn = dueOn;
    dueOn = update.newDueOn === undefined ? dueOn : example.calendar.date(update.newDueOn);
    return lineOn<Partial<ProgressUpdate>>(example.calendar, update.on, {
      ...{ kind: kindOf(update), text: update.text, language: Language.nl, evidenceUrl: update.evidence },
      ...(dueOn === previousDueOn ? {} : { previousDueOn, newDueOn: dueOn, reason: update.reason }),
      ...said(example, space, update.by, owner),
    });
  });
}

function kindOf({ newDueOn, state }: ProgressUpdateExample): ProgressKind {
  if (newDueOn !== undefined) return ProgressKind.new_date;
  return state === 'delivered' ? ProgressKind.delivered : ProgressKind.progress;
}

const verdictsOf = (example: Example, { space, counterpart, verdicts }: CommitmentExample): UpdateLine[] =>
  verdicts.map(({ on, by, verdict, text }) =>
    lineOn<Partial<ProgressUpdate>>(example.calendar, on, {
      ...{ kind: ProgressKind[verdict], text, language: Language.nl },
      ...said(example, space, by, counterpart),
    }),
  );

const said = (example: Example, space: string, person: string, organisation: string) => ({
  participantId: example.participantId(person, space),
  organisationId: example.id('organisation', organisation),
});
