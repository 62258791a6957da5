import { Viewer, actsFor, hasRole, standingIn } from '@samenspraak/shared-api';
import { MandateReach, belongsTo } from '@samenspraak/spaces-api';
import { CommitmentStep, isStep } from './commitment-state';
import type { Commitment } from './commitment.entity';

type Placed = Pick<Commitment, 'spaceId' | 'audience' | 'ownerId' | 'counterpartId'>;
type Judged = Placed & Pick<Commitment, 'state' | 'counterpartSide'>;

export const isOwner = (viewer: Viewer, { ownerId }: Pick<Commitment, 'ownerId'>): boolean => actsFor(viewer, ownerId);

/** The audience, of which whoever runs the space always is, and the two bodies it is between. */
export const canSee = (viewer: Viewer, commitment: Placed): boolean =>
  belongsTo(viewer, commitment.audience, commitment.spaceId) || isOwner(viewer, commitment) || actsFor(viewer, commitment.counterpartId);

interface Promised {
  spaceId: string;
  ownerId: string;
  /** What the viewer's own mandate for the owner, if any, allows to promise in this space. */
  reach: MandateReach | null;
}

/** Who runs the space writes down what was promised there; a body's own representative promises what the mandate reaches. */
export const canPromise = (viewer: Viewer, { spaceId, ownerId, reach }: Promised): boolean =>
  hasRole(viewer, spaceId, 'facilitator') ||
  (reach !== null && reach !== MandateReach.nothing && speaksFor(viewer, spaceId, ownerId));

const speaksFor = (viewer: Viewer, spaceId: string, organisationId: string): boolean =>
  standingIn(viewer, spaceId)?.mandates.some((mandate) => mandate.organisationId === organisationId) ?? false;

/** The organisation of the other side in whose name the viewer may judge a delivery in that space, if there is one. */
export function judgingFor(viewer: Viewer, { spaceId, counterpartSide, counterpartId }: Omit<Judged, 'state' | 'audience'>): string | undefined {
  const mandates = standingIn(viewer, spaceId)?.mandates;
  return mandates?.find(({ side, organisationId }) => side === counterpartSide && (!counterpartId || organisationId === counterpartId))?.organisationId;
}

/** Someone who speaks for both sides judges nothing: delivered counts only when the other side says so. */
export const isOtherSide = (viewer: Viewer, commitment: Judged): boolean =>
  !isOwner(viewer, commitment) && judgingFor(viewer, commitment) !== undefined;

const ownerMay =
  (step: CommitmentStep) =>
  (viewer: Viewer, commitment: Judged): boolean =>
    isOwner(viewer, commitment) && isStep(step, commitment.state);

const otherSideMay =
  (step: CommitmentStep) =>
  (viewer: Viewer, commitment: Judged): boolean =>
    isOtherSide(viewer, commitment) && isStep(step, commitment.state);

export const canReport = ownerMay('report');
export const canDeliver = ownerMay('deliver');
export const canConfirm = otherSideMay('confirm');
export const canDispute = otherSideMay('dispute');

/** Everything the page may offer, from the same rules. */
export const acts = { report: canReport, deliver: canDeliver, confirm: canConfirm, dispute: canDispute };
