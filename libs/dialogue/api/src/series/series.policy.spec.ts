import { Role, Side, Viewer, visitor } from '@samenspraak/shared-api';
import { Audience } from '@samenspraak/spaces-api';
import { canChangeSeries, canSeeSeries } from './series.policy';

const someone = (spaceId: string, roles: Role[], side?: Side): Viewer => ({
  kind: 'person',
  standings: [{ participantId: 'p', spaceId, roles, mandates: side ? [{ organisationId: side, side, function: 'bestuurslid' }] : [] }],
});
const people = {
  visitor,
  foreign: someone('elsewhere', ['member', 'facilitator', 'manager']),
  member: someone('table', ['member']),
  representative: someone('table', ['member'], Side.communities),
  officer: someone('table', ['member'], Side.government),
  manager: someone('table', ['member', 'manager']),
  facilitator: someone('table', ['member', 'facilitator']),
};
type Who = keyof typeof people;
type Series = Parameters<typeof canSeeSeries>[1];
const series = (parts: Partial<Series> = {}): Series => ({ spaceId: 'table', audience: Audience.everyone, endsOn: null, ...parts });
const whoMay = (rule: typeof canSeeSeries, subject: Series): Who[] => (Object.keys(people) as Who[]).filter((who) => rule(people[who], subject));
const inside: Who[] = ['member', 'representative', 'officer', 'manager', 'facilitator'];

it.each<[Audience, Who[]]>([
  [Audience.everyone, ['visitor', 'foreign', ...inside]],
  [Audience.members, inside],
  [Audience.facilitators, ['manager', 'facilitator']],
])('a series for %s is seen by %j', (audience, who) => {
  expect(whoMay(canSeeSeries, series({ audience }))).toEqual(who);
});

it('is changed by facilitators, until it has an end', () => {
  expect(whoMay(canChangeSeries, series())).toEqual(['facilitator']);
  expect(whoMay(canChangeSeries, series({ endsOn: '2027-01-01' }))).toEqual([]);
});
