import { registerEnumType } from '@nestjs/graphql';

export enum CommitmentState {
  agreed = 'agreed',
  in_progress = 'in_progress',
  /** Its owner says it is done; the other side has not spoken yet. */
  delivered = 'delivered',
  confirmed = 'confirmed',
  disputed = 'disputed',
}

/** The lines of a commitment's story. */
export enum ProgressKind {
  agreed = 'agreed',
  progress = 'progress',
  /** A later or earlier date, with its reason; the old one stays. */
  new_date = 'new_date',
  delivered = 'delivered',
  /** Written by the platform itself, once for each date that passed. */
  late = 'late',
  confirmed = 'confirmed',
  disputed = 'disputed',
  /** Its owner goes on after the other side said it is not done. */
  resumed = 'resumed',
}

registerEnumType(CommitmentState, { name: 'CommitmentState' });
registerEnumType(ProgressKind, { name: 'ProgressKind' });

const { agreed, in_progress, delivered, disputed } = CommitmentState;

/** Neither delivered nor confirmed: its date counts. */
export const runningStates: CommitmentState[] = [agreed, in_progress, disputed];

/** The steps of a commitment: from which states each may be taken. This table is the whole of it. */
export const commitmentSteps = {
  report: runningStates,
  deliver: runningStates,
  confirm: [delivered],
  dispute: [delivered],
} satisfies Record<string, CommitmentState[]>;

export type CommitmentStep = keyof typeof commitmentSteps;

export const isStep = (step: CommitmentStep, state: CommitmentState): boolean =>
  (commitmentSteps[step] as CommitmentState[]).includes(state);
