import { Clock, Database, InvalidInput, Language, Vault, Viewer, visitor } from '@samenspraak/shared-api';
import { SentJobs, TestStores, openTestStores } from '@samenspraak/shared-api/testing';
import { account, sessionOwner } from './account';
import './people.module';
import { indexOf } from './identifiers/identifiers';
import { Person } from './person.entity';
import { hashOf } from './secret';
import { sessionCookie } from './session-cookie';
import { SignInAttempt, mailsAtOnce } from './sign-in-attempt.entity';
import { SignInExpired, SignInRequest, SignInService } from './sign-in.service';
import { SignInSession } from './sign-in-session.entity';
import { Mailbox, openMailbox } from './testing';

const signIn = new SignInService();
const jobs = new SentJobs();
let stores: TestStores;
let mailbox: Mailbox;

beforeAll(async () => {
  stores = await openTestStores();
  mailbox = await openMailbox();
  jobs.connect();
  await account('lid@voorbeeld.example', Language.nl);
});
afterAll(() => Promise.all([stores.close(), mailbox.close()]));
afterEach(() => Clock.set());

const ask = (parts: Partial<SignInRequest> = {}) =>
  Database.operation(visitor, () => signIn.requestSignIn({ email: 'lid@voorbeeld.example', language: Language.nl, ...parts }));

/** Asks, lets the worker write the mail, and reads it. */
async function letter(parts: Partial<SignInRequest> = {}) {
  const attempt = await ask(parts);
  await jobs.work();
  const mail = mailbox.mails.at(-1)!;
  const link = /sleutel=([\w-]+)/.exec(mail.text)?.[1] ?? '';
  const code = /(\d{4} \d{4})/.exec(mail.text)?.[1] ?? '';
  return { attempt, mail, link, code };
}

const byLink = (secret: string, viewer: Viewer = visitor) => signIn.signInByLink(viewer, secret);
const byCode = (attempt: string, code: string) => signIn.signInByCode(visitor, attempt, code);
const expired = (work: Promise<unknown>) => expect(work).rejects.toBeInstanceOf(SignInExpired);

it('sends a member a link and a code; either opens a session', async () => {
  const first = await letter({ next: '/nl/agenda?thema=gelijke-kansen&zoek=mbo%20stage' });
  expect(first.mail).toMatchObject({ to: 'lid@voorbeeld.example', subject: 'Uw link en code' });
  const { secret, next } = await byLink(first.link);
  expect(next).toBe('/nl/agenda?thema=gelijke-kansen&zoek=mbo%20stage');
  expect(await sessionOwner(`${sessionCookie}=${secret}`)).toMatchObject({ participantIds: [] });
  const second = await letter();
  expect(await byCode(second.attempt, ` ${second.code} `)).toMatchObject({ next: null });
});

it('reads a code in Arabic figures', async () => {
  const { attempt, code } = await letter({ language: Language.ar });
  const typed = code.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
  expect(await byCode(attempt, typed)).toMatchObject({ next: null });
});

it('gives a stranger the same answer after the same work, and a mail of the same shape without a way in', async () => {
  const statements: string[] = [];
  const source = Vault.manager.connection;
  const before = source.logger;
  source.logger = { ...silent, logQuery: (query: string) => void statements.push(query) };
  const stranger = await ask({ email: 'vreemd@voorbeeld.example' });
  const asStranger = statements.splice(0);
  const member = await ask();
  source.logger = before;
  expect(statements).toEqual(asStranger);
  for (const id of [stranger, member]) expect(id).toMatch(/^[0-9a-f-]{36}$/);
  const count = mailbox.mails.length;
  await jobs.work();
  const [toStranger, toMember] = mailbox.mails.slice(count);
  expect(mailbox.mails).toHaveLength(count + 2);
  expect(toStranger).toMatchObject({ to: 'vreemd@voorbeeld.example', subject: toMember?.subject, from: toMember?.from });
  expect(toStranger?.text.split('\n\n').length).toBe(toMember?.text.split('\n\n').length);
  expect(toStranger?.text).not.toMatch(/sleutel=|\d{4} \d{4}/);
  await expired(byCode(stranger, '00000000'));
});

