import { Topic, TopicEvent, TopicEventKind, TopicState } from '@samenspraak/agenda-api';
import { aTheme, aTopic } from '@samenspraak/agenda-api/testing';
import { Database, InvalidInput, Language, NotAllowed, NotFound, Policies, Side, Viewer, visitor } from '@samenspraak/shared-api';
import { SentJobs, TestStores, openTestStores } from '@samenspraak/shared-api/testing';
import { Audience } from '@samenspraak/spaces-api';
import { aSpace, theNetwork } from '@samenspraak/spaces-api/testing';
import { SessionState } from '../session/session-state';
import { Session } from '../session/session.entity';
import { SessionStepNotPossible } from '../session/session.refusals';
import { aSession, anItem } from '../testing';
import '../dialogue.module';
import { AgendaItem } from './agenda-item.entity';
import { AgendaTooLong, NotYourItem, TopicAlreadyOnAgenda, YourOwnItem } from './agenda-item.refusals';
import { AgendaItemService } from './agenda-item.service';

let stores: TestStores;
let cast: Awaited<ReturnType<typeof theNetwork>>;
let session: Session;
const jobs = new SentJobs();
const items = new AgendaItemService();

beforeAll(async () => {
  stores = await openTestStores();
  jobs.connect();
  await aTheme(stores);
  cast = await theNetwork(stores);
});
beforeEach(async () => void (session = await aSession(stores, cast.space, cast.ministry)));
afterAll(() => stores.close());

const as = <T>(viewer: Viewer, work: () => Promise<T>) => Database.operation(viewer, work);
const put = (viewer: Viewer, parts = {}) =>
  as(viewer, () => items.putOnAgenda(viewer, session.id, { topicId: null, title: 'Kennismaken', language: Language.nl, minutes: 30, ...parts }));
const takeOff = (viewer: Viewer, id: string) => as(viewer, () => items.takeOffAgenda(viewer, id));
const onAgenda = () => as(visitor, () => Database.of(AgendaItem).findBy({ sessionId: session.id }));
const reason = { text: 'Wij willen er eerst over lezen.', language: Language.nl };

it('is filled by both sides, and says of each item who brought it', async () => {
  await put(cast.representative);
  await put(cast.facilitator);
  expect(await onAgenda()).toMatchObject([
    { side: Side.communities, organisationId: cast.mosque.id, position: 1 },
    { side: Side.government, organisationId: cast.ministry.id, position: 2 },
  ]);
});

it('takes an item off for the side that brought it, and never for the other', async () => {
  const { id } = await put(cast.representative);
  await expect(takeOff(cast.facilitator, id)).rejects.toBeInstanceOf(NotYourItem);
  await takeOff(cast.representative, id);
  expect(await onAgenda()).toEqual([]);
});

it('holds to that in the database, also when the application would allow everything', async () => {
  const { id } = await put(cast.representative);
  const decide = Policies.decide;
  Policies.decide = () => true;
  await expect(takeOff(cast.facilitator, id)).rejects.toBeInstanceOf(NotYourItem);
  Policies.decide = decide;
  const gone = await as(cast.facilitator, () => Database.of(AgendaItem).delete({ sessionId: session.id }));
  expect(gone.affected).toBe(0);
  const relabelled = as(cast.facilitator, () => Database.of(AgendaItem).update({ id }, { side: Side.government }));
  await expect(relabelled).rejects.toMatchObject({ driverError: { code: '42501' } });
  expect(await onAgenda()).toHaveLength(1);
});

it('lets the other side ask to move an item, with a reason', async () => {
  const { id } = await put(cast.representative);
  await expect(as(cast.representative, () => items.askToMove(cast.representative, id, reason))).rejects.toBeInstanceOf(YourOwnItem);
  await as(cast.facilitator, () => items.askToMove(cast.facilitator, id, reason));
  expect(await onAgenda()).toMatchObject([{ moveRequestedBySide: Side.government, moveReason: reason.text }]);
});

