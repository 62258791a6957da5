import { Role, Side, Viewer, visitor } from '@samenspraak/shared-api';
import { recipientRoles } from './sealed-key.entity';
import { canAskToken, canHaveKey, canReceive, receivingRoles } from './sealed.policy';

const someone = (roles: Role[], side?: Side, spaceId = 'here'): Viewer => ({
  kind: 'person',
  standings: [{ participantId: 'p', spaceId, roles, mandates: side ? [{ organisationId: 'o', side, function: 'bestuurslid' }] : [] }],
});

it.each<[string, Viewer, boolean, boolean]>([
  ['a member', someone(['member']), false, true],
  ['a representative of a mosque', someone(['member'], Side.communities), false, true],
  ['somebody of elsewhere', someone(['member'], undefined, 'elsewhere'), false, false],
  ['a visitor', visitor, false, false],
  ['who works for a government body', someone(['member']), true, false],
  ['who speaks for one', someone(['member'], Side.government), false, false],
])('proof to write sealed: %s', (_who, viewer, government, may) => expect(canAskToken(viewer, { spaceId: 'here', government })).toBe(may));

it.each<[Role[], Role[]]>([
  [['member'], []],
  [['member', 'facilitator'], ['facilitator']],
  [['member', 'moderator', 'manager'], ['moderator', 'manager']],
])('lets %j receive what is for %j, there alone', (roles, receives) => {
  const viewer = someone(roles);
  expect(receivingRoles(viewer, 'here')).toEqual(receives);
  expect(recipientRoles.filter((role) => canReceive(viewer, { spaceId: 'here', role }))).toEqual(receives);
  expect(canHaveKey(viewer, 'here')).toBe(receives.length > 0);
  expect([receivingRoles(viewer, 'elsewhere'), canHaveKey(viewer, 'elsewhere')]).toEqual([[], false]);
});

it('seals to tasks alone: being a member is none', () => {
  expect(canReceive(someone(['member']), { spaceId: 'here', role: 'member' as never })).toBe(false);
});
