import {
  Clock, FreshSignInNeeded, Language, NotFound, PasskeyNeeded, SignInNeeded, Site, Standing, Vault, Viewer, visitor,
} from '@samenspraak/shared-api';
import { TestStores, openTestStores } from '@samenspraak/shared-api/testing';
import { account, sessionOwner } from '../account';
import '../people.module';
import { openSession } from '../session.service';
import { sessionCookie } from '../session-cookie';
import { PasskeyOfAnother, PasskeyRefused } from './ceremony';
import { forgetAnsweredChallenges } from './challenge';
import { Device, type Deviation } from './device.testing';
import { AnsweredChallenge, Passkey } from './passkey.entity';
import { LastPasskey, PasskeyService } from './passkey.service';

const origin = 'https://samenspraak.example';
const passkeys = new PasskeyService();
const staffStanding: Standing = { participantId: 'p', spaceId: 's', roles: ['facilitator'], mandates: [] };
let stores: TestStores;
let count = 0;

beforeAll(async () => {
  stores = await openTestStores();
  Site.origin = origin;
});
afterAll(() => stores.close());
afterEach(() => Clock.set());

/** The person behind a session's secret, as their next request finds them. */
async function withSecret(secret: string, standings: Standing[] = []): Promise<Viewer> {
  return { kind: 'person', standings, ...(await sessionOwner(`${sessionCookie}=${secret}`)) };
}

async function someone(standings: Standing[] = []): Promise<Viewer> {
  const { id } = await account(`iemand-${(count += 1)}@voorbeeld.example`, Language.nl);
  return withSecret((await openSession(visitor, id, 'mail')).secret, standings);
}

/** Someone who made a passkey on a device, and is signed in with it. */
async function withPasskey(standings: Standing[] = []) {
  const [before, device] = [await someone(standings), new Device(origin)];
  const { secret } = await passkeys.addPasskey(before, device.create(await passkeys.creation(before)));
  return { device, viewer: await withSecret(secret, standings) };
}

const signIn = async (device: Device, deviation?: Deviation, viewer = visitor) =>
  passkeys.signInByPasskey(viewer, device.get(await passkeys.request(viewer), deviation));
const refused = (work: Promise<unknown>) => expect(work).rejects.toBeInstanceOf(PasskeyRefused);

it('makes a passkey, and signs in with it without a name or an address', async () => {
  const { device, viewer } = await withPasskey();
  expect(viewer.signedIn?.means).toBe('passkey');
  const again = await withSecret((await signIn(device)).secret);
  expect(again).toMatchObject({ personId: viewer.personId, signedIn: { means: 'passkey' } });
  expect(await passkeys.passkeysOf(viewer)).toMatchObject([{ number: 1, counter: '1' }]);
});

it('tells the device nothing of the person, and asks it for a finger or a PIN', async () => {
  const options = JSON.parse(await passkeys.creation(await someone())) as Record<string, never>;
  expect(options).toMatchObject({ rp: { id: 'samenspraak.example' }, user: { name: 'Samenspraak 1', displayName: '' }, attestation: 'none' });
  expect(options['authenticatorSelection']).toMatchObject({ residentKey: 'required', userVerification: 'required' });
  expect(JSON.parse(await passkeys.request(visitor))).toMatchObject({ userVerification: 'required' });
  expect(JSON.parse(await passkeys.request(visitor))).not.toHaveProperty('allowCredentials');
});

it('has more than one, and names those it has so that a device makes no second', async () => {
  const { device, viewer } = await withPasskey();
  const options = await passkeys.creation(viewer);
  expect(JSON.parse(options)).toMatchObject({ excludeCredentials: [{ id: device.id.toString('base64url') }] });
  const second = new Device(origin);
  const { secret } = await passkeys.addPasskey(viewer, second.create(options));
  expect((await passkeys.passkeysOf(viewer)).map(({ number }) => number)).toEqual([1, 2]);
  await passkeys.removePasskey(await withSecret(secret), device.id.toString('base64url'));
  await refused(signIn(device));
  await signIn(second);
});

const wrong: [string, Deviation][] = [
  ['another site’s page', { origin: 'https://samenspraak.example.evil.example' }],
  ['the same name without TLS', { origin: 'http://samenspraak.example' }],
  ['a passkey of another site', { rpId: 'evil.example' }],
  ['nobody who was verified', { unverified: true }],
  ['a question of nobody', { challenge: Buffer.from('1999999999999.a.b').toString('base64url') }],
];

it.each(wrong)('refuses to sign in with %s', async (_name, deviation) => {
  const { device } = await withPasskey();
  await refused(signIn(device, deviation));
  await signIn(device);
});

it.each(wrong)('refuses to make a passkey with %s', async (_name, deviation) => {
  const viewer = await someone();
  await refused(passkeys.addPasskey(viewer, new Device(origin).create(await passkeys.creation(viewer), deviation)));
  expect(await passkeys.passkeysOf(viewer)).toEqual([]);
});