it('never takes more minutes than the session has, and says how many are left', async () => {
  await put(cast.facilitator, { minutes: 100 });
  const tooLong = put(cast.representative, { minutes: 21 });
  await expect(tooLong).rejects.toMatchObject({ code: 'AGENDA_TOO_LONG', facts: { left: 20 } });
  const both = await Promise.allSettled([put(cast.representative, { minutes: 15 }), put(cast.facilitator, { minutes: 15 })]);
  expect(both.filter(({ status }) => status === 'rejected')).toMatchObject([{ reason: expect.any(AgendaTooLong) }]);
});

it('schedules a topic once, and sets it free when it comes off', async () => {
  const { id: topicId } = await aTopic(stores, cast.space, cast.author);
  const item = await put(cast.representative, { topicId });
  const stateOf = async () => (await as(visitor, () => Database.find(Topic, { id: topicId }))).state;
  expect(await stateOf()).toBe(TopicState.scheduled);
  await expect(put(cast.facilitator, { topicId })).rejects.toBeInstanceOf(TopicAlreadyOnAgenda);
  await takeOff(cast.representative, item.id);
  expect(await stateOf()).toBe(TopicState.open);
  const told = await as(visitor, () => Database.of(TopicEvent).find({ where: { topicId }, order: { at: 'asc' } }));
  const kinds = [TopicEventKind.scheduled, TopicEventKind.taken_off_agenda];
  expect(told).toMatchObject(kinds.map((kind) => ({ kind, referenceId: session.id })));
});

it('tells a topic of another space through the platform when the viewer has no place there', async () => {
  const elsewhere = await aSpace(stores);
  const { id: topicId } = await aTopic(stores, elsewhere, null);
  await put(cast.representative, { topicId });
  await jobs.work();
  expect(await as(visitor, () => Database.find(Topic, { id: topicId }))).toMatchObject({ state: TopicState.scheduled });
});

it('takes no topic that is hidden or not open', async () => {
  const closed = await aTopic(stores, cast.space, null, { state: TopicState.declined });
  const hidden = await aTopic(stores, await aSpace(stores), null, { audience: Audience.members });
  for (const { id: topicId } of [closed, hidden]) {
    const problem = { fields: [{ field: 'topicId', problem: 'choice' }] };
    await expect(put(cast.representative, { topicId })).rejects.toMatchObject(problem);
  }
});

it('lets a facilitator put on what a seated organisation itself put forward', async () => {
  const { id: topicId } = await aTopic(stores, cast.space, cast.representative, { organisationId: cast.mosque.id });
  expect(await put(cast.facilitator, { topicId })).toMatchObject({ organisationId: cast.mosque.id, side: Side.communities });
  const foreign = put(cast.facilitator, { organisationId: cast.mosque.id });
  await expect(foreign).rejects.toBeInstanceOf(InvalidInput);
});

it('changes the order by a facilitator alone', async () => {
  const [first, second] = [await anItem(stores, session, cast.mosque), await anItem(stores, session, cast.ministry)];
  const move = (viewer: Viewer, id: string, up: boolean) => as(viewer, () => items.moveItem(viewer, id, up));
  await expect(move(cast.representative, second.id, true)).rejects.toBeInstanceOf(NotAllowed);
  await move(cast.facilitator, second.id, true);
  await move(cast.facilitator, second.id, true);
  const order = (await onAgenda()).sort((a, b) => a.position - b.position).map(({ id }) => id);
  expect(order).toEqual([second.id, first.id]);
});

it('is closed to members without a seat, to visitors, and once it is fixed', async () => {
  for (const viewer of [cast.member, visitor]) await expect(put(viewer)).rejects.toBeInstanceOf(NotFound);
  session = await aSession(stores, cast.space, cast.ministry, { state: SessionState.agenda_fixed });
  await expect(put(cast.representative)).rejects.toBeInstanceOf(SessionStepNotPossible);
});