const silent = {
  ...{ logQuery: () => undefined, logQueryError: () => undefined, logQuerySlow: () => undefined },
  ...{ logSchemaBuild: () => undefined, logMigration: () => undefined, log: () => undefined },
};

it('lets a link and a code work once, and together once', async () => {
  const { attempt, link, code } = await letter();
  const clicks = await Promise.allSettled([byLink(link), byLink(link), byLink(link)]);
  expect(clicks.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  await expired(byLink(link));
  await expired(byCode(attempt, code));
});

it('lets nothing work after fifteen minutes', async () => {
  Clock.set('2026-11-23T10:00:00Z');
  const { attempt, link, code } = await letter();
  Clock.set('2026-11-23T10:15:01Z');
  await expired(byLink(link));
  await expired(byCode(attempt, code));
});

it('takes five tries of a code; the link still works then', async () => {
  const { attempt, link, code } = await letter();
  const wrong = code.startsWith('0') ? '11111111' : '00000000';
  for (let tries = 0; tries < 5; tries += 1) await expired(byCode(attempt, wrong));
  await expired(byCode(attempt, code));
  expect(await byLink(link)).toHaveProperty('secret');
});

it('answers nonsense with a no of the same kind', async () => {
  for (const [attempt, code] of [['niet-een-id', '12345678'], ['8c5a3f5e-6a0e-4d8e-9c2f-0f2b6a7d9e11', '12345678']] as const) await expired(byCode(attempt, code));
  await expired(byLink(''));
  await expect(byCode('niet-een-id', 'geen cijfers')).rejects.toBeInstanceOf(InvalidInput);
  for (const email of ['', 'geen adres', `${'a'.repeat(250)}@voorbeeld.example`]) await expect(ask({ email })).rejects.toBeInstanceOf(InvalidInput);
});

it('goes on only to a page of this site', async () => {
  for (const next of ['https://elders.example/nl', '//elders.example', '/nl/../../x y', '/de/agenda', 'javascript:alert(1)']) {
    const id = await ask({ next });
    expect(await Vault.manager.findOneBy(SignInAttempt, { id })).toMatchObject({ next: null });
  }
});

it('opens another session at every signing in, and ends the one before it', async () => {
  const first = await byLink((await letter()).link);
  const viewer: Viewer = { kind: 'person', personId: 'x', sessionHash: hashOf(first.secret), standings: [] };
  const second = await byLink((await letter()).link, viewer);
  expect(second.secret).not.toBe(first.secret);
  expect(await Vault.manager.findOneBy(SignInSession, { secretHash: hashOf(first.secret) })).toBeNull();
  expect(await sessionOwner(`${sessionCookie}=${second.secret}`)).toBeDefined();
  await signIn.signOut({ ...viewer, sessionHash: hashOf(second.secret) });
  expect(await sessionOwner(`${sessionCookie}=${second.secret}`)).toBeUndefined();
});

it('ends a session by itself after fourteen days', async () => {
  const { secret } = await byLink((await letter()).link);
  Clock.set(new Date(Date.now() + 14 * 24 * 60 * 60 * 1000 + 1000));
  expect(await sessionOwner(`${sessionCookie}=${secret}`)).toBeUndefined();
});

it('makes an account for whoever proves an address that was invited', async () => {
  const { link } = await letter({ email: 'Nieuw@Voorbeeld.example', invited: true });
  await byLink(link);
  expect(await Vault.manager.findOneBy(Person, { emailIndex: indexOf('nieuw@voorbeeld.example') })).not.toBeNull();
});

it('fills nobody’s mailbox: after a number of mails the answer stays the same and no more are sent', async () => {
  const email = 'druk@voorbeeld.example';
  for (let count = 0; count < mailsAtOnce + 3; count += 1) expect(await ask({ email })).toMatch(/^[0-9a-f-]{36}$/);
  expect(jobs.sent.splice(0)).toHaveLength(mailsAtOnce);
});
