import { Role, Side, Viewer, hasRole, sidesIn, standingIn } from '@samenspraak/shared-api';
import { MandateReach, reaches } from '../mandate.entity';
import { SpaceKind, hasSeats } from '../space.entity';
import { runs, speaksFor } from '../space.policy';

/** What anybody runs a space with. */
export const tasks: readonly Role[] = ['facilitator', 'moderator', 'manager'];

const reachesAsFar = (own: MandateReach | undefined, other: MandateReach): boolean =>
  own !== undefined && reaches.indexOf(own) >= reaches.indexOf(other);

/** Whoever runs a space with seats gives an organisation one. Who sits in it, the organisation says. */
export const canGiveSeat = (viewer: Viewer, { id, kind }: { id: string; kind: SpaceKind }): boolean => hasSeats(kind) && runs(viewer, id);

export interface SeatToEnd {
  spaceId: string;
  organisationId: string;
  side: Side;
  signedAt: Date | null;
  /** The viewer's own reach for the organisation, and the furthest of all who speak for it here. */
  ownReach?: MandateReach;
  furthest: MandateReach;
}

/** An organisation gives its seat up through whoever may promise most for it. */
const givesUp = (viewer: Viewer, seat: SeatToEnd): boolean =>
  speaksFor(viewer, seat.spaceId, seat.organisationId) && reachesAsFar(seat.ownReach, seat.furthest);

/**
 * Whoever runs the space takes a seat back that was never signed for, or one of their own side. Nobody takes a signed
 * seat from the other side: government does not choose who it talks with.
 */
export const canEndSeat = (viewer: Viewer, seat: SeatToEnd): boolean =>
  givesUp(viewer, seat) || (runs(viewer, seat.spaceId) && (!seat.signedAt || sidesIn(viewer, seat.spaceId).includes(seat.side)));

export interface MandateToEnd {
  spaceId: string;
  participantId: string;
  organisationId: string;
  mayPromise: MandateReach;
  ownReach?: MandateReach;
}

/** One's own mandate, and those of one's own organisation that reach no further than one's own. Nobody else's business. */
export const canEndMandate = (viewer: Viewer, mandate: MandateToEnd): boolean => {
  const { spaceId, participantId, organisationId, mayPromise, ownReach } = mandate;
  if (standingIn(viewer, spaceId)?.participantId === participantId) return true;
  return speaksFor(viewer, spaceId, organisationId) && reachesAsFar(ownReach, mayPromise);
};

/** One's own tasks, and as a manager those of others. */
export const canEndTasks = (viewer: Viewer, { id, spaceId }: { id: string; spaceId: string }): boolean =>
  standingIn(viewer, spaceId)?.participantId === id || hasRole(viewer, spaceId, 'manager');

/** Whether there may be anything at all to change here. */
export const canChangePlaces = (viewer: Viewer, spaceId: string): boolean =>
  runs(viewer, spaceId) || (standingIn(viewer, spaceId)?.mandates.length ?? 0) > 0 || hasRole(viewer, spaceId, 'moderator');
