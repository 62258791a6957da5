import { randomUUID } from 'node:crypto';
import { SignInService } from '@samenspraak/people-api';
import { account } from '@samenspraak/people-api/testing';
import { Clock, Database, InvalidInput, Language, NotAllowed, NotFound, Vault, Viewer, platform, visitor } from '@samenspraak/shared-api';
import { SentJobs, TestStores, openTestStores } from '@samenspraak/shared-api/testing';
import { In } from 'typeorm';
import { Mandate, MandateReach } from '../mandate.entity';
import { OrganisationKind } from '../organisation.entity';
import { Participant } from '../participant.entity';
import { SpaceKind } from '../space.entity';
import { aSeat, aSpace, aViewer, anOrganisation, theNetwork } from '../testing';
import { Invitation, InvitationState, stateOf } from './invitation.entity';
import { AcceptanceInput, InvitationInput } from './invitation.inputs';
import { AlreadyTakingPart, InvitationExpired, InvitationService, secretOf } from './invitation.service';
import { AlreadyRepresented, InvitationAccepted, InvitingService } from './inviting.service';

let stores: TestStores;
let cast: Awaited<ReturnType<typeof theNetwork>>;
let manager: Viewer;
const jobs = new SentJobs();
const inviting = new InvitingService();
const invitations = new InvitationService(new SignInService());

beforeAll(async () => {
  stores = await openTestStores();
  jobs.connect();
  cast = await theNetwork(stores);
  manager = await aViewer(stores, cast.space, { roles: ['member', 'manager'], organisation: cast.ministry });
});
afterAll(() => stores.close());
afterEach(() => Clock.set());

const as = <T>(viewer: Viewer, work: () => Promise<T>) => Database.operation(viewer, work);
const input = (parts: Partial<InvitationInput> = {}): InvitationInput => ({ spaceId: cast.space.id, manager: false, language: Language.nl, ...parts });
const invite = (viewer: Viewer, parts: Partial<InvitationInput> = {}) => as(viewer, () => inviting.invite(viewer, input(parts)));
const forMosque = (parts: Partial<InvitationInput> = {}) => ({ organisationId: cast.mosque.id, function: 'bestuurslid', ...parts });

/** Someone with an account and no place anywhere yet. */
async function newcomer(): Promise<Viewer> {
  const { id } = await account(`${randomUUID()}@voorbeeld.example`, Language.nl);
  return { kind: 'person', personId: id, sessionHash: id, standings: [] };
}

const acceptance: AcceptanceInput = { displayName: 'Karima uit de tuin', languages: [Language.nl] };
const accept = (viewer: Viewer, invitation: Invitation, given: AcceptanceInput = acceptance) =>
  as(viewer, () => invitations.acceptInvitation(viewer, secretOf(invitation), given));
const participantsOf = async ({ personId }: Viewer): Promise<Participant[]> => {
  const rows = await Vault.manager.query('select participant_id as id from participation where person_id = $1', [personId]);
  return as(platform, () => Database.of(Participant).findBy({ id: In((rows as { id: string }[]).map(({ id }) => id)) }));
};
const refused = (work: Promise<unknown>, why: new (...args: never[]) => Error) => expect(work).rejects.toBeInstanceOf(why);

describe('making an invitation', () => {
  it('lets a representative invite for their own organisation, and hold no more than they hold themselves', async () => {
    const made = await invite(cast.representative, forMosque({ mayPromise: MandateReach.within_policy }));
    expect(made).toMatchObject({ roles: ['member'], mayPromise: MandateReach.within_policy });
    await refused(invite(cast.representative, forMosque({ mayPromise: MandateReach.budget })), InvalidInput);
    expect((await invite(cast.representative, forMosque())).mayPromise).toBe(MandateReach.nothing);
  });

  it('lets a representative make no manager, invite nobody in their own name, and nobody for another organisation', async () => {
    const other = await anOrganisation(stores);
    await refused(invite(cast.representative, forMosque({ manager: true })), NotAllowed);
    await refused(invite(cast.representative), NotFound);
    await refused(invite(cast.representative, forMosque({ organisationId: other.id })), NotFound);
  });

  it('lets only a manager of this space make a manager', async () => {
    expect((await invite(manager, { manager: true })).roles).toContain('manager');
    await refused(invite(cast.facilitator, { manager: true }), NotAllowed);
  });

  it('lets nobody invite to a space they do not run or sit in', async () => {
    const elsewhere = await aSpace(stores);
    for (const viewer of [visitor, cast.member, await newcomer()]) await refused(invite(viewer), NotFound);
    for (const viewer of [manager, cast.representative]) await refused(invite(viewer, forMosque({ spaceId: elsewhere.id })), NotFound);
    await refused(invite(manager, { spaceId: randomUUID() }), NotFound);
  });

  it('hands an organisation its first link once; after that it chooses itself', async () => {
    const newOne = await anOrganisation(stores);
    const first = await invite(cast.facilitator, forMosque({ organisationId: newOne.id, mayPromise: MandateReach.budget }));
    await refused(invite(cast.facilitator, forMosque({ organisationId: newOne.id })), AlreadyRepresented);
    await as(cast.facilitator, () => inviting.withdrawInvitation(cast.facilitator, first.id));
    await accept(await newcomer(), await invite(cast.facilitator, forMosque({ organisationId: newOne.id })));
    await refused(invite(manager, forMosque({ organisationId: newOne.id })), AlreadyRepresented);
    await refused(invite(manager, forMosque()), AlreadyRepresented);
  });

  it('asks for a seat where there are seats, and for a function', async () => {
    const table = await aSpace(stores, { kind: SpaceKind.dialogue_table });
    const chair = await aViewer(stores, table, { roles: ['member', 'manager'] });
    const unseated = await anOrganisation(stores);
    await refused(invite(chair, forMosque({ spaceId: table.id, organisationId: unseated.id })), NotFound);
    await aSeat(stores, table, unseated);
    expect(await invite(chair, forMosque({ spaceId: table.id, organisationId: unseated.id }))).toBeDefined();
    await refused(invite(cast.representative, forMosque({ function: '' })), InvalidInput);
  });

  it('offers exactly what it would accept', async () => {
    const own = await as(cast.representative, () => inviting.choicesIn(cast.representative, cast.space));
    expect(own).toEqual([{ organisation: expect.objectContaining({ id: cast.mosque.id }), mayPromise: [MandateReach.nothing, MandateReach.within_policy] }]);
    const offered = (await as(manager, () => inviting.choicesIn(manager, cast.space))).map(({ organisation }) => organisation.id);
    expect(offered).toContain(cast.ministry.id);
    expect(offered).not.toContain(cast.mosque.id);
    expect(await as(cast.member, () => inviting.choicesIn(cast.member, cast.space))).toEqual([]);
  });
});

