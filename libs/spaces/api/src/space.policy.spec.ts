import { Role, Side, Viewer, visitor } from '@samenspraak/shared-api';
import { canInvite, canInviteSomeone, canMakeManager, canRename, canSignCharter, canWithdrawInvitation } from './space.policy';

const [space, elsewhere, mosque, other] = ['space', 'elsewhere', 'mosque', 'other'];

function viewer(roles: Role[], speaksFor?: string, spaceId = space): Viewer {
  const mandates = speaksFor ? [{ organisationId: speaksFor, side: Side.communities, function: 'voorzitter' }] : [];
  return { kind: 'person', standings: [{ participantId: 'me', spaceId, roles, mandates }] };
}

const member = viewer(['member']);
const facilitator = viewer(['member', 'facilitator']);
const manager = viewer(['member', 'manager']);
const representative = viewer(['member'], mosque);
const elsewhereManager = viewer(['member', 'manager'], mosque, elsewhere);
const everyone = { visitor, member, facilitator, manager, representative, elsewhereManager };
type Who = keyof typeof everyone;

/** Only these may; everyone else may not. */
function only(allowed: Who[], rule: (viewer: Viewer) => boolean): void {
  const may = Object.entries(everyone).filter(([, each]) => rule(each)).map(([who]) => who);
  expect(may.sort()).toEqual([...allowed].sort());
}

it('lets whoever runs the space invite people in their own name', () => {
  only(['facilitator', 'manager'], (each) => canInvite(each, { spaceId: space }));
});

it('hands an organisation its first link, and leaves the next to the organisation', () => {
  const invite = { spaceId: space, organisationId: mosque, seated: true };
  only(['facilitator', 'manager', 'representative'], (each) => canInvite(each, { ...invite, represented: false }));
  only(['representative'], (each) => canInvite(each, { ...invite, represented: true }));
});

it('lets a representative invite for their own organisation alone, and nobody for one without a seat', () => {
  only(['facilitator', 'manager'], (each) => canInvite(each, { spaceId: space, organisationId: other, seated: true }));
  only([], (each) => canInvite(each, { spaceId: space, organisationId: mosque, seated: false }));
});

it('offers inviting to whoever may invite someone', () => {
  only(['facilitator', 'manager', 'representative'], (each) => canInviteSomeone(each, space));
});

it('lets only a manager make managers', () => {
  only(['manager'], (each) => canMakeManager(each, space));
});

it('lets a manager and the maker take an invitation back, until it is accepted', () => {
  const invitation = { spaceId: space, madeById: 'me', acceptedAt: null };
  only(['member', 'facilitator', 'manager', 'representative'], (each) => canWithdrawInvitation(each, invitation));
  only(['manager'], (each) => canWithdrawInvitation(each, { ...invitation, madeById: 'someone else' }));
  only([], (each) => canWithdrawInvitation(each, { ...invitation, acceptedAt: new Date() }));
});

it('lets whoever holds the mandate here sign the charter, once', () => {
  const seat = { spaceId: space, organisationId: mosque, signedAt: null };
  only(['representative'], (each) => canSignCharter(each, seat));
  only([], (each) => canSignCharter(each, { ...seat, organisationId: other }));
  only([], (each) => canSignCharter(each, { ...seat, signedAt: new Date() }));
  only([], (each) => canSignCharter(each, { ...seat, endedAt: new Date() }));
});

it('lets people change their own name, and nobody a function', () => {
  const own = { id: 'me', spaceId: space, government: false };
  only(['member', 'facilitator', 'manager', 'representative'], (each) => canRename(each, own));
  only([], (each) => canRename(each, { ...own, id: 'someone else' }));
  only([], (each) => canRename(each, { ...own, government: true }));
});
