import { Topic, TopicEvent, TopicEventKind, TopicState } from '@samenspraak/agenda-api';
import { aTheme, aTopic } from '@samenspraak/agenda-api/testing';
import { Clock, Database, Language, NotAllowed, Viewer, visitor } from '@samenspraak/shared-api';
import { SentJobs, TestStores, openTestStores } from '@samenspraak/shared-api/testing';
import { theNetwork } from '@samenspraak/spaces-api/testing';
import { AgendaItem } from '../agenda/agenda-item.entity';
import { ReportState } from '../report/report-state';
import { Report } from '../report/report.entity';
import { DialogueSeries } from '../series/dialogue-series.entity';
import { AgendaItemState, SessionEventKind, SessionState } from '../session/session-state';
import { SessionEvent } from '../session/session-event.entity';
import { Session } from '../session/session.entity';
import { SessionNotBegun, SessionStepNotPossible } from '../session/session.refusals';
import { aHeldSession, aSeries, aSession, anItem, sessionInput } from '../testing';
import { HoldingService } from './holding.service';
import { PlanningService } from './planning.service';

let stores: TestStores;
let cast: Awaited<ReturnType<typeof theNetwork>>;
let series: DialogueSeries;
let session: Session;
let discussed: AgendaItem;
let open: AgendaItem;
let topics: [Topic, Topic];
const holding = new HoldingService();
const planning = new PlanningService();

beforeAll(async () => {
  stores = await openTestStores();
  new SentJobs().connect();
  await aTheme(stores);
  cast = await theNetwork(stores);
});
afterAll(() => stores.close());
afterEach(() => Clock.set());
beforeEach(async () => {
  series = await aSeries(stores, cast.space);
  session = await aFixedSession({ seriesId: series.id, number: 1 });
});

/** A session with two topics, one of which will be talked about. */
async function aFixedSession(parts: Partial<Session>): Promise<Session> {
  const begun = { startsAt: new Date(Date.now() - 60_000), state: SessionState.agenda_fixed };
  const made = await aSession(stores, cast.space, cast.ministry, { ...begun, ...parts });
  const scheduled = { state: TopicState.scheduled };
  topics = [await aTopic(stores, cast.space, null, scheduled), await aTopic(stores, cast.space, null, scheduled)];
  discussed = await anItem(stores, made, cast.mosque, { topicId: topics[0].id, title: null });
  open = await anItem(stores, made, cast.mosque, { topicId: topics[1].id, title: null });
  return made;
}

const as = <T>(viewer: Viewer, work: () => Promise<T>) => Database.operation(viewer, work);
const run = <T>(work: (viewer: Viewer) => Promise<T>) => as(cast.facilitator, () => work(cast.facilitator));
const hold = () => run((viewer) => holding.holdSession(viewer, session.id, [discussed.id]));
const planNext = () => run((viewer) => planning.planSession(viewer, sessionInput(cast.space, cast.ministry, { seriesId: series.id })));
const itemsOf = (sessionId: string) => as(visitor, () => Database.of(AgendaItem).find({ where: { sessionId }, order: { position: 'asc' } }));
const stateOf = async ({ id }: Topic) => (await as(visitor, () => Database.find(Topic, { id }))).state;

it('marks what was discussed, on the topics too, and opens the report', async () => {
  await hold();
  expect(await itemsOf(session.id)).toMatchObject([{ state: AgendaItemState.discussed }, { state: AgendaItemState.carried_over }]);
  expect([await stateOf(topics[0]), await stateOf(topics[1])]).toEqual([TopicState.discussed, TopicState.scheduled]);
  expect(await as(cast.member, () => Database.find(Report, { sessionId: session.id }))).toMatchObject({ state: ReportState.in_preparation });
  const told = await as(visitor, () => Database.of(TopicEvent).findOneBy({ topicId: topics[0].id, kind: TopicEventKind.discussed }));
  expect(told).toMatchObject({ referenceId: session.id });
});

it('carries what was not reached to the next session when that is planned, once', async () => {
  await hold();
  const next = await planNext();
  expect(next.number).toBe(2);
  expect(await itemsOf(next.id)).toMatchObject([{ topicId: topics[1].id, organisationId: cast.mosque.id, side: open.side, carriedFromId: open.id }]);
  expect(await itemsOf((await planNext()).id)).toEqual([]);
});

it('carries it at once when the next session is planned already', async () => {
  const next = await planNext();
  await hold();
  expect(await itemsOf(next.id)).toMatchObject([{ carriedFromId: open.id }]);
  const told = await as(visitor, () => Database.of(TopicEvent).findOneBy({ topicId: topics[1].id, kind: TopicEventKind.scheduled }));
  expect(told).toMatchObject({ referenceId: next.id });
});

it('sets topics free where there is no series to carry them', async () => {
  session = await aFixedSession({});
  await hold();
  expect(await stateOf(topics[1])).toBe(TopicState.open);
});

it('carries the whole agenda of a session that is cancelled', async () => {
  await run((viewer) => planning.cancelSession(viewer, session.id, { text: 'De zaal is dicht.', language: Language.nl }));
  expect(await itemsOf((await planNext()).id)).toHaveLength(2);
});

it('is not held before it began, nor by someone else', async () => {
  await expect(as(cast.representative, () => holding.holdSession(cast.representative, session.id, []))).rejects.toBeInstanceOf(NotAllowed);
  Clock.set(new Date(session.startsAt.getTime() - 1));
  await expect(hold()).rejects.toBeInstanceOf(SessionNotBegun);
});

it('does not fix an agenda that carried items made too long', async () => {
  const planned = await aSession(stores, cast.space, cast.ministry);
  const fix = () => run((viewer) => holding.fixAgenda(viewer, planned.id));
  const item = await anItem(stores, planned, cast.mosque, { minutes: 121 });
  await expect(fix()).rejects.toMatchObject({ code: 'AGENDA_TOO_LONG', facts: { left: 0 } });
  await stores.given(AgendaItem, { ...item, minutes: 120 });
  await fix();
  const told = await as(visitor, () => Database.of(SessionEvent).findBy({ sessionId: planned.id }));
  expect(told).toMatchObject([{ kind: SessionEventKind.agenda_fixed }]);
});

it('closes only after its report', async () => {
  const close = (id: string) => run((viewer) => holding.closeSession(viewer, id));
  await expect(close(session.id)).rejects.toBeInstanceOf(SessionStepNotPossible);
  const done = await aHeldSession(stores, cast.space, cast.ministry, { state: SessionState.report_approved });
  expect(await close(done.id)).toMatchObject({ state: SessionState.closed });
});
