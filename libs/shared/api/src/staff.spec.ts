import { Database } from './database';
import { ownMatter, allow } from './policy';
import { NotAllowed } from './refusal';
import { Side } from './side';
import { PasskeyNeeded, isStaff } from './staff';
import { TestStores, openTestStores } from './testing';
import { Role, SignInMeans, StandingMandate, Viewer, actsFor, hasRole, standingIn } from './viewer';

let stores: TestStores;
beforeAll(async () => {
  stores = await openTestStores();
});
afterAll(() => stores.close());

const ministry: StandingMandate = { organisationId: 'ministerie', side: Side.government, function: 'beleidsmedewerker' };
const mosque: StandingMandate = { ...ministry, organisationId: 'moskee', side: Side.communities };

const someone = (means: SignInMeans, roles: Role[], mandates: StandingMandate[] = []): Viewer => ({
  ...{ kind: 'person', signedIn: { at: new Date(), means } },
  standings: [{ participantId: 'deelnemer', spaceId: 'ruimte', roles, mandates }],
});

const facilitates = (viewer: Viewer, space: string) => hasRole(viewer, space, 'facilitator');
const takesPart = (viewer: Viewer, space: string) => standingIn(viewer, space) !== undefined;
const acts = (rule: (viewer: Viewer, subject: string) => boolean, viewer: Viewer, subject = 'ruimte', reach: 'read' | 'write' = 'write') =>
  Database.operation(viewer, async () => allow(rule, viewer, subject), reach);

it.each([
  ['facilitator', true, someone('mail', ['member', 'facilitator'])],
  ['moderator', true, someone('mail', ['member', 'moderator'])],
  ['someone of a ministry', true, someone('mail', ['member'], [ministry])],
  ['a manager of a ministry', true, someone('mail', ['manager'], [ministry])],
  ['a manager of a mosque', false, someone('mail', ['manager'], [mosque])],
  ['a member', false, someone('mail', ['member'])],
])('knows that a %s is staff: %s', (_name, staff, viewer) => {
  expect(isStaff(viewer)).toBe(staff);
});

it.each(['passkey', 'provider'] as const)('lets staff act who signed in by %s', async (means) => {
  await acts(facilitates, someone(means, ['facilitator']));
  await acts(actsFor, someone(means, ['member'], [ministry]), 'ministerie');
});

it('asks a passkey of staff who signed in by mail, for what they may do as staff alone', async () => {
  await expect(acts(facilitates, someone('mail', ['member', 'facilitator']))).rejects.toBeInstanceOf(PasskeyNeeded);
  await expect(acts(actsFor, someone('mail', ['member'], [ministry]), 'ministerie')).rejects.toBeInstanceOf(PasskeyNeeded);
  await acts(takesPart, someone('mail', ['member', 'facilitator']));
});

it('counts all that someone does where they speak for a public body', async () => {
  await expect(acts(takesPart, someone('mail', ['member'], [ministry]))).rejects.toBeInstanceOf(PasskeyNeeded);
});

it('asks nothing of a community’s representative, of reading, and of own settings', async () => {
  await acts(actsFor, someone('mail', ['member'], [mosque]), 'moskee');
  await acts(facilitates, someone('mail', ['facilitator']), 'ruimte', 'read');
  await acts(ownMatter((viewer: Viewer) => takesPart(viewer, 'ruimte')), someone('mail', ['member'], [ministry]));
});

it('tells whoever may not at all the plain no', async () => {
  await expect(acts(facilitates, someone('mail', ['facilitator']), 'andere ruimte')).rejects.toBeInstanceOf(NotAllowed);
});

it('takes a viewer of whom nothing is known for weak', async () => {
  const viewer = { ...someone('mail', ['facilitator']), signedIn: undefined };
  await expect(acts(facilitates, viewer)).rejects.toBeInstanceOf(PasskeyNeeded);
});