it('refuses an answer that was used, also at the same moment', async () => {
  const { device } = await withPasskey();
  const answer = device.get(await passkeys.request(visitor));
  const tries = await Promise.allSettled([1, 2, 3].map(() => passkeys.signInByPasskey(visitor, answer)));
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  await refused(passkeys.signInByPasskey(visitor, answer));
});

it('refuses an answer after five minutes, and forgets then what was answered', async () => {
  Clock.set('2026-11-23T10:00:00Z');
  const { device } = await withPasskey();
  const answer = device.get(await passkeys.request(visitor));
  Clock.set('2026-11-23T10:05:00Z');
  await refused(passkeys.signInByPasskey(visitor, answer));
  expect(await Vault.manager.count(AnsweredChallenge)).toBeGreaterThan(0);
  Clock.set('2036-11-23T10:05:00Z');
  await forgetAnsweredChallenges();
  expect(await Vault.manager.count(AnsweredChallenge)).toBe(0);
});

it('refuses the answer to another browser’s question, and one that was for something else', async () => {
  const [one, other, device] = [await someone(), await someone(), new Device(origin)];
  await refused(passkeys.addPasskey(other, device.create(await passkeys.creation(one))));
  const { device: known, viewer } = await withPasskey();
  const { challenge } = JSON.parse(await passkeys.creation(viewer)) as { challenge: string };
  await refused(signIn(known, { challenge }, viewer));
});

it('refuses a passkey of another person to whoever is signed in, and a passkey that is somebody’s already', async () => {
  const [mine, theirs] = [await withPasskey(), await withPasskey()];
  await expect(signIn(theirs.device, {}, mine.viewer)).rejects.toBeInstanceOf(PasskeyOfAnother);
  await refused(signIn(theirs.device, { unverified: true }, mine.viewer));
  await refused(passkeys.addPasskey(mine.viewer, theirs.device.create(await passkeys.creation(mine.viewer))));
  expect(await passkeys.passkeysOf(theirs.viewer)).toHaveLength(1);
});

it('refuses a passkey whose count goes back: it was copied', async () => {
  const { device } = await withPasskey();
  await signIn(device, { counter: 7 });
  await refused(signIn(device, { counter: 7 }));
  await refused(signIn(device, { counter: 3 }));
  await signIn(device, { counter: 8 });
});

it('refuses an unknown passkey and nonsense in the same way', async () => {
  await refused(signIn(new Device(origin)));
  for (const answer of ['', 'null', '[]', '{"id":1}', '{"id":"x","response":{}}', '{']) await refused(passkeys.signInByPasskey(visitor, answer));
});

it('asks a fresh sign-in to make or remove one', async () => {
  Clock.set('2026-11-23T10:00:00Z');
  const { device, viewer } = await withPasskey();
  Clock.set('2026-11-23T10:16:00Z');
  await expect(passkeys.creation(viewer)).rejects.toBeInstanceOf(FreshSignInNeeded);
  await expect(passkeys.removePasskey(viewer, device.id.toString('base64url'))).rejects.toBeInstanceOf(FreshSignInNeeded);
  await expect(passkeys.creation(visitor)).rejects.toBeInstanceOf(SignInNeeded);
});

it('removes nobody else’s; removing ends the sessions elsewhere', async () => {
  const [mine, theirs] = [await withPasskey(), await withPasskey()];
  const idOf = ({ device }: { device: Device }) => device.id.toString('base64url');
  await expect(passkeys.removePasskey(mine.viewer, idOf(theirs))).rejects.toBeInstanceOf(NotFound);
  const elsewhere = await signIn(mine.device);
  await passkeys.removePasskey(mine.viewer, idOf(mine));
  expect(await sessionOwner(`${sessionCookie}=${elsewhere.secret}`)).toBeUndefined();
  expect(await Vault.manager.countBy(Passkey, { personId: theirs.viewer.personId })).toBe(1);
});

it('leaves staff their last passkey, also when two are removed at once', async () => {
  const { device, viewer } = await withPasskey([staffStanding]);
  const first = device.id.toString('base64url');
  await expect(passkeys.removePasskey(viewer, first)).rejects.toBeInstanceOf(LastPasskey);
  const { secret } = await passkeys.addPasskey(viewer, new Device(origin).create(await passkeys.creation(viewer)));
  const now = await withSecret(secret, [staffStanding]);
  const removals = (await passkeys.passkeysOf(now)).map(({ id }) => passkeys.removePasskey(now, id));
  const done = await Promise.allSettled(removals);
  expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await passkeys.passkeysOf(now)).toHaveLength(1);
});

it('lets whoever reads the mail of staff add no passkey to the one there is', async () => {
  const { viewer } = await withPasskey([staffStanding]);
  const { secret } = await openSession(visitor, viewer.personId!, 'mail');
  const byMail = await withSecret(secret, [staffStanding]);
  await expect(passkeys.creation(byMail)).rejects.toBeInstanceOf(PasskeyNeeded);
  await expect(passkeys.removePasskey(byMail, 'x')).rejects.toBeInstanceOf(PasskeyNeeded);
});
