import { Role, Side, StandingMandate, Viewer, platform, visitor } from '@samenspraak/shared-api';
import { Audience, MandateReach } from '@samenspraak/spaces-api';
import { CommitmentState } from './commitment-state';
import { acts, canPromise, canSee } from './commitment.policy';

const mandate = (organisationId: string, side: Side): StandingMandate => ({ organisationId, side, function: 'bestuurslid' });
const ministry = mandate('ministry', Side.government);
const mosque = mandate('mosque', Side.communities);
const town = mandate('town', Side.government);
const youth = mandate('youth', Side.communities);

const someone = (spaceId: string, mandates: StandingMandate[] = [], roles: Role[] = ['member']): Viewer => ({
  kind: 'person',
  standings: [{ participantId: `in ${spaceId}`, spaceId, roles, mandates }],
});

const viewers = {
  ...{ visitor, platform, outsider: someone('elsewhere'), member: someone('here') },
  facilitator: someone('here', [], ['member', 'facilitator']),
  manager: someone('here', [], ['member', 'manager']),
  owner: someone('here', [ministry]),
  ownerElsewhere: someone('elsewhere', [ministry]),
  mosque: someone('here', [mosque]),
  mosqueElsewhere: someone('elsewhere', [mosque]),
  youth: someone('here', [youth]),
  town: someone('here', [town]),
  bothSides: someone('here', [ministry, mosque]),
};

type Who = keyof typeof viewers;
const commitment = {
  ...{ spaceId: 'here', audience: Audience.members, ownerId: 'ministry', counterpartSide: Side.communities },
  counterpartId: null as string | null,
};
const whoMay = (rule: (viewer: Viewer) => boolean) => (Object.keys(viewers) as Who[]).filter((who) => rule(viewers[who]));
const { agreed, in_progress, delivered, confirmed, disputed } = CommitmentState;

it.each([
  [Audience.everyone, Object.keys(viewers)],
  [Audience.members, ['platform', 'member', 'facilitator', 'manager', 'owner', 'ownerElsewhere', 'mosque', 'youth', 'town', 'bothSides']],
  [Audience.facilitators, ['platform', 'facilitator', 'manager', 'owner', 'ownerElsewhere', 'bothSides']],
])('shows a commitment for %s to its readers and its owner', (audience, may) => {
  expect(whoMay((viewer) => canSee(viewer, { ...commitment, audience }))).toEqual(may);
});

it('shows it to the organisation that is to confirm it', () => {
  const named = { ...commitment, audience: Audience.facilitators, counterpartId: 'mosque' };
  expect(whoMay((viewer) => canSee(viewer, named))).toEqual(['platform', 'facilitator', 'manager', 'owner', 'ownerElsewhere', 'mosque', 'mosqueElsewhere', 'bothSides']);
});

const owners = ['owner', 'ownerElsewhere', 'bothSides'];
const otherSide = ['mosque', 'youth'];
const table: Record<keyof typeof acts, Partial<Record<CommitmentState, string[]>>> = {
  report: { [agreed]: owners, [in_progress]: owners, [disputed]: owners },
  deliver: { [agreed]: owners, [in_progress]: owners, [disputed]: owners },
  confirm: { [delivered]: otherSide },
  dispute: { [delivered]: otherSide },
};
const states = [agreed, in_progress, delivered, confirmed, disputed];
const rows = (Object.keys(acts) as (keyof typeof acts)[]).flatMap((act) => states.map((state) => [act, state] as const));

it.each(rows)('lets the right people %s a commitment that is %s', (act, state) => {
  expect(whoMay((viewer) => acts[act](viewer, { ...commitment, state }))).toEqual(table[act][state] ?? []);
});

it('lets only the named organisation of the other side judge, when one is named', () => {
  const named = { ...commitment, state: delivered, counterpartId: 'mosque' };
  expect(whoMay((viewer) => acts.confirm(viewer, named))).toEqual(['mosque']);
});

it.each([
  [MandateReach.budget, ['facilitator', 'owner', 'bothSides']],
  [MandateReach.within_policy, ['facilitator', 'owner', 'bothSides']],
  [MandateReach.nothing, ['facilitator']],
  [null, ['facilitator']],
])('lets who runs the space promise, and its own people with a reach of %s', (reach, may) => {
  expect(whoMay((viewer) => canPromise(viewer, { spaceId: 'here', ownerId: 'ministry', reach }))).toEqual(may);
});
