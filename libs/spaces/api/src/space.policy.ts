import { Viewer, hasRole, standingIn } from '@samenspraak/shared-api';

/** Someone to be invited, and how things stand around that. */
export interface Invite {
  spaceId: string;
  organisationId?: string | null;
  /** The organisation has a place in the space: a seat, where there are seats. */
  seated?: boolean;
  /** Someone speaks for the organisation here already, or holds a link to. */
  represented?: boolean;
}

export const speaksFor = (viewer: Viewer, spaceId: string, organisationId: string | null | undefined): boolean =>
  standingIn(viewer, spaceId)?.mandates.some((mandate) => mandate.organisationId === organisationId) ?? false;

export const runs = (viewer: Viewer, spaceId: string): boolean => hasRole(viewer, spaceId, 'manager', 'facilitator');

/**
 * Whoever runs the space invites people in their own name, and hands an organisation its first link. From then on the
 * organisation itself says who speaks for it: nobody else may.
 */
export const canInvite = (viewer: Viewer, { spaceId, organisationId, seated, represented }: Invite): boolean => {
  if (!organisationId) return runs(viewer, spaceId);
  return Boolean(seated) && (speaksFor(viewer, spaceId, organisationId) || (runs(viewer, spaceId) && !represented));
};

/** Whether there may be anyone at all whom the viewer can invite. */
export const canInviteSomeone = (viewer: Viewer, spaceId: string): boolean =>
  runs(viewer, spaceId) || (standingIn(viewer, spaceId)?.mandates.length ?? 0) > 0;

/** Only who leads a space makes others lead it; not its facilitators, and no organisation. */
export const canMakeManager = (viewer: Viewer, spaceId: string): boolean => hasRole(viewer, spaceId, 'manager');

/** Who holds the organisation's mandate in the space signs its charter; nobody signs for another. */
export const canSignCharter = (viewer: Viewer, seat: { spaceId: string; organisationId: string; signedAt: Date | null; endedAt?: Date | null }): boolean =>
  !seat.signedAt && !seat.endedAt && speaksFor(viewer, seat.spaceId, seat.organisationId);

/** Whoever made an invitation, or runs the space, can take it back while it waits. */
export const canWithdrawInvitation = (
  viewer: Viewer,
  invitation: { spaceId: string; madeById: string | null; acceptedAt: Date | null },
): boolean =>
  !invitation.acceptedAt &&
  (hasRole(viewer, invitation.spaceId, 'manager') ||
    standingIn(viewer, invitation.spaceId)?.participantId === invitation.madeById);

/** The own name in a space, unless it is a function. */
export const canRename = (viewer: Viewer, participant: { id: string; spaceId: string; government: boolean }): boolean =>
  !participant.government && standingIn(viewer, participant.spaceId)?.participantId === participant.id;
