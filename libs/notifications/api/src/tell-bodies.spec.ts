import { Follow, ResponseTerm, TopicEventKind, TopicEvent } from '@samenspraak/agenda-api';
import { aTheme, aTopic } from '@samenspraak/agenda-api/testing';
import { SeriesEvent, SeriesEventKind, SessionEvent, SessionEventKind, SessionSeat, SessionState } from '@samenspraak/dialogue-api';
import { aSeries, aSession, anItem } from '@samenspraak/dialogue-api/testing';
import { Commitment, ProgressKind, ProgressUpdate } from '@samenspraak/progress-api';
import { aCommitment, inDays } from '@samenspraak/progress-api/testing';
import { Clock, Database, Side, Viewer } from '@samenspraak/shared-api';
import { SentJobs, TestStores, openTestStores } from '@samenspraak/shared-api/testing';
import { Audience, Seat } from '@samenspraak/spaces-api';
import { aSpace, aViewer, theNetwork } from '@samenspraak/spaces-api/testing';
import { Notification, NotificationKind } from './notification.entity';
import './notifications.module';
import { tellRecipients } from './tell';
import { anAddress } from './testing';

let stores: TestStores;
let cast: Awaited<ReturnType<typeof theNetwork>>;
let officer: Viewer;
let elsewhere: Viewer;

beforeAll(async () => {
  new SentJobs().connect();
  stores = await openTestStores();
  await aTheme(stores);
  cast = await theNetwork(stores);
  officer = await aViewer(stores, cast.space, { organisation: cast.ministry });
  elsewhere = await aViewer(stores, await aSpace(stores), { organisation: cast.mosque });
});
afterAll(() => stores.close());

const idOf = (viewer: Viewer) => viewer.standings[0]?.participantId ?? '';
const ids = (...viewers: Viewer[]) => viewers.map(idOf).sort();
const told = async (kind: NotificationKind, event: string) => {
  await tellRecipients({ kind, event });
  const rows = await Database.asPlatform(() => Database.of(Notification).findBy({ eventId: event }));
  return rows.map(({ participantId }) => participantId).sort();
};
const { topic_moved, session_moved, series_moved, commitment_moved } = NotificationKind;

const line = (commitment: Commitment, kind: ProgressKind, by: Viewer | null = null) =>
  stores.given(ProgressUpdate, {
    ...{ text: null, language: null, evidenceUrl: null, newDueOn: null, previousDueOn: null, reason: null, at: Clock.now(), kind },
    ...{ commitmentId: commitment.id, spaceId: commitment.spaceId, organisationId: commitment.ownerId, participantId: by ? idOf(by) : null },
  });
const follow = (topicId: string, viewer: Viewer) => stores.given(Follow, { topicId, participantId: idOf(viewer), wanted: true });

it('tells whoever owes the answer', async () => {
  const topic = await aTopic(stores, cast.space, cast.author);
  const unsaid = { organisationId: null, text: null, whatWouldChange: null, language: null, referenceId: null };
  const place = { topicId: topic.id, spaceId: topic.spaceId };
  await stores.given(ResponseTerm, {
    ...{ ...place, organisationId: cast.ministry.id, startedAt: Clock.now(), workingDays: 15, dueOn: inDays(20), answeredAt: null, missedAt: null },
  });
  const event = { ...place, ...unsaid, kind: TopicEventKind.proposed, at: Clock.now(), participantId: idOf(cast.author) };
  expect(await told(topic_moved, (await stores.given(TopicEvent, event)).id)).toEqual(ids(officer, cast.facilitator));
});

it('tells the two bodies of a commitment and the followers of its topic', async () => {
  const topic = await aTopic(stores, cast.space, null);
  await follow(topic.id, cast.member);
  const commitment = await aCommitment(stores, cast.space, cast.ministry, { counterpartId: cast.mosque.id, topicId: topic.id });
  const all = ids(officer, cast.facilitator, cast.representative, cast.member);
  expect(await told(commitment_moved, (await line(commitment, ProgressKind.progress)).id)).toEqual(all);
  const byOfficer = await line(commitment, ProgressKind.delivered, officer);
  expect(await told(commitment_moved, byOfficer.id)).toEqual(all.filter((id) => id !== idOf(officer)));
});

it('tells those who follow the topic through the topic when one was made or confirmed', async () => {
  const topic = await aTopic(stores, cast.space, null);
  await follow(topic.id, cast.member);
  await follow(topic.id, officer);
  const commitment = await aCommitment(stores, cast.space, cast.ministry, { counterpartId: cast.mosque.id, topicId: topic.id });
  expect(await told(commitment_moved, (await line(commitment, ProgressKind.agreed)).id)).toEqual(ids(cast.facilitator, cast.representative));
});

it('asks the whole other side when a delivery names nobody, and only then', async () => {
  const commitment = await aCommitment(stores, cast.space, cast.ministry);
  expect(await told(commitment_moved, (await line(commitment, ProgressKind.progress)).id)).toEqual(ids(officer, cast.facilitator));
  expect(await told(commitment_moved, (await line(commitment, ProgressKind.delivered, officer)).id)).toEqual(ids(cast.facilitator, cast.representative));
});

it('tells every seat of its space what becomes of a series', async () => {
  const series = await aSeries(stores, cast.space);
  const event = { seriesId: series.id, spaceId: series.spaceId, kind: SeriesEventKind.rule_changed, at: Clock.now(), day: null, text: null, language: null };
  const { id } = await stores.given(SeriesEvent, { ...event, participantId: idOf(cast.facilitator) });
  expect(await told(series_moved, id)).toEqual(ids(officer, cast.representative));
});

it('finds a body elsewhere when it has nobody in the space, and a person in two places once', async () => {
  const far = await aSpace(stores);
  const one = await aViewer(stores, cast.space, { organisation: cast.mosque });
  const two = await aViewer(stores, await aSpace(stores), { organisation: cast.mosque });
  await anAddress({ ...one, standings: [...one.standings, ...two.standings] }, 'twee-plekken@voorbeeld.example');
  const commitment = await aCommitment(stores, far, cast.ministry, { counterpartId: cast.mosque.id });
  const found = await told(commitment_moved, (await line(commitment, ProgressKind.progress)).id);
  expect(found).toEqual(expect.arrayContaining(ids(elsewhere, cast.representative)));
  expect(found.filter((id) => ids(one, two).includes(id))).toHaveLength(1);
});

it('tells the invited seats of a session, and followers of its topics when it is planned', async () => {
  const session = await aSession(stores, cast.space, cast.ministry, { state: SessionState.planned, audience: Audience.members });
  const seat = await Database.asPlatform(() => Database.find(Seat, { organisationId: cast.ministry.id }));
  const place = { sessionId: session.id, spaceId: session.spaceId };
  await stores.given(SessionSeat, { ...place, seatId: seat.id, organisationId: cast.ministry.id, side: Side.government });
  const topic = await aTopic(stores, cast.space, null);
  await anItem(stores, session, cast.ministry, { topicId: topic.id, title: null });
  for (const viewer of [cast.member, elsewhere]) await follow(topic.id, viewer);
  const step = (kind: SessionEventKind) =>
    stores.given(SessionEvent, { ...place, kind, at: Clock.now(), participantId: null, organisationId: null, text: null, language: null, previousStartsAt: null });
  expect(await told(session_moved, (await step(SessionEventKind.planned)).id)).toEqual(ids(officer, cast.facilitator, cast.member));
  expect(await told(session_moved, (await step(SessionEventKind.agenda_fixed)).id)).toEqual(ids(officer, cast.facilitator));
});
