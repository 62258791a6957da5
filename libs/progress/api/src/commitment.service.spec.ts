import { TopicEvent, TopicEventKind, TopicLifeService, TopicState } from '@samenspraak/agenda-api';
import { aTheme, aTopic } from '@samenspraak/agenda-api/testing';
import { Database, InvalidInput, NotFound, Side, Viewer, visitor } from '@samenspraak/shared-api';
import { SentJobs, TestStores, openTestStores } from '@samenspraak/shared-api/testing';
import { Mandate, MandateReach } from '@samenspraak/spaces-api';
import { aSpace, aViewer, anOrganisation, theNetwork } from '@samenspraak/spaces-api/testing';
import { CommitmentState, ProgressKind } from './commitment-state';
import { NotYours } from './commitment-story';
import { Commitment } from './commitment.entity';
import { BeyondMandate, CommitmentService, DateInPast } from './commitment.service';
import { ProgressUpdate } from './progress-update.entity';
import './progress.module';
import { commitmentInput, inDays } from './testing';
import { TopicNews } from './topic-news';

let stores: TestStores;
let cast: Awaited<ReturnType<typeof theNetwork>>;
let officer: Viewer;
const jobs = new SentJobs();
const service = new CommitmentService(new TopicNews(new TopicLifeService()));

beforeAll(async () => {
  jobs.connect();
  stores = await openTestStores();
  await aTheme(stores);
  cast = await theNetwork(stores);
  officer = await aViewer(stores, cast.space, { organisation: cast.ministry, function: 'beleidsmedewerker' });
});
afterAll(() => stores.close());

const make = (viewer: Viewer, parts = {}) =>
  Database.operation(viewer, () => service.makeCommitment(viewer, commitmentInput(cast.space, cast.ministry, parts)));
const seen = <T>(work: () => Promise<T>) => Database.operation(visitor, work, 'read');
const storyOf = (topicId: string) => seen(() => Database.of(TopicEvent).find({ where: { topicId }, order: { at: 'asc' } }));

it('is written down by who runs the space or speaks for the body, and the other side will confirm', async () => {
  for (const viewer of [cast.facilitator, officer]) {
    const { id } = await make(viewer);
    const dueOn = inDays(90);
    expect(await seen(() => Database.find(Commitment, { id }))).toMatchObject({
      ...{ state: CommitmentState.agreed, ownerId: cast.ministry.id, counterpartSide: Side.communities, dueOn, originalDueOn: dueOn },
    });
    const [line] = await seen(() => Database.of(ProgressUpdate).findBy({ commitmentId: id }));
    expect(line).toMatchObject({ kind: ProgressKind.agreed, organisationId: cast.ministry.id });
  }
});

it('takes a mandate to promise for a body, and one that reaches far enough', async () => {
  await expect(make(cast.representative)).rejects.toBeInstanceOf(NotYours);
  await expect(make(cast.member)).rejects.toBeInstanceOf(NotYours);
  const listener = await aViewer(stores, cast.space);
  const participantId = listener.standings[0]?.participantId ?? '';
  const held = { organisationId: cast.ministry.id, side: Side.government, function: 'adviseur' };
  await stores.given(Mandate, { ...held, participantId, mayPromise: MandateReach.nothing, validFrom: '2020-01-01', validTo: null });
  const speaking = { ...listener, standings: listener.standings.map((standing) => ({ ...standing, mandates: [held] })) };
  await expect(make(speaking)).rejects.toBeInstanceOf(BeyondMandate);
});

it('is for a day to come, by a body with a seat, towards the other side', async () => {
  await expect(make(officer, { dueOn: inDays(0) })).rejects.toBeInstanceOf(DateInPast);
  const stranger = await anOrganisation(stores);
  const wrong = [{ ownerId: stranger.id }, { counterpartId: stranger.id }, { counterpartId: cast.ministry.id }, { themeSlug: 'geen' }];
  for (const parts of wrong) await expect(make(cast.facilitator, parts)).rejects.toBeInstanceOf(InvalidInput);
  expect(await make(officer, { counterpartId: cast.mosque.id })).toMatchObject({ counterpartId: cast.mosque.id });
});

it('is cut from something: a topic, a session, or a source by name', async () => {
  await expect(make(officer, { source: '' })).rejects.toMatchObject({ fields: [{ field: 'source', problem: 'required' }] });
  const hidden = await aTopic(stores, cast.space, cast.author, { state: TopicState.draft });
  await expect(make(officer, { topicId: hidden.id })).rejects.toMatchObject({ fields: [{ field: 'topicId' }] });
  await expect(make(officer, { sessionId: hidden.id })).rejects.toMatchObject({ fields: [{ field: 'sessionId' }] });
});

it('takes its topic along: from then on that is followed', async () => {
  const topic = await aTopic(stores, cast.space, cast.author, { state: TopicState.discussed });
  const { id } = await make(cast.facilitator, { topicId: topic.id });
  expect(await storyOf(topic.id)).toMatchObject([{ kind: TopicEventKind.commitment_made, referenceId: id }]);
});

it('tells a topic of another space through the platform, once', async () => {
  const elsewhere = await aSpace(stores);
  const topic = await aTopic(stores, elsewhere, null, { state: TopicState.open });
  const { id } = await make(officer, { topicId: topic.id });
  expect(await storyOf(topic.id)).toEqual([]);
  const [told] = jobs.sent;
  await jobs.work();
  jobs.sent.push(...(told ? [told] : []));
  await jobs.work();
  expect(await storyOf(topic.id)).toMatchObject([{ kind: TopicEventKind.commitment_made, referenceId: id, participantId: null }]);
});

it('cannot be made from outside the space', async () => {
  const elsewhere = await aViewer(stores, await aSpace(stores), { organisation: cast.ministry, roles: ['member', 'facilitator'] });
  await expect(make(elsewhere)).rejects.toBeInstanceOf(NotYours);
  await expect(Database.operation(elsewhere, () => Database.find(Commitment, { slug: 'niets' }))).rejects.toBeInstanceOf(NotFound);
});
