import { Clock, Database, NotAllowed, NotFound, visitor } from '@samenspraak/shared-api';
import { TestStores, openTestStores } from '@samenspraak/shared-api/testing';
import { Audience } from '@samenspraak/spaces-api';
import { theNetwork } from '@samenspraak/spaces-api/testing';
import { markMissedTerms } from './response-clock';
import { ResponseTerm } from './response-term.entity';
import { TopicEvent } from './topic-event.entity';
import { TopicEventKind, TopicState } from './topic-state';
import { TopicService } from './topic.service';
import { Topic } from './topic.entity';
import { aTheme, topicInput } from './testing';

let stores: TestStores;
let cast: Awaited<ReturnType<typeof theNetwork>>;
const topics = new TopicService();

beforeAll(async () => {
  stores = await openTestStores();
  await aTheme(stores);
  cast = await theNetwork(stores);
});
afterAll(() => stores.close());
afterEach(() => Clock.set());

const propose = (parts = {}) =>
  Database.operation(cast.author, () => topics.proposeTopic(cast.author, topicInput(cast.space, parts)));
const submit = (id: string) => Database.operation(cast.author, () => topics.submitTopic(cast.author, id));
const seenBy = (viewer = visitor, id: string) =>
  Database.operation(viewer, () => Database.of(Topic).findOneBy({ id }), 'read');

it('keeps a draft for its author alone', async () => {
  const { id } = await propose();
  expect(await seenBy(cast.author, id)).toMatchObject({ state: TopicState.draft });
  for (const viewer of [visitor, cast.member, cast.facilitator]) expect(await seenBy(viewer, id)).toBeNull();
});

it('shows a submitted topic to its audience and starts the clock of the body that answers', async () => {
  Clock.set('2026-11-23T10:00:00Z');
  const { id } = await propose();
  await submit(id);
  expect(await seenBy(visitor, id)).toMatchObject({ state: TopicState.submitted });
  const term = await Database.operation(visitor, () => Database.find(ResponseTerm, { topicId: id }), 'read');
  expect(term).toMatchObject({ organisationId: cast.ministry.id, workingDays: 15, dueOn: '2026-12-14', answeredAt: null });
});

it('does not show a topic for members to a visitor, even when the application would allow it', async () => {
  const { id } = await propose({ audience: Audience.members });
  await submit(id);
  expect(await seenBy(visitor, id)).toBeNull();
  expect(await seenBy(cast.member, id)).not.toBeNull();
});

it('says by itself, and once, that an answer did not come in time', async () => {
  Clock.set('2026-11-23T10:00:00Z');
  const { id } = await propose();
  await submit(id);
  Clock.set('2026-12-14T22:00:00Z');
  await markMissedTerms();
  Clock.set('2026-12-15T08:00:00Z');
  await markMissedTerms();
  await markMissedTerms();
  const kind = TopicEventKind.not_answered_in_time;
  const story = await Database.operation(visitor, () => Database.of(TopicEvent).findBy({ topicId: id, kind }), 'read');
  expect(story).toHaveLength(1);
  expect(story[0]).toMatchObject({ at: new Date('2026-12-15T08:00:00Z'), organisationId: cast.ministry.id });
});

it('lets nobody submit or withdraw another person’s topic', async () => {
  const { id } = await propose();
  const foreign = Database.operation(cast.member, () => topics.submitTopic(cast.member, id));
  await expect(foreign).rejects.toBeInstanceOf(NotFound);
  await submit(id);
  const withdrawn = Database.operation(cast.member, () => topics.withdrawTopic(cast.member, id));
  await expect(withdrawn).rejects.toBeInstanceOf(NotAllowed);
});

it('lets nobody propose for an organisation whose mandate they do not hold', async () => {
  await expect(propose({ organisationId: cast.mosque.id })).rejects.toBeInstanceOf(NotFound);
});
