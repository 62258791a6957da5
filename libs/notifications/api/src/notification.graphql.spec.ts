import { TopicEvent, TopicEventKind } from '@samenspraak/agenda-api';
import { aTheme, aTopic } from '@samenspraak/agenda-api/testing';
import { Clock, Database, Operation, Viewer, visitor } from '@samenspraak/shared-api';
import { SentJobs, TestServer, TestStores, openTestServer, openTestStores } from '@samenspraak/shared-api/testing';
import { Audience } from '@samenspraak/spaces-api';
import { aSpace, aViewer, theNetwork } from '@samenspraak/spaces-api/testing';
import { Notification, NotificationKind } from './notification.entity';
import { NotificationsModule } from './notifications.module';

let stores: TestStores;
let server: TestServer;
let cast: Awaited<ReturnType<typeof theNetwork>>;

beforeAll(async () => {
  new SentJobs().connect();
  stores = await openTestStores();
  await aTheme(stores);
  cast = await theNetwork(stores);
  server = await openTestServer(NotificationsModule);
});
afterEach(() => Clock.set());
afterAll(async () => {
  await server.close();
  await stores.close();
});

const idOf = (viewer: Viewer) => viewer.standings[0]?.participantId ?? '';

async function told(viewer: Viewer, at: Date, parts = {}): Promise<Notification> {
  const topic = await aTopic(stores, cast.space, null, parts);
  const unsaid = { participantId: null, organisationId: null, text: null, whatWouldChange: null, language: null, referenceId: null };
  const event = await stores.given(TopicEvent, { topicId: topic.id, spaceId: topic.spaceId, kind: TopicEventKind.opened, at, ...unsaid });
  const about = { topicId: topic.id, sessionId: null, commitmentId: null, eventId: event.id };
  return stores.given(Notification, { participantId: idOf(viewer), kind: NotificationKind.topic_moved, at, ...about });
}

type News = { nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
const list = `query($after: String) { notifications(after: $after) { pageInfo { endCursor hasNextPage } nodes { id kind at
  topic { question slug language } topicEvent { kind } session { title } sessionEvent { kind } commitment { title } progressUpdate { kind } contribution { id } } } }`;
const newsOf = async (viewer: Viewer, after?: string): Promise<News> =>
  (await server.ask(viewer, list, { after })).data?.['notifications'] as unknown as News;
const idsOf = async (viewer: Viewer) => (await newsOf(viewer)).nodes.map(({ id }) => id);

it('tells each their own news, newest first, with what a line needs', async () => {
  const minutes = Array.from({ length: 23 }, (_, minute) => new Date(Date.UTC(2026, 10, 1, 9, minute)));
  for (const at of minutes) await told(cast.member, at);
  const first = await newsOf(cast.member);
  expect(first.nodes).toHaveLength(20);
  expect(first.nodes[0]).toMatchObject({
    ...{ kind: 'topic_moved', at: '2026-11-01T09:22:00.000Z', topicEvent: { kind: 'opened' }, session: null, commitment: null },
    topic: { question: 'Hoe vinden jongeren sneller een stage?', language: 'nl' },
  });
  const rest = await newsOf(cast.member, first.pageInfo.endCursor);
  expect(new Set([...first.nodes, ...rest.nodes].map(({ id }) => id)).size).toBe(23);
  expect(rest.pageInfo.hasNextPage).toBe(false);
  expect(await idsOf(cast.author)).toEqual([]);
  expect((await server.ask(visitor, list)).errors?.[0]?.extensions.code).toBe('SIGN_IN_NEEDED');
});

it('gathers the news of all the places of one person', async () => {
  const there = await aViewer(stores, await aSpace(stores));
  const both = { ...cast.representative, standings: [...cast.representative.standings, ...there.standings] };
  const mine = [await told(cast.representative, new Date('2026-11-01')), await told(there, new Date('2026-11-02'))];
  expect(await idsOf(both)).toEqual(mine.map(({ id }) => id).reverse());
});

it('no longer tells of what went out of sight', async () => {
  await told(cast.author, new Date(), { audience: Audience.facilitators });
  expect(await idsOf(cast.author)).toEqual([]);
});

it('is cleared by its reader alone', async () => {
  const { id } = await told(cast.facilitator, new Date());
  await server.ask(cast.member, 'mutation { clearNotifications { id } }');
  expect(await idsOf(cast.member)).toEqual([]);
  expect(await idsOf(cast.facilitator)).toEqual([id]);
});

it('remembers how often someone wants mail, for all their places', async () => {
  const there = await aViewer(stores, await aSpace(stores));
  const both = { ...there, standings: [...there.standings, ...(await aViewer(stores, cast.space)).standings] };
  const ask = async (viewer: Viewer) => (await server.ask(viewer, '{ mailPreference }')).data;
  expect(await ask(both)).toEqual({ mailPreference: 'at_once' });
  for (const mail of ['daily', 'off']) await server.ask(both, `mutation { setMailPreference(mail: ${mail}) { id } }`);
  for (const standing of both.standings) expect(await ask({ ...both, standings: [standing] })).toEqual({ mailPreference: 'off' });
  expect(await ask(cast.member)).toEqual({ mailPreference: 'at_once' });
  const nobody = await server.ask({ kind: 'person', sessionHash: 'new', standings: [] }, 'mutation { setMailPreference(mail: off) { id } }');
  expect(nobody.errors?.[0]?.extensions.code).toBe('NOT_ALLOWED');
});

it.each(['select * from notification', 'select * from preference', 'select * from mail'])('keeps “%s” from everyone else', async (text) => {
  await told(cast.facilitator, new Date());
  const rows = await Database.operation(cast.author, () => Operation.now.manager.query(text));
  expect(rows).toEqual([]);
});
