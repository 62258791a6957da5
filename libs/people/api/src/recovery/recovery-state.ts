import { registerEnumType } from '@nestjs/graphql';
import { Refusal } from '@samenspraak/shared-api';
import type { Recovery } from './recovery.entity';

const hour = 60 * 60 * 1000;
/** Three days to speak with two people. Milliseconds. */
const confirmedWithin = 72 * hour;
/** A day to make the new passkey. */
const usedWithin = 24 * hour;

export enum RecoveryState {
  /** Waits for one side, or for both. */
  open = 'open',
  /** Both sides confirmed: a passkey can be made now. */
  confirmed = 'confirmed',
  used = 'used',
  withdrawn = 'withdrawn',
  late = 'late',
}
registerEnumType(RecoveryState, { name: 'RecoveryState' });

type Times = Pick<Recovery, 'askedAt' | 'confirmedAt' | 'usedAt' | 'withdrawnAt'>;

/** Until when it can be confirmed, and once it is, used. */
export const endOf = ({ askedAt, confirmedAt }: Times): Date =>
  new Date(confirmedAt ? confirmedAt.getTime() + usedWithin : askedAt.getTime() + confirmedWithin);

export function stateOf(recovery: Times, now: Date): RecoveryState {
  if (recovery.usedAt) return RecoveryState.used;
  if (recovery.withdrawnAt) return RecoveryState.withdrawn;
  if (endOf(recovery) <= now) return RecoveryState.late;
  return recovery.confirmedAt ? RecoveryState.confirmed : RecoveryState.open;
}

/** The figures are of nobody, or of someone in a space that the viewer does not share: one answer. */
export class RecoveryUnknown extends Refusal {}
/** A new passkey was made with it. */
export class RecoveryUsed extends Refusal {}
/** Its time is over. */
export class RecoveryLate extends Refusal {}
/** Whoever asked took it back. */
export class RecoveryWithdrawn extends Refusal {}
/** Both sides confirmed it already. */
export class RecoveryConfirmed extends Refusal {}

const noes: Record<RecoveryState, (() => Refusal) | null> = {
  open: null,
  confirmed: () => new RecoveryConfirmed(),
  used: () => new RecoveryUsed(),
  withdrawn: () => new RecoveryWithdrawn(),
  late: () => new RecoveryLate(),
};

/** @throws {Refusal} what became of it, when it no longer waits for anyone */
export function demandOpen(recovery: Times, now: Date): void {
  const no = noes[stateOf(recovery, now)];
  if (no) throw no();
}
