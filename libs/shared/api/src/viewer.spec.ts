import { isStaff, isStronglySignedIn, lacksPasskey, withoutStaff } from './staff';
import { Side, otherSide } from './side';
import { Role, SignInMeans, Standing, StandingMandate, Viewer, actsFor, hasRole, isParticipant, isSignedIn, platform, sidesIn, standingIn, visitor } from './viewer';

const ministry: StandingMandate = { organisationId: 'ministerie', side: Side.government, function: 'beleidsmedewerker' };
const mosque: StandingMandate = { ...ministry, organisationId: 'moskee', side: Side.communities };
const standing = (spaceId: string, roles: Role[], ...mandates: StandingMandate[]): Standing => ({ participantId: `in ${spaceId}`, spaceId, roles, mandates });
const someone = (...standings: Standing[]): Viewer => ({ kind: 'person', standings });

const leads = someone(standing('tafel', ['member', 'facilitator'], ministry), standing('netwerk', ['member', 'manager'], mosque));
/** Their body ended their mandate: what they wrote is theirs, but they are not in the space. */
const left = someone(standing('tafel', []));

it('finds a place by its space, and none for who has no task there any more', () => {
  expect(standingIn(leads, 'netwerk')?.participantId).toBe('in netwerk');
  expect([standingIn(leads, 'elders'), standingIn(left, 'tafel'), standingIn(visitor, 'tafel')]).toEqual([undefined, undefined, undefined]);
});

it.each<[Viewer, string, Role[], boolean]>([
  [leads, 'tafel', ['facilitator'], true],
  [leads, 'tafel', ['moderator', 'facilitator'], true],
  [leads, 'tafel', ['manager'], false],
  [leads, 'netwerk', ['facilitator'], false],
  [leads, 'elders', ['member'], false],
  [left, 'tafel', ['member'], false],
])('%#: has one of the roles in that space', (viewer, space, roles, has) => expect(hasRole(viewer, space, ...roles)).toBe(has));

it('knows who someone is, whom they act for, and for which sides in a space', () => {
  expect(['in tafel', 'in netwerk', 'in elders', null].map((id) => isParticipant(leads, id))).toEqual([true, true, false, false]);
  expect(isParticipant(left, 'in tafel')).toBe(true);
  expect(['ministerie', 'moskee', 'gemeente', null].map((id) => actsFor(leads, id))).toEqual([true, true, false, false]);
  expect([sidesIn(leads, 'tafel'), sidesIn(leads, 'netwerk'), sidesIn(leads, 'elders')]).toEqual([[Side.government], [Side.communities], []]);
  expect(sidesIn(someone(standing('tafel', ['member'], mosque, mosque, ministry)), 'tafel')).toEqual([Side.communities, Side.government]);
  expect([leads, visitor, platform].map(isSignedIn)).toEqual([true, false, false]);
  expect([Side.communities, Side.government].map(otherSide)).toEqual([Side.government, Side.communities]);
});

it.each<[string, boolean, Standing[]]>([
  ['a facilitator', true, [standing('tafel', ['member', 'facilitator'])]],
  ['a moderator', true, [standing('tafel', ['member', 'moderator'])]],
  ['someone of a ministry', true, [standing('tafel', ['member'], mosque, ministry)]],
  ['who is staff in one of two spaces', true, [standing('netwerk', ['member']), standing('tafel', ['facilitator'])]],
  ['a manager of a mosque', false, [standing('tafel', ['manager'], mosque)]],
  ['a member', false, [standing('tafel', ['member'])]],
  ['a visitor', false, []],
])('takes %s for staff: %s', (_who, staff, standings) => {
  const of = (means?: SignInMeans): Viewer => ({ ...someone(...standings), ...(means && { signedIn: { at: new Date(), means } }) });
  expect(isStaff(of())).toBe(staff);
  expect([of(), of('mail'), of('passkey'), of('provider')].map(lacksPasskey)).toEqual([staff, staff, false, false]);
  expect([of(), of('mail'), of('passkey'), of('provider')].map(isStronglySignedIn)).toEqual([false, false, true, true]);
});

it('asks no passkey of the platform, which signs in nowhere', () => {
  expect(lacksPasskey({ ...platform, standings: leads.standings })).toBe(false);
});

it('leaves of staff the member: without tasks of staff, and not there at all where they speak for a public body', () => {
  const left = withoutStaff({ ...someone(standing('tafel', ['member'], mosque, ministry), standing('netwerk', ['member', 'moderator', 'manager', 'facilitator'], mosque)), personId: 'p' });
  expect(left).toEqual({ kind: 'person', personId: 'p', standings: [standing('netwerk', ['member', 'manager'], mosque)] });
});
