import type { Side } from '@samenspraak/shared-api';
import type { Hosting } from './series-state';

/** A seat around the table, in the order in which turns are taken. */
export interface TurnSeat {
  organisationId: string;
  side: Side;
}

/** Who is in the chair, and who receives everyone. */
export interface Turn {
  chairId: string;
  hostId: string | null;
}

export interface TurnRules {
  /** Always the same one; null when the chair comes from the sides in turn. */
  chairId: string | null;
  hosting: Hosting;
}

/** The seat of these that was asked longest ago, or never; of those alike the one that stands first. */
const longestAgo = (seats: readonly TurnSeat[], past: readonly (string | null)[]): TurnSeat | undefined =>
  seats.toSorted((a, b) => past.lastIndexOf(a.organisationId) - past.lastIndexOf(b.organisationId))[0];

const ofOtherSide = (seats: readonly TurnSeat[], side: Side | undefined): TurnSeat[] => {
  const others = seats.filter((seat) => seat.side !== side);
  return others.length ? others : [...seats];
};

/**
 * Whose turn it is: the side that was not in the chair last time, and of its seats the one that was so longest ago.
 * @param past of earlier meetings, first one first
 * @returns null when nobody has a seat
 */
export function nextTurn(rules: TurnRules, seats: readonly TurnSeat[], past: readonly Turn[]): Turn | null {
  const fixed = seats.find(({ organisationId }) => organisationId === rules.chairId);
  const sideOf = (organisationId: string | undefined) => seats.find((seat) => seat.organisationId === organisationId)?.side;
  const last = past.findLast(({ chairId }) => sideOf(chairId))?.chairId;
  const chair = fixed ?? longestAgo(ofOtherSide(seats, sideOf(last)), past.map(({ chairId }) => chairId));
  return chair ? { chairId: chair.organisationId, hostId: hostFor(rules.hosting, chair, seats, past) } : null;
}

function hostFor(hosting: Hosting, chair: TurnSeat, seats: readonly TurnSeat[], past: readonly Turn[]): string | null {
  if (hosting === 'nobody') return null;
  if (hosting === 'chair') return chair.organisationId;
  return longestAgo(ofOtherSide(seats, chair.side), past.map(({ hostId }) => hostId))?.organisationId ?? null;
}
