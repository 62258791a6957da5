import { ContributionService, Follow, Topic, TopicState } from '@samenspraak/agenda-api';
import { TopicEvent, TopicEventKind, TopicMoved } from '@samenspraak/agenda-api';
import { aTheme, aTopic } from '@samenspraak/agenda-api/testing';
import { Announcer, Clock, Database, Language, Viewer } from '@samenspraak/shared-api';
import { SentJobs, TestStores, openTestStores } from '@samenspraak/shared-api/testing';
import { Audience, Space } from '@samenspraak/spaces-api';
import { aSpace, aViewer, theNetwork } from '@samenspraak/spaces-api/testing';
import { Mail } from './mail.entity';
import { Notification, NotificationKind } from './notification.entity';
import './notifications.module';
import { tellRecipients } from './tell';
import { anAddress } from './testing';

let stores: TestStores;
let cast: Awaited<ReturnType<typeof theNetwork>>;
const jobs = new SentJobs();

beforeAll(async () => {
  stores = await openTestStores();
  await aTheme(stores);
  cast = await theNetwork(stores);
  await anAddress(cast.author, 'auteur@voorbeeld.example');
  await anAddress(cast.member, 'lid@voorbeeld.example');
});
beforeEach(() => {
  jobs.sent.length = 0;
  jobs.connect();
});
afterAll(() => stores.close());

const idOf = (viewer: Viewer) => viewer.standings[0]?.participantId ?? '';
const follows = (topic: Topic, ...viewers: Viewer[]) =>
  Promise.all(viewers.map((viewer) => stores.given(Follow, { topicId: topic.id, participantId: idOf(viewer), wanted: true })));

/** A step on a topic's timeline, announced as the agenda does. */
async function step(topic: Topic, by: Viewer | null, kind = TopicEventKind.opened): Promise<TopicEvent> {
  const event = await stores.given(TopicEvent, {
    ...{ topicId: topic.id, spaceId: topic.spaceId, kind, at: Clock.now(), participantId: by ? idOf(by) : null, organisationId: null },
    ...{ text: null, whatWouldChange: null, language: null, referenceId: null },
  });
  await Database.asPlatform(() => Announcer.announce(new TopicMoved(topic.spaceId, topic.id, event.id)));
  return event;
}
const toldOf = async (eventId: string) =>
  (await Database.asPlatform(() => Database.of(Notification).findBy({ eventId }))).map(({ participantId }) => participantId).sort();
const ids = (...viewers: Viewer[]) => viewers.map(idOf).sort();
const aTopicOf = (parts: Partial<Topic> = {}, space: Space = cast.space) => aTopic(stores, space, cast.author, { state: TopicState.open, ...parts });

it('tells author and followers of a step, but not who took it', async () => {
  const topic = await aTopicOf();
  await follows(topic, cast.member, cast.facilitator);
  const { id } = await step(topic, cast.facilitator);
  expect(jobs.sent).toEqual([{ name: 'notifications.tell', payload: { kind: NotificationKind.topic_moved, event: id } }]);
  const [job] = jobs.sent;
  await tellRecipients(job?.payload ?? {});
  expect(await toldOf(id)).toEqual(ids(cast.author, cast.member));
});

it('tells it once, and mails it once, when the job runs twice', async () => {
  const { id } = await step(await aTopicOf(), null);
  const payload = jobs.sent[0]?.payload ?? {};
  await tellRecipients(payload);
  await tellRecipients(payload);
  const notifications = await Database.asPlatform(() => Database.of(Notification).findBy({ eventId: id }));
  expect(notifications).toHaveLength(1);
  const mails = await Database.asPlatform(() => Database.of(Mail).findBy({ notificationId: notifications[0]?.id }));
  expect(mails).toMatchObject([{ sentAt: null, daily: false }]);
  expect(jobs.sent.filter(({ name }) => name === 'notifications.post')).toHaveLength(1);
});

it('tells nobody of what they may not see, whatever they followed before', async () => {
  const outsider = await aViewer(stores, await aSpace(stores));
  const { everyone, members, facilitators } = Audience;
  const kept = [{ audience: everyone }, { audience: members }, { audience: facilitators }, { state: TopicState.draft }];
  const told: string[][] = [];
  for (const parts of kept) {
    const topic = await aTopicOf(parts);
    await follows(topic, outsider, cast.member, cast.facilitator);
    const { id } = await step(topic, null);
    await tellRecipients({ kind: NotificationKind.topic_moved, event: id });
    told.push(await toldOf(id));
  }
  expect(told).toEqual([
    ...[ids(cast.author, cast.member, cast.facilitator, outsider), ids(cast.author, cast.member, cast.facilitator)],
    ...[ids(cast.author, cast.facilitator), ids(cast.author)],
  ]);
});

it('tells followers of a contribution, not its writer, and nobody once it was taken back', async () => {
  const topic = await aTopicOf();
  await follows(topic, cast.member, cast.author);
  const service = new ContributionService();
  const words = { topicId: topic.id, text: 'Bij ons op school ook.', language: Language.nl, organisationId: null };
  const { id } = await Database.operation(cast.member, () => service.contribute(cast.member, words));
  const payload = jobs.sent[0]?.payload ?? {};
  await tellRecipients(payload);
  expect(await toldOf(id)).toEqual(ids(cast.author));
  const later = await Database.operation(cast.author, () => service.contribute(cast.author, words));
  await Database.operation(cast.author, () => service.withdrawContribution(cast.author, later.id));
  await tellRecipients({ kind: NotificationKind.contribution_made, event: later.id });
  expect(await toldOf(later.id)).toEqual([]);
});

it('tells someone who no longer wants to follow nothing', async () => {
  const topic = await aTopicOf();
  await stores.given(Follow, { topicId: topic.id, participantId: idOf(cast.member), wanted: false });
  const { id } = await step(topic, cast.facilitator);
  await tellRecipients({ kind: NotificationKind.topic_moved, event: id });
  expect(await toldOf(id)).toEqual(ids(cast.author));
});
