import {
  OwnRecovery, Passkey, PasskeyRecovered, PasskeyService, Recovery, RecoveryConfirmation, RecoveryConfirmed, RecoveryLate, RecoveryNotNeeded, RecoveryService,
  RecoveryUnknown, RecoveryUsed, RecoveryWithdrawn, RecoveryWitnessed, SideConfirmed, SignInSession, untoldRecoveries,
} from '@samenspraak/people-api';
import { Device, Mailbox, codeOf, openMailbox } from '@samenspraak/people-api/testing';
import { Announcer, Clock, DomainEvent, FreshSignInNeeded, NotFound, PasskeyNeeded, Site, Vault, Viewer } from '@samenspraak/shared-api';
import { SentJobs, TestStores, openTestStores } from '@samenspraak/shared-api/testing';
import '../spaces.module';
import { aSeat, aViewer, anOrganisation, theNetwork } from '../testing';
import { aLostPasskey, asViewer, signedInAgain, withAccount } from './testing';
import { tellLateRecoveries } from './tell-late';
import { NoSideHere, WitnessService } from './witness.service';

const recoveries = new RecoveryService();
const witnesses = new WitnessService(recoveries);
const passkeys = new PasskeyService();
const jobs = new SentJobs();
const told: DomainEvent[] = [];
Announcer.on(RecoveryWitnessed, (event) => Promise.resolve(void told.push(event)));
Announcer.on(PasskeyRecovered, (event) => Promise.resolve(void told.push(event)));

let stores: TestStores;
let mailbox: Mailbox;
let network: Awaited<ReturnType<typeof theNetwork>>;

beforeAll(async () => {
  stores = await openTestStores();
  mailbox = await openMailbox();
  Site.origin = 'https://samenspraak.example';
  network = await theNetwork(stores);
});
afterAll(() => Promise.all([stores.close(), mailbox.close()]));
beforeEach(() => {
  Clock.set('2026-11-24T10:00:00Z');
  jobs.connect();
  jobs.sent.length = 0;
  told.length = 0;
});
afterEach(() => Clock.set());

const hoursLater = (hours: number) => Clock.set(new Date(Date.UTC(2026, 10, 24, 10 + hours)));

/** Someone with a task who lost their only passkey and signed in by mail; with the figures they hand on. */
async function whoLost() {
  const staff = await aViewer(stores, network.space, { roles: ['member', 'facilitator'], organisation: network.ministry, name: 'Procesbegeleider, ESS' });
  const { viewer, email } = await withAccount(staff, 'mail');
  await aLostPasskey(viewer);
  return { viewer, email };
}
const ask = (viewer: Viewer) => asViewer(viewer, () => recoveries.askRecovery(viewer, viewer.standings[0]!.participantId));
const askedBy = async (viewer: Viewer) => codeOf(await ask(viewer));
const give = (viewer: Viewer, code: string) => asViewer(viewer, () => witnesses.confirmRecovery(viewer, code));
const say = async (viewer: Viewer, code: string) => {
  await give(viewer, code);
  await jobs.work();
};
const official = async () => withAccount(await aViewer(stores, network.space, { organisation: network.ministry }), 'passkey');
const representative = async () => withAccount(await aViewer(stores, network.space, { organisation: network.mosque }), 'mail');
const make = (viewer: Viewer, device = new Device(Site.origin)) =>
  asViewer(viewer, async () => passkeys.addPasskey(viewer, device.create(await passkeys.creation(viewer))));
const no = (work: Promise<unknown>, refusal: new (...args: never[]) => Error) => expect(work).rejects.toBeInstanceOf(refusal);

async function bothSay(code: string): Promise<{ viewer: Viewer; email: string }[]> {
  const both = [await official(), await representative()];
  for (const { viewer } of both) await say(viewer, code);
  return both;
}

it('lets someone back in on the word of two sides; what was lost works no longer, and everyone concerned is told', async () => {
  const { viewer, email } = await whoLost();
  const elsewhere = await signedInAgain(viewer, 'mail');
  await no(make(viewer), PasskeyNeeded);
  const code = await askedBy(viewer);
  const both = await bothSay(` ${code.slice(0, 4)} ${code.slice(4, 8)} ${code.slice(8)} `);
  const device = new Device(Site.origin);
  await make(viewer, device);
  expect((await passkeys.passkeysOf(viewer)).map(({ id }) => id)).toEqual([device.id.toString('base64url')]);
  expect(await Vault.manager.existsBy(SignInSession, { secretHash: elsewhere.sessionHash! })).toBe(false);
  await jobs.work();
  const to = (address: string) => mailbox.mails.filter((mail) => mail.to === address);
  expect(to(email)).toHaveLength(4);
  for (const witness of both) expect(to(witness.email)).toHaveLength(1);
  expect(new Set(mailbox.mails.map(({ subject }) => subject))).toEqual(new Set(['Een bericht over uw account']));
  const { space, ministry, mosque } = network;
  expect(told).toEqual([new RecoveryWitnessed(space.id, ministry.id), new RecoveryWitnessed(space.id, mosque.id), new PasskeyRecovered(space.id, ministry.id)]);
  expect(JSON.stringify(told)).not.toContain(viewer.standings[0]!.participantId);
});

