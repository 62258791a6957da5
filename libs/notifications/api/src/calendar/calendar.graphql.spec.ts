import { Clock, Vault, Viewer, visitor } from '@samenspraak/shared-api';
import { SentJobs, TestServer, TestStores, openTestServer, openTestStores } from '@samenspraak/shared-api/testing';
import { theNetwork } from '@samenspraak/spaces-api/testing';
import { NotificationsModule } from '../notifications.module';
import { anAddress } from '../testing';
import { CalendarChoice } from './calendar-choice.entity';

let stores: TestStores;
let server: TestServer;
let cast: Awaited<ReturnType<typeof theNetwork>>;
const jobs = new SentJobs();

beforeAll(async () => {
  jobs.connect();
  stores = await openTestStores();
  server = await openTestServer(NotificationsModule);
  cast = await theNetwork(stores);
  await anAddress(cast.member, 'lid@voorbeeld.example');
});
afterAll(async () => {
  await server.close();
  await stores.close();
});

const own = '{ ownCalendar { invites neutral linkMadeAt } }';
const choose = 'mutation ($choice: CalendarChoiceInput!) { chooseCalendar(choice: $choice) { id } }';
const make = 'mutation { makeCalendarLink { url } }';
const codeOf = async (viewer: Viewer, query: string, variables = {}) => (await server.ask(viewer, query, variables)).errors?.[0]?.extensions.code;

it('is appointments under their own name, until something is chosen; no mail is no appointments', async () => {
  expect((await server.ask(cast.member, own)).data).toEqual({ ownCalendar: { invites: true, neutral: false, linkMadeAt: null } });
  await server.ask(cast.member, 'mutation { setMailPreference(mail: off) { id } }');
  expect((await server.ask(cast.member, own)).data).toMatchObject({ ownCalendar: { invites: false } });
  expect(await codeOf(cast.member, choose, { choice: { invites: true, neutral: true } })).toBeUndefined();
  expect((await server.ask(cast.member, own)).data).toMatchObject({ ownCalendar: { invites: true, neutral: true } });
});

it('gives a link once, to who signed in a moment ago, and never the same', async () => {
  const key = { 'idempotency-key': '5d0a7c1e-0000-4000-8000-000000000001' };
  const urls = await Promise.all([1, 2].map(async () => ((await server.ask(cast.member, make, {}, key)).data as unknown as { makeCalendarLink: { url: string } }).makeCalendarLink.url));
  expect(urls[0]).toMatch(/^http:\/\/samenspraak\.test\/kalender\/eigen\/[\w-]{43}\.ics$/);
  expect(urls[0]).not.toBe(urls[1]);
  const earlier = { ...cast.member, signedIn: { at: new Date(Clock.now().getTime() - 16 * 60_000), means: 'mail' as const } };
  expect(await codeOf(earlier, make)).toBe('FRESH_SIGN_IN_NEEDED');
  expect(await codeOf(earlier, 'mutation { withdrawCalendarLink { id } }')).toBeUndefined();
  expect(await Vault.manager.findOneBy(CalendarChoice, { personId: cast.member.personId })).toMatchObject({ linkHash: null, linkMadeAt: null, neutral: true });
});

it('is nobody else’s, and of nobody without an account', async () => {
  for (const query of [own, make, 'mutation { withdrawCalendarLink { id } }']) expect(await codeOf(visitor, query)).toBe('SIGN_IN_NEEDED');
  expect(await codeOf(cast.author, choose, { choice: { invites: true, neutral: true } })).toBe('NOT_FOUND');
});
