import { Clock, Database, Viewer, visitor } from '@samenspraak/shared-api';
import { TestStores, openTestStores } from '@samenspraak/shared-api/testing';
import { aSpace, aViewer, anOrganisation, theNetwork } from '@samenspraak/spaces-api/testing';
import { ResponseTerm } from './response-term.entity';
import { aTheme, topicInput } from './testing';
import { TopicEvent } from './topic-event.entity';
import { TopicEventKind } from './topic-state';
import { Topic } from './topic.entity';
import { TopicService } from './topic.service';

let stores: TestStores;
let cast: Awaited<ReturnType<typeof theNetwork>>;
let topic: Topic;
let outsiders: Viewer[];
const topics = new TopicService();

beforeAll(async () => {
  stores = await openTestStores();
  await aTheme(stores);
  cast = await theNetwork(stores);
  const { author, space } = cast;
  topic = await Database.operation(author, async () => {
    const { id } = await topics.proposeTopic(author, topicInput(space));
    await topics.submitTopic(author, id);
    return Database.find(Topic, { id });
  });
  outsiders = [visitor, await aViewer(stores, await aSpace(stores), { organisation: await anOrganisation(stores), roles: ['member', 'facilitator'] })];
});
afterAll(() => stores.close());

/** Nobody of the application is asked: this is what PostgreSQL says alone. */
const line = (viewer: Viewer, parts: Partial<TopicEvent> = {}) =>
  Database.operation(viewer, () =>
    Database.of(TopicEvent).insert({ topicId: topic.id, spaceId: topic.spaceId, kind: TopicEventKind.closed, at: Clock.now(), ...parts } as never),
  );
const clock = (viewer: Viewer) =>
  Database.operation(viewer, async () => {
    const term = await Database.find(ResponseTerm, { topicId: topic.id });
    await Database.of(ResponseTerm).insert({ ...term, id: undefined, startedAt: Clock.now() });
  });
const stopped = (viewer: Viewer) =>
  Database.operation(viewer, async () => (await Database.of(ResponseTerm).update({ topicId: topic.id }, { answeredAt: Clock.now() })).affected);

it('lets nobody write on the timeline of a topic because they can read it', async () => {
  for (const viewer of outsiders) await expect(line(viewer)).rejects.toThrow('row-level security');
  await expect(line(cast.facilitator)).resolves.toBeDefined();
});

it('lets nobody write a line in another’s name', async () => {
  await expect(line(cast.facilitator, { participantId: topic.authorId })).rejects.toThrow('row-level security');
});

it('lets nobody start or stop the clock on an answer because they can read the topic', async () => {
  for (const viewer of outsiders) {
    await expect(clock(viewer)).rejects.toThrow('row-level security');
    expect(await stopped(viewer)).toBe(0);
  }
  expect(await stopped(cast.facilitator)).toBeGreaterThan(0);
});
