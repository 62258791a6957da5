import { Clock, Database, FreshSignInNeeded, InvalidInput, Language, PasskeyNeeded, SignInNeeded, Standing, Vault, Viewer, visitor } from '@samenspraak/shared-api';
import { SentJobs, TestStores, openTestStores } from '@samenspraak/shared-api/testing';
import { account, addressOf, sessionOwner } from '../account';
import { Passkey } from '../passkey/passkey.entity';
import '../people.module';
import { openSession } from '../session.service';
import { sessionCookie } from '../session-cookie';
import { SignInSession } from '../sign-in-session.entity';
import { SignInService } from '../sign-in.service';
import { Mailbox, openMailbox } from '../testing';
import { AddressRequest } from './address-request.entity';
import { AddressExpired, AddressService } from './address.service';
import { FormerAddress } from './former-address.entity';

const addresses = new AddressService();
const jobs = new SentJobs();
let stores: TestStores;
let mailbox: Mailbox;
let count = 0;

beforeAll(async () => {
  stores = await openTestStores();
  mailbox = await openMailbox();
  jobs.connect();
});
afterAll(() => Promise.all([stores.close(), mailbox.close()]));
beforeEach(() => Clock.set('2026-11-24T10:00:00Z'));
afterEach(() => Clock.set());

const minutesLater = (minutes: number) => Clock.set(new Date(Date.UTC(2026, 10, 24, 10, minutes)));
const newAddress = () => `adres-${(count += 1)}@voorbeeld.example`;

async function browserOf(personId: string, standings: Standing[] = []): Promise<Viewer> {
  const { secret } = await openSession(visitor, personId, 'mail');
  return { kind: 'person', standings, ...(await sessionOwner(`${sessionCookie}=${secret}`)) };
}

async function someone(standings: Standing[] = []): Promise<{ viewer: Viewer; email: string }> {
  const email = newAddress();
  return { viewer: await browserOf((await account(email, Language.nl)).id, standings), email };
}

const ask = (viewer: Viewer, email: string) => Database.operation(viewer, () => addresses.askAddressChange(viewer, email));
const byCode = (viewer: Viewer, id: string, code: string) => Database.operation(viewer, () => addresses.confirmByCode(viewer, id, code));
const byLink = (viewer: Viewer, secret: string) => Database.operation(viewer, () => addresses.confirmByLink(viewer, secret));
const expired = (work: Promise<unknown>) => expect(work).rejects.toBeInstanceOf(AddressExpired);

/** The newest mail to an address, and what it carries. */
async function mailTo(address: string) {
  await jobs.work();
  const mail = mailbox.mails.filter(({ to }) => to === address).at(-1);
  const text = mail?.text ?? '';
  return { mail, secret: /sleutel=([\w-]+)/.exec(text)?.[1] ?? '', code: /(\d{4} \d{4})/.exec(text)?.[1] ?? '' };
}

/** Someone who has just changed their address, and the way back from their old mailbox. */
async function whoChanged() {
  const { viewer, email } = await someone();
  const to = newAddress();
  const id = await ask(viewer, to);
  await byCode(viewer, id, (await mailTo(to)).code);
  return { viewer, email, to, undo: (await mailTo(email)).secret };
}

it('changes the address once the new one is proved, by code or by link; signing in finds the new one and no longer the old', async () => {
  const { viewer, email } = await someone();
  const to = newAddress();
  const id = await ask(viewer, ` ${to.toUpperCase()} `);
  expect(await addressOf(viewer.personId!)).toBe(email);
  const { mail, secret, code } = await mailTo(to);
  expect(mail?.subject).toBe('Uw link en code');
  await byLink(viewer, secret);
  expect(await addressOf(viewer.personId!)).toBe(to);
  await expired(byCode(viewer, id, code));
  const mails = mailbox.mails.length;
  for (const each of [to, email]) await Database.operation(visitor, () => new SignInService().requestSignIn({ email: each, language: Language.nl }));
  await jobs.work();
  const [toNew, toOld] = mailbox.mails.slice(mails + 1);
  expect(toNew?.text).toContain('sleutel=');
  expect(toOld?.text).not.toContain('sleutel=');
});

it('tells the old address in neutral words, and not what the new one is', async () => {
  const { email, to } = await whoChanged();
  const { mail } = await mailTo(email);
  expect(mail?.subject).toBe('Een bericht over uw account');
  expect(`${mail?.text}${mail?.html}`).not.toContain(to);
});

it('ends every session but the one that did it', async () => {
  const { viewer } = await someone();
  const elsewhere = await browserOf(viewer.personId!);
  const to = newAddress();
  const id = await ask(viewer, to);
  await byCode(viewer, id, (await mailTo(to)).code);
  const left = await Vault.manager.findBy(SignInSession, { personId: viewer.personId! });
  expect(left.map(({ secretHash }) => secretHash)).toEqual([viewer.sessionHash]);
  expect(elsewhere.sessionHash).not.toBe(viewer.sessionHash);
});

it('answers alike for an address that is in use; only its own mailbox is told, without a way in', async () => {
  const [{ viewer }, other] = [await someone(), await someone()];
  const free = newAddress();
  const ids = [await ask(viewer, other.email), await ask(viewer, free)];
  for (const id of ids) expect(id).toMatch(/^[0-9a-f-]{36}$/);
  const [taken, open] = [await mailTo(other.email), await mailTo(free)];
  expect(taken.mail?.subject).toBe(open.mail?.subject);
  expect(taken.mail?.text.split('\n\n')).toHaveLength(open.mail!.text.split('\n\n').length);
  expect(taken).toMatchObject({ secret: '', code: '' });
  await expired(byCode(viewer, ids[0]!, '00000000'));
  expect(await addressOf(other.viewer.personId!)).toBe(other.email);
});

