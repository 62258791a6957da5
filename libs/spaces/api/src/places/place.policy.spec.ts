import { Role, Side, Viewer, visitor } from '@samenspraak/shared-api';
import { MandateReach } from '../mandate.entity';
import { SpaceKind } from '../space.entity';
import { canChangePlaces, canEndMandate, canEndSeat, canEndTasks, canGiveSeat } from './place.policy';

const [space, mosque, town] = ['space', 'mosque', 'town'];

function viewer(roles: Role[], speaksFor?: string, spaceId = space): Viewer {
  const side = speaksFor === town ? Side.government : Side.communities;
  const mandates = speaksFor ? [{ organisationId: speaksFor, side, function: 'voorzitter' }] : [];
  return { kind: 'person', standings: [{ participantId: 'me', spaceId, roles, mandates }] };
}

const everyone = {
  visitor,
  member: viewer(['member']),
  moderator: viewer(['member', 'moderator']),
  official: viewer(['member', 'facilitator'], town),
  manager: viewer(['member', 'manager']),
  imam: viewer(['member'], mosque),
  imamElsewhere: viewer(['member', 'manager'], mosque, 'elsewhere'),
  /** Their body ended their mandate: they are in the space no more. */
  left: viewer([], undefined),
};
type Who = keyof typeof everyone;

/** Only these may; everyone else may not. */
function only(allowed: Who[], rule: (viewer: Viewer) => boolean): void {
  const may = Object.entries(everyone).filter(([, each]) => rule(each)).map(([who]) => who);
  expect(may.sort()).toEqual([...allowed].sort());
}

const { nothing, within_policy: policy, budget } = MandateReach;

it('lets whoever runs a table or partnership give a seat, and nobody where there are none', () => {
  only(['official', 'manager'], (each) => canGiveSeat(each, { id: space, kind: SpaceKind.dialogue_table }));
  only(['official', 'manager'], (each) => canGiveSeat(each, { id: space, kind: SpaceKind.partnership }));
  only([], (each) => canGiveSeat(each, { id: space, kind: SpaceKind.network }));
});

it('leaves a signed seat of the communities to the organisation itself: no official ends it', () => {
  const seat = { spaceId: space, organisationId: mosque, side: Side.communities, signedAt: new Date(), ownReach: policy, furthest: policy };
  only(['imam'], (each) => canEndSeat(each, seat));
  only([], (each) => canEndSeat(each, { ...seat, ownReach: nothing }));
  only(['imam', 'official', 'manager'], (each) => canEndSeat(each, { ...seat, signedAt: null }));
});

it('lets whoever runs the space for the same side end a seat of that side', () => {
  const seat = { spaceId: space, organisationId: 'other town', side: Side.government, signedAt: new Date(), furthest: policy };
  only(['official'], (each) => canEndSeat(each, seat));
});

it('lets an organisation’s own people end a mandate that reaches no further than theirs', () => {
  const mandate = { spaceId: space, organisationId: mosque, participantId: 'another', mayPromise: policy };
  only(['imam'], (each) => canEndMandate(each, { ...mandate, ownReach: policy }));
  only(['imam'], (each) => canEndMandate(each, { ...mandate, ownReach: budget }));
  only([], (each) => canEndMandate(each, { ...mandate, ownReach: nothing }));
});

it('lets everyone in the space lay down their own mandate, however far it reaches', () => {
  const mandate = { spaceId: space, organisationId: mosque, participantId: 'me', mayPromise: budget, ownReach: nothing };
  only(['member', 'moderator', 'official', 'manager', 'imam'], (each) => canEndMandate(each, mandate));
});

it('lets people lay down their own tasks, and a manager end those of others', () => {
  only(['manager'], (each) => canEndTasks(each, { id: 'another', spaceId: space }));
  only(['member', 'moderator', 'official', 'manager', 'imam'], (each) => canEndTasks(each, { id: 'me', spaceId: space }));
});

it('leads to the page whoever may find something to change there', () => {
  only(['moderator', 'official', 'manager', 'imam'], (each) => canChangePlaces(each, space));
});
