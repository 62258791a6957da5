import { registerEnumType } from '@nestjs/graphql';
import { Viewer, hasRole, standingIn } from '@samenspraak/shared-api';

/** Who can read something. A promise: a wider audience later needs the author's consent. */
export enum Audience {
  /** Also visitors without an account. */
  everyone = 'everyone',
  /** All members of the space, government staff among them. */
  members = 'members',
  /** The facilitators of the space and the author. */
  facilitators = 'facilitators',
}
registerEnumType(Audience, { name: 'Audience' });

/** Whether the viewer belongs to an audience in a space. The same words stand in PostgreSQL as `reads(audience, space)`. */
export function belongsTo(viewer: Viewer, audience: Audience, spaceId: string): boolean {
  if (viewer.kind === 'platform' || audience === Audience.everyone) return true;
  if (audience === Audience.members) return standingIn(viewer, spaceId) !== undefined;
  return hasRole(viewer, spaceId, 'facilitator', 'manager');
}
