import { Refusal, Side, Viewer, hasRole, sidesIn, standingIn } from '@samenspraak/shared-api';
import { type RecipientRole, recipientRoles } from './sealed-key.entity';

/** Fewer than ten people could have written it, or nobody can open it: then the way is not there. */
export class SealedNotOffered extends Refusal {}
/** As many proofs as a member gets in a month. */
export class NoMoreTokens extends Refusal {}
/** A proof that is forged, of another space, too old or used. */
export class TokenRefused extends Refusal {}
/** The task that the key or the answer is for is not the viewer's. */
export class RecipientNeeded extends Refusal {}

/** Enough to speak, too few to flood. */
export const tokensAMonth = 3;

/** Members who do not act for government: that always acts under its function. */
export const canAskToken = (viewer: Viewer, { spaceId, government }: { spaceId: string; government: boolean }): boolean =>
  standingIn(viewer, spaceId) !== undefined && !government && !sidesIn(viewer, spaceId).includes(Side.government);

/** Those whose task it is to run, to moderate or to manage the space. */
export const canReceive = (viewer: Viewer, { spaceId, role }: { spaceId: string; role: RecipientRole }): boolean =>
  recipientRoles.includes(role) && hasRole(viewer, spaceId, role);

/** The tasks by which the viewer can receive in the space. */
export const receivingRoles = (viewer: Viewer, spaceId: string): RecipientRole[] =>
  recipientRoles.filter((role) => canReceive(viewer, { spaceId, role }));

export const canHaveKey = (viewer: Viewer, spaceId: string): boolean => receivingRoles(viewer, spaceId).length > 0;