it('gives an address that two ask at once to one of them', async () => {
  const [one, two] = [(await someone()).viewer, (await someone()).viewer];
  const to = newAddress();
  const requests: [Viewer, string, string][] = [];
  for (const viewer of [one, two]) requests.push([viewer, await ask(viewer, to), (await mailTo(to)).code]);
  const done = await Promise.allSettled(requests.map((request) => byCode(...request)));
  expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect((done.find(({ status }) => status === 'rejected') as PromiseRejectedResult).reason).toBeInstanceOf(AddressExpired);
});

it('is worth nothing in another’s browser, after fifteen minutes, or after five wrong codes', async () => {
  const [{ viewer }, { viewer: other }] = [await someone(), await someone()];
  const to = newAddress();
  const id = await ask(viewer, to);
  const { secret, code } = await mailTo(to);
  await expired(byLink(other, secret));
  await expired(byCode(other, id, code));
  await expect(byLink(visitor, secret)).rejects.toBeInstanceOf(SignInNeeded);
  for (let tries = 0; tries < 5; tries += 1) await expired(byCode(viewer, id, code === '00000000' ? '11111111' : '00000000'));
  await expired(byCode(viewer, id, code));
  minutesLater(16);
  await expired(byLink(viewer, secret));
  for (const nonsense of ['', 'x']) await expired(byLink(viewer, nonsense));
  await expired(byCode(viewer, 'x', '12345678'));
});

it('asks a fresh sign-in, and a passkey of staff who have one', async () => {
  const { viewer } = await someone([{ participantId: 'p', spaceId: 's', roles: ['facilitator'], mandates: [] }]);
  expect(await ask(viewer, newAddress())).toMatch(/^[0-9a-f-]{36}$/);
  const row = { id: `sleutel-${count}`, personId: viewer.personId!, number: 1, publicKey: Buffer.alloc(1), counter: '0', createdAt: Clock.now() };
  await Vault.manager.insert(Passkey, row);
  await expect(ask(viewer, newAddress())).rejects.toBeInstanceOf(PasskeyNeeded);
  minutesLater(16);
  const { viewer: plain } = await someone();
  minutesLater(32);
  await expect(ask(plain, newAddress())).rejects.toBeInstanceOf(FreshSignInNeeded);
  await expect(ask(visitor, newAddress())).rejects.toBeInstanceOf(SignInNeeded);
});

it('names what is wrong with an address', async () => {
  const { viewer, email } = await someone();
  for (const wrong of ['', 'geen adres', `${'a'.repeat(250)}@voorbeeld.example`, email]) await expect(ask(viewer, wrong)).rejects.toBeInstanceOf(InvalidInput);
});

it('takes a change back from the old mailbox, with all that was left behind', async () => {
  const { viewer, email, undo } = await whoChanged();
  const personId = viewer.personId!;
  const [early, late] = ['2026-11-24T09:59:00Z', '2026-11-24T10:05:00Z'].map((at, each) => ({ id: `${personId}-${each}`, personId, number: each + 1, publicKey: Buffer.alloc(1), counter: '0', createdAt: new Date(at) }));
  await Vault.manager.insert(Passkey, [early!, late!]);
  await addresses.undoAddressChange(undo);
  expect(await addressOf(personId)).toBe(email);
  expect(await Vault.manager.countBy(SignInSession, { personId })).toBe(0);
  expect((await Vault.manager.findBy(Passkey, { personId })).map(({ number }) => number)).toEqual([1]);
  expect(await Vault.manager.countBy(FormerAddress, { personId })).toBe(0);
  await expired(addresses.undoAddressChange(undo));
});

it('takes two changes back from the first mailbox, not after seven days, and not to an address that is another’s now', async () => {
  const { viewer, email, to, undo } = await whoChanged();
  const further = newAddress();
  minutesLater(5);
  const id = await ask(viewer, further);
  await byCode(viewer, id, (await mailTo(further)).code);
  const { secret: laterUndo } = await mailTo(to);
  await addresses.undoAddressChange(undo);
  expect(await addressOf(viewer.personId!)).toBe(email);
  await expired(addresses.undoAddressChange(laterUndo));

  const late = await whoChanged();
  minutesLater(7 * 24 * 60 + 10);
  await expired(addresses.undoAddressChange(late.undo));
  const lost = await whoChanged();
  await account(lost.email, Language.nl);
  await expired(addresses.undoAddressChange(lost.undo));
  expect(await addressOf(lost.viewer.personId!)).toBe(lost.to);
});

it('keeps no address in the clear, and nothing once the person is gone', async () => {
  const { viewer, to } = await whoChanged();
  await ask(viewer, newAddress());
  const held = JSON.stringify([await Vault.manager.find(AddressRequest), await Vault.manager.find(FormerAddress)]);
  expect(held).not.toContain('voorbeeld');
  expect(held).not.toContain(Buffer.from(to).toString('hex'));
  await Vault.manager.query('delete from person where id = $1', [viewer.personId]);
  expect(await Vault.manager.countBy(FormerAddress, { personId: viewer.personId! })).toBe(0);
  await expect(jobs.work()).resolves.toBeUndefined();
});