it('shows whoever was handed the figures one person, as the space knows them, and nobody else', async () => {
  const code = await askedBy((await whoLost()).viewer);
  const { viewer } = await representative();
  const { participant, spoken } = await asViewer(viewer, () => witnesses.open(viewer, code));
  expect(participant.displayName).toBe('Procesbegeleider, ESS');
  expect(spoken).toEqual([]);
});

it('takes no word of one side alone, however many speak', async () => {
  const { viewer } = await whoLost();
  const code = await askedBy(viewer);
  await say((await official()).viewer, code);
  await no(say((await official()).viewer, code), SideConfirmed);
  await no(make(viewer), PasskeyNeeded);
  const { viewer: witness } = await representative();
  await say(witness, code);
  await no(say(witness, code), RecoveryConfirmed);
  await make(viewer);
});

it('takes nobody’s own word, nor that of who speaks for no organisation there', async () => {
  const { viewer } = await whoLost();
  const code = await askedBy(viewer);
  await no(say(viewer, code), OwnRecovery);
  await no(say((await withAccount(network.member, 'mail')).viewer, code), NoSideHere);
});

it('tells nothing of somebody in a space one takes no part in: the same as figures of nobody', async () => {
  const code = await askedBy((await whoLost()).viewer);
  const elsewhere = await theNetwork(stores);
  const { viewer } = await withAccount(elsewhere.representative, 'mail');
  for (const typed of [code, '000000000000', '', 'geen cijfers', '1'.repeat(400)]) await no(say(viewer, typed), RecoveryUnknown);
});

it('asks a fresh sign-in of who gives their word, and a passkey of who works for a public body', async () => {
  const code = await askedBy((await whoLost()).viewer);
  const { viewer: byMail } = await withAccount(await aViewer(stores, network.space, { organisation: network.ministry }), 'mail');
  await no(say(byMail, code), PasskeyNeeded);
  const { viewer } = await representative();
  hoursLater(1);
  await no(say(viewer, code), FreshSignInNeeded);
});

it('takes the side from the seat an organisation has in the space', async () => {
  const institute = await anOrganisation(stores, { name: 'Kennishuis' });
  const seat = await aSeat(stores, network.space, institute);
  await stores.owner.query(`update seat set side = 'government' where id = $1`, [seat.id]);
  const code = await askedBy((await whoLost()).viewer);
  await say((await withAccount(await aViewer(stores, network.space, { organisation: institute }), 'mail')).viewer, code);
  await no(say((await official()).viewer, code), SideConfirmed);
});

it('says what became of a request that is used, too late or taken back', async () => {
  const [used, late, back] = [await whoLost(), await whoLost(), await whoLost()];
  const [ofUsed, ofLate, ofBack] = [await askedBy(used.viewer), await askedBy(late.viewer), await askedBy(back.viewer)];
  await bothSay(ofUsed);
  await make(used.viewer);
  await asViewer(back.viewer, () => recoveries.withdrawRecovery(back.viewer));
  const { viewer } = await representative();
  await no(say(viewer, ofUsed), RecoveryUsed);
  await no(say(viewer, ofBack), RecoveryWithdrawn);
  hoursLater(72);
  const later = await signedInAgain(viewer, 'mail');
  await no(say(later, ofLate), RecoveryLate);
  await no(asViewer(back.viewer, () => recoveries.withdrawRecovery(back.viewer)), NotFound);
});

it('makes one new passkey, within a day, and none once it was taken back', async () => {
  const [one, two, three] = [await whoLost(), await whoLost(), await whoLost()];
  for (const { viewer } of [one, two, three]) await bothSay(await askedBy(viewer));
  const answers = await asViewer(one.viewer, async () => {
    const made: string[] = [];
    for (let each = 0; each < 2; each += 1) made.push(new Device(Site.origin).create(await passkeys.creation(one.viewer)));
    return made;
  });
  const done = await Promise.allSettled(answers.map((answer) => asViewer(one.viewer, () => passkeys.addPasskey(one.viewer, answer))));
  expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await passkeys.passkeysOf(one.viewer)).toHaveLength(1);
  await asViewer(two.viewer, () => recoveries.withdrawRecovery(two.viewer));
  await no(make(two.viewer), PasskeyNeeded);
  hoursLater(24);
  await no(make(await signedInAgain(three.viewer, 'mail')), PasskeyNeeded);
});

