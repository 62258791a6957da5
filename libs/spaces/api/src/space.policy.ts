import { Viewer, hasRole, standingIn } from '@samenspraak/shared-api';

interface Invite {
  spaceId: string;
  organisationId?: string | null;
}

const speaksFor = (viewer: Viewer, spaceId: string, organisationId: string | null | undefined): boolean =>
  standingIn(viewer, spaceId)?.mandates.some((mandate) => mandate.organisationId === organisationId) ?? false;

/** A space's manager or facilitator invites; an organisation's representative invites people of that organisation. */
export const canInvite = (viewer: Viewer, { spaceId, organisationId }: Invite): boolean =>
  hasRole(viewer, spaceId, 'manager', 'facilitator') || speaksFor(viewer, spaceId, organisationId ?? undefined);

/** Who holds the organisation's mandate in the space signs its charter; nobody signs for another. */
export const canSignCharter = (viewer: Viewer, seat: { spaceId: string; organisationId: string; signedAt: Date | null }): boolean =>
  !seat.signedAt && speaksFor(viewer, seat.spaceId, seat.organisationId);

/** Whoever made an invitation, or runs the space, can take it back while it waits. */
export const canWithdrawInvitation = (
  viewer: Viewer,
  invitation: { spaceId: string; madeById: string | null; acceptedAt: Date | null },
): boolean =>
  !invitation.acceptedAt &&
  (hasRole(viewer, invitation.spaceId, 'manager') ||
    standingIn(viewer, invitation.spaceId)?.participantId === invitation.madeById);