describe('an open invitation', () => {
  const open = (invitation: { id: string }) => as(visitor, () => invitations.open(secretOf(invitation)));

  it('is read by whoever holds the link, and a made-up link is as expired as an old one', async () => {
    const made = await invite(manager);
    expect(await open(made)).toMatchObject({ id: made.id });
    for (const secret of ['', 'x', made.id, `${made.id}.x`, `${randomUUID()}.${secretOf(made).split('.')[1]}`])
      await refused(as(visitor, () => invitations.open(secret)), InvitationExpired);
  });

  it('ends after fourteen days, and when it is taken back', async () => {
    const [old, back] = [await invite(manager), await invite(manager)];
    await as(manager, () => inviting.withdrawInvitation(manager, back.id));
    await refused(open(back), InvitationExpired);
    await refused(accept(await newcomer(), back), InvitationExpired);
    Clock.set(new Date(Date.now() + 14 * 24 * 60 * 60 * 1000 + 1000));
    expect(stateOf(old, Clock.now())).toBe(InvitationState.expired);
    await refused(open(old), InvitationExpired);
    await refused(accept(await newcomer(), old), InvitationExpired);
  });

  it('is taken back by its maker, not by others, and not once it is accepted', async () => {
    const made = await invite(cast.representative, forMosque());
    await refused(as(cast.member, () => inviting.withdrawInvitation(cast.member, made.id)), NotFound);
    await accept(await newcomer(), made);
    await refused(as(cast.representative, () => inviting.withdrawInvitation(cast.representative, made.id)), InvitationAccepted);
  });

  it('sends a sign-in mail that leads back to it', async () => {
    const made = await invite(manager);
    const attempt = await as(visitor, () => invitations.joinByInvitation(secretOf(made), 'nieuw@voorbeeld.example', Language.tr));
    expect(jobs.sent.splice(0)).toEqual([{ name: 'people.sign-in-mail', payload: { attempt } }]);
    const [row] = await Vault.manager.query('select invited, next from sign_in_attempt where id = $1', [attempt]);
    expect(row).toEqual({ invited: true, next: `/tr/uitnodiging/${secretOf(made)}` });
  });
});

describe('accepting', () => {
  it('makes a participant under the chosen name, with the mandate the invitation speaks of', async () => {
    const person = await newcomer();
    await accept(person, await invite(cast.representative, forMosque({ mayPromise: MandateReach.within_policy })));
    const [made, ...more] = await participantsOf(person);
    expect(more).toEqual([]);
    expect(made).toMatchObject({ displayName: 'Karima uit de tuin', government: false, roles: ['member'] });
    const [mandate] = await as(platform, () => Database.of(Mandate).findBy({ participantId: made!.id }));
    expect(mandate).toMatchObject({ organisationId: cast.mosque.id, function: 'bestuurslid', mayPromise: MandateReach.within_policy });
  });

  it('shows government staff by their function, whatever name they give', async () => {
    const town = await anOrganisation(stores, { name: 'Gemeente Voorbeeldstad', kind: OrganisationKind.municipality });
    const person = await newcomer();
    await accept(person, await invite(manager, { organisationId: town.id, function: 'Adviseur' }));
    expect(await participantsOf(person)).toMatchObject([{ displayName: 'Adviseur, Gemeente Voorbeeldstad', government: true }]);
  });

  it('happens once, also when two people or two clicks come together', async () => {
    const made = await invite(manager);
    const people = await Promise.all([newcomer(), newcomer(), newcomer()]);
    const results = await Promise.allSettled(people.map((person) => accept(person, made)));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await Promise.all(people.map(participantsOf))).flat()).toHaveLength(1);
    await refused(accept(await newcomer(), made), InvitationExpired);
  });

  it('refuses who takes part already, and who gives no name', async () => {
    const made = await invite(manager);
    await refused(accept(cast.member, made), AlreadyTakingPart);
    await refused(accept(await newcomer(), made, { displayName: '', languages: [Language.nl] }), InvalidInput);
    expect(await as(visitor, () => invitations.open(secretOf(made)))).toBeDefined();
  });
});