it('takes two words at the same moment as two, and two of one side as one', async () => {
  const [{ viewer }, { viewer: other }] = [await whoLost(), await whoLost()];
  const [code, another] = [await askedBy(viewer), await askedBy(other)];
  await Promise.all([say((await official()).viewer, code), say((await representative()).viewer, code)]);
  await make(viewer);
  const same = [(await official()).viewer, (await official()).viewer];
  const done = await Promise.allSettled(same.map((each) => say(each, another)));
  expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

it('goes on with what was begun, and keeps neither figures nor a link to a name', async () => {
  const { viewer } = await whoLost();
  const id = await ask(viewer);
  expect(await ask(viewer)).toBe(id);
  expect(jobs.sent.filter(({ payload }) => payload['step'] === 'asked')).toHaveLength(1);
  const held = JSON.stringify(await Vault.manager.findBy(Recovery, { id }));
  expect(codeOf(id)).toMatch(/^\d{12}$/);
  expect(held).not.toContain(codeOf(id));
});

it('is not needed by who can help themselves', async () => {
  const { viewer: member } = await withAccount(network.author, 'mail');
  await aLostPasskey(member);
  await no(ask(member), RecoveryNotNeeded);
  const { viewer } = await whoLost();
  await no(ask(await signedInAgain(viewer, 'provider')), RecoveryNotNeeded);
  await Vault.manager.delete(Passkey, { personId: viewer.personId! });
  await no(ask(viewer), RecoveryNotNeeded);
  const { viewer: stale } = await whoLost();
  hoursLater(1);
  await no(ask(stale), FreshSignInNeeded);
});

/** The vault has it, and then the content store fails: what was written and sent there is taken back. */
async function cutOff(viewer: Viewer, work: () => Promise<unknown>): Promise<void> {
  const before = [jobs.sent.length, told.length] as const;
  await expect(asViewer(viewer, async () => Promise.reject(new Error(`gone after ${typeof (await work())}`)))).rejects.toThrow('gone');
  [jobs.sent.length, told.length] = before;
}

it('counts no word without its line: whoever gave it goes on, and after a minute another of their side takes its place', async () => {
  const [one, other] = [(await official()).viewer, (await official()).viewer];
  const ids = [await ask((await whoLost()).viewer), await ask((await whoLost()).viewer)];
  const [first, second] = ids.map(codeOf) as [string, string];
  for (const code of [first, second]) await cutOff(one, () => witnesses.confirmRecovery(one, code));
  expect(await Promise.all(ids.map((id) => recoveries.sidesOf(id)))).toEqual([[], []]);
  await no(say(other, first), SideConfirmed);
  await say(one, first);
  Clock.set('2026-11-24T10:02:00Z');
  await say(other, second);
  await no(say(one, second), SideConfirmed);
  expect(await Promise.all(ids.map((id) => recoveries.sidesOf(id)))).toEqual([['government'], ['government']]);
  expect(told).toHaveLength(2);
});

it('makes up, once, for the line of who got back in while the content store failed', async () => {
  const { viewer } = await whoLost();
  await bothSay(await askedBy(viewer));
  told.length = 0;
  await cutOff(viewer, async () => passkeys.addPasskey(viewer, new Device(Site.origin).create(await passkeys.creation(viewer))));
  expect(await passkeys.passkeysOf(viewer)).toHaveLength(1);
  await tellLateRecoveries();
  expect(told).toEqual([]);
  Clock.set('2026-11-24T10:02:00Z');
  for (let times = 0; times < 2; times += 1) await tellLateRecoveries();
  expect(told).toEqual([new PasskeyRecovered(network.space.id, network.ministry.id)]);
  await jobs.work();
  expect((await untoldRecoveries()).some(({ personId }) => personId === viewer.personId)).toBe(false);
});

it('goes when its person does, and a word when who gave it does', async () => {
  const { viewer } = await whoLost();
  const code = await askedBy(viewer);
  const { viewer: witness } = await representative();
  await say(witness, code);
  const count = () => Vault.manager.countBy(RecoveryConfirmation, { personId: witness.personId! });
  expect(await count()).toBe(1);
  await Vault.manager.query('delete from person where id = $1', [viewer.personId]);
  expect([await count(), await Vault.manager.countBy(Recovery, { personId: viewer.personId! })]).toEqual([0, 0]);
});
