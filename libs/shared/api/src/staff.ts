import { Refusal } from './refusal';
import { Side } from './side';
import { Role, Standing, Viewer } from './viewer';

/** Whoever acts with a task of staff, or for a public body, signs in with a passkey or through that body. */
export class PasskeyNeeded extends Refusal {}

const staffRoles: readonly Role[] = ['facilitator', 'moderator'];

const forPublicBody = ({ mandates }: Standing): boolean => mandates.some(({ side }) => side === Side.government);
const isStaffRole = (role: Role): boolean => staffRoles.includes(role);

/** Runs or moderates a space, or speaks for a public body somewhere. */
export const isStaff = ({ standings }: Viewer): boolean =>
  standings.some((standing) => forPublicBody(standing) || standing.roles.some(isStaffRole));

/** Signed in by something that cannot be handed on or read from a mailbox. */
export const isStronglySignedIn = ({ signedIn }: Viewer): boolean => signedIn?.means === 'passkey' || signedIn?.means === 'provider';

export const lacksPasskey = (viewer: Viewer): boolean => viewer.kind === 'person' && isStaff(viewer) && !isStronglySignedIn(viewer);

/** The same person without what makes them staff: in a space where they speak for a public body all they do is for it. */
export const withoutStaff = (viewer: Viewer): Viewer => ({
  ...viewer,
  standings: viewer.standings
    .filter((standing) => !forPublicBody(standing))
    .map((standing) => ({ ...standing, roles: standing.roles.filter((role) => !isStaffRole(role)) })),
});
