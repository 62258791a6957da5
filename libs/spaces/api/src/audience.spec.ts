import { Role, Viewer, platform, visitor } from '@samenspraak/shared-api';
import { Audience, belongsTo } from './audience';

const someone = (spaceId: string, ...roles: Role[]): Viewer => ({ kind: 'person', standings: [{ participantId: 'p', spaceId, roles, mandates: [] }] });
const viewers = {
  ...{ visitor, platform, stranger: someone('elsewhere', 'member', 'facilitator'), left: someone('here') },
  ...{ member: someone('here', 'member'), moderator: someone('here', 'member', 'moderator') },
  ...{ facilitator: someone('here', 'member', 'facilitator'), manager: someone('here', 'member', 'manager') },
};

it.each([
  [Audience.everyone, Object.keys(viewers)],
  [Audience.members, ['platform', 'member', 'moderator', 'facilitator', 'manager']],
  [Audience.facilitators, ['platform', 'facilitator', 'manager']],
])('lets read what is for %s: %j', (audience, readers) => {
  expect(Object.entries(viewers).flatMap(([who, viewer]) => (belongsTo(viewer, audience, 'here') ? [who] : []))).toEqual(readers);
});
