import { Clock, Language, NotFound, Viewer, visitor } from '@samenspraak/shared-api';
import { TestServer, TestStores, openTestServer, openTestStores } from '@samenspraak/shared-api/testing';
import { account, sessionOwner } from './account';
import { PeopleModule } from './people.module';
import { SessionService, openSession } from './session.service';
import { sessionCookie } from './session-cookie';

const sessions = new SessionService();
let stores: TestStores;
let server: TestServer;
let personId: string;
let other: Viewer;

beforeAll(async () => {
  stores = await openTestStores();
  server = await openTestServer(PeopleModule);
  personId = (await account('lid@voorbeeld.example', Language.nl)).id;
  other = await signedIn((await account('ander@voorbeeld.example', Language.nl)).id);
});
afterAll(async () => {
  await server.close();
  await stores.close();
});
afterEach(() => Clock.set());

/** Someone in a browser of their own, as the next request finds them. */
async function signedIn(person = personId, before: Viewer = visitor): Promise<Viewer> {
  const { secret } = await openSession(before, person, 'mail');
  const owner = await sessionOwner(`${sessionCookie}=${secret}`);
  return { kind: 'person', standings: [], ...owner };
}

const idOf = async (viewer: Viewer) => (await sessions.sessionsOf(viewer)).find(({ secretHash }) => secretHash === viewer.sessionHash)!.id;

it('says since when and how a session was opened, and which one is this', async () => {
  Clock.set('2026-11-23T10:00:00Z');
  const phone = await signedIn();
  expect(phone.signedIn).toEqual({ at: new Date('2026-11-23T10:00:00Z'), means: 'mail' });
  const { data } = await server.ask(phone, '{ viewer { sessions { id since means current } } }');
  expect(data).toEqual({ viewer: { sessions: [{ id: await idOf(phone), since: '2026-11-23T10:00:00.000Z', means: 'mail', current: true }] } });
  await sessions.endSession(phone, await idOf(phone));
});

it('ends one of several at once', async () => {
  const [phone, desk] = [await signedIn(), await signedIn()];
  await sessions.endSession(desk, await idOf(phone));
  expect(await sessions.sessionsOf(desk)).toHaveLength(1);
  await expect(sessions.endSession(desk, await idOf(desk))).resolves.toBeUndefined();
});

it('ends all others and keeps the one that asks', async () => {
  const desk = await signedIn();
  for (let count = 0; count < 3; count += 1) await signedIn();
  await sessions.endOtherSessions(desk);
  const left = await sessions.sessionsOf(desk);
  expect(left.map(({ secretHash }) => secretHash)).toEqual([desk.sessionHash]);
  expect(await sessions.sessionsOf(other)).toHaveLength(1);
});

it('ends nobody else’s: foreign, absent and nonsense are one answer', async () => {
  const mine = await signedIn();
  const foreign = await idOf(other);
  for (const id of [foreign, '8c5a3f5e-6a0e-4d8e-9c2f-0f2b6a7d9e11', 'niets']) await expect(sessions.endSession(mine, id)).rejects.toBeInstanceOf(NotFound);
  await expect(sessions.endSession(visitor, foreign)).rejects.toBeInstanceOf(NotFound);
  expect(await sessions.sessionsOf(other)).toHaveLength(1);
});

it('is fresh again after signing in once more, in the same browser', async () => {
  Clock.set('2026-11-23T10:00:00Z');
  const before = await signedIn();
  Clock.set('2026-11-23T11:00:00Z');
  const after = await signedIn(personId, before);
  expect(after.signedIn?.at).toEqual(new Date('2026-11-23T11:00:00Z'));
  expect((await sessions.sessionsOf(after)).some(({ secretHash }) => secretHash === before.sessionHash)).toBe(false);
});

it('shows a visitor no sessions', async () => {
  const { errors } = await server.ask(visitor, '{ viewer { sessions { id } } }');
  expect(errors?.[0]?.extensions.code).toBe('SIGN_IN_NEEDED');
});
