import { Announcer, Clock, Database, Language, NotFound, Side, Viewer, visitor } from '@samenspraak/shared-api';
import { SentJobs, TestStores, openTestStores } from '@samenspraak/shared-api/testing';
import { Audience, OrganisationKind, Space } from '@samenspraak/spaces-api';
import { aSeat, aSpace, aViewer, anOrganisation, theNetwork } from '@samenspraak/spaces-api/testing';
import { AgendaItem } from '../agenda/agenda-item.entity';
import { PlanningService } from '../planning/planning.service';
import { SessionEvent } from '../session/session-event.entity';
import { SessionSeat } from '../session/session-seat.entity';
import { AgendaItemState, SessionEventKind, SessionState } from '../session/session-state';
import { SessionMoved } from '../session/session.events';
import { Session } from '../session/session.entity';
import { aHeldSession, aRule, aSession, anItem, seriesInput } from '../testing';
import { aheadJob, keepAhead, wakeSeries } from './keep-ahead';
import { RuleKind, Weekday } from './rule-kind';
import { SeriesChangeService } from './series-change.service';
import { SeriesEvent } from './series-event.entity';
import { previewOf } from './series-preview';
import { SeriesInput } from './series.inputs';
import { SeriesService } from './series.service';
import { SessionChairService } from './session-chair.service';

let stores: TestStores;
let cast: Awaited<ReturnType<typeof theNetwork>>;
let space: Space;
const jobs = new SentJobs();
const planning = new PlanningService();
const series = new SeriesService();
const changes = new SeriesChangeService(planning);
const chairs = new SessionChairService();
let worker: (event: SessionMoved) => void = () => undefined;
Announcer.on(SessionMoved, async (event) => worker(event));

beforeAll(async () => {
  Clock.set('2026-12-20T09:00:00Z');
  stores = await openTestStores();
  jobs.connect();
  cast = await theNetwork(stores);
  space = cast.space;
});
afterEach(() => {
  Clock.set('2026-12-20T09:00:00Z');
  worker = () => undefined;
});
afterAll(async () => {
  Clock.set();
  await stores.close();
});

const as = <T>(viewer: Viewer, work: () => Promise<T>) => Database.operation(viewer, work);
const run = <T>(work: (viewer: Viewer) => Promise<T>) => as(cast.facilitator, () => work(cast.facilitator));
const start = (parts: Partial<SeriesInput> = {}, viewer = cast.facilitator) => as(viewer, () => series.startSeries(viewer, seriesInput(space, parts)));
const sessions = (seriesId: string, viewer = cast.facilitator) => as(viewer, () => Database.of(Session).find({ where: { seriesId }, order: { startsAt: 'asc' } }));
const started = async (parts: Partial<SeriesInput> = {}) => {
  const { id } = await start(parts);
  await keepAhead({ seriesId: id });
  return id;
};
const stepsOf = async (sessionId: string) =>
  (await run(() => Database.of(SessionEvent).find({ where: { sessionId }, order: { at: 'asc' } }))).map(({ kind }) => kind);
const why = { text: 'Het stadhuis wordt verbouwd.', language: Language.nl };
const days = (found: Session[]) => found.map(({ occurrenceOn }) => occurrenceOn);
const firstThursdays = ['2027-01-07', '2027-02-04', '2027-03-04', '2027-04-01', '2027-05-06', '2027-06-03'];

it('is started by a facilitator only, and makes the meetings of half a year ahead: the first is announced, the rest are drafts', async () => {
  for (const viewer of [cast.member, cast.representative, visitor]) await expect(start({}, viewer)).rejects.toBeInstanceOf(NotFound);
  const id = await started();
  const made = await sessions(id);
  expect(days(made)).toEqual(firstThursdays);
  expect(made.map(({ state, number }) => [state, number])).toEqual([[SessionState.planned, 1], ...firstThursdays.slice(1).map(() => [SessionState.draft, null])]);
  expect(made.map(({ startsAt }) => startsAt.toISOString().slice(11, 16))).toEqual(['18:30', '18:30', '18:30', '17:30', '17:30', '17:30']);
  expect(await sessions(id, cast.member)).toHaveLength(1);
  expect(await run(() => Database.of(SeriesEvent).findBy({ seriesId: id }))).toMatchObject([{ kind: 'started', day: '2027-01-01' }]);
});

it('announces at the invitation term and fixes the agenda at its own, by itself and once', async () => {
  const id = await started();
  Clock.set('2027-01-08T09:00:00Z');
  await wakeSeries();
  expect(jobs.sent).toContainEqual({ name: aheadJob, payload: { seriesId: id } });
  await Promise.all([keepAhead({ seriesId: id }), keepAhead({ seriesId: id })]);
  const [, second] = await sessions(id);
  expect(second).toMatchObject({ state: SessionState.planned, number: 2 });
  Clock.set('2027-01-29T09:00:00Z');
  await Promise.all([keepAhead({ seriesId: id }), keepAhead({ seriesId: id })]);
  expect(await stepsOf(second?.id ?? '')).toEqual([SessionEventKind.planned, SessionEventKind.agenda_fixed]);
});

it('makes each meeting once when two workers start at the same moment', async () => {
  const { id } = await start();
  await Promise.all([1, 2, 3].map(() => keepAhead({ seriesId: id })));
  expect(days(await sessions(id))).toEqual(firstThursdays);
});

it('goes on where a worker that died left off: nothing twice, nothing lost', async () => {
  const { id } = await start({ rule: aRule({ kind: RuleKind.weekly, startsOn: '2026-12-24', count: 4 }) });
  let heard = 0;
  worker = () => {
    heard += 1;
    if (heard === 2) throw new Error('The worker is killed here');
  };
  await expect(keepAhead({ seriesId: id })).rejects.toThrow('killed');
  expect((await sessions(id)).filter(({ state }) => state === SessionState.planned)).toHaveLength(1);
  worker = () => undefined;
  await keepAhead({ seriesId: id });
  const made = await sessions(id);
  expect(made).toHaveLength(4);
  for (const session of made) expect((await stepsOf(session.id)).filter((kind) => kind === SessionEventKind.planned)).toHaveLength(1);
  expect(made.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
});

it('takes three hundred meetings, and is told where it stops when it has no end', async () => {
  const weekly = aRule({ kind: RuleKind.weekly, startsOn: '2026-12-24' });
  expect(await run(() => previewOf(space.id, { ...weekly, count: 300 }, null))).toMatchObject({ total: 300, capped: false });
  expect(await run(() => previewOf(space.id, weekly, null))).toMatchObject({ total: 300, capped: true });
  expect(days(await sessions(await started({ rule: { ...weekly, count: 300 } })))).toHaveLength(26);
});

it('names what is wrong: the past, an agenda before the invitation, nowhere to go, a chair without a seat', async () => {
  const stranger = await anOrganisation(stores);
  const { terms } = seriesInput(space);
  const wrong = { ...terms, place: ' ', agendaDays: 28, chairId: stranger.id, observers: [{ organisationId: space.id, function: 'gast' }] };
  const refused = start({ rule: aRule({ kind: RuleKind.once, startsOn: '2026-12-19' }), terms: { ...wrong, place: null } });
  await expect(refused).rejects.toMatchObject({
    fields: [
      { field: 'startsOn', problem: 'past' },
      { field: 'place', problem: 'required' },
      { field: 'agendaDays', problem: 'agendaFirst' },
      { field: 'chairId', problem: 'choice' },
      { field: 'observers', problem: 'choice' },
    ],
  });
});

it('lets the sides take turns; a cancelled meeting takes none, and a choice of the facilitator counts', async () => {
  const id = await started();
  const sideOf = ({ chairId }: Session) => (chairId === cast.mosque.id ? Side.communities : Side.government);
  const before = (await sessions(id)).map(sideOf);
  expect(before.every((side, place) => side !== before[place - 1])).toBe(true);
  const [first, second] = await sessions(id);
  await run((viewer) => chairs.changeSessionChair(viewer, first?.id ?? '', { chairId: first?.hostId ?? '', hostId: first?.chairId }));
  await run((viewer) => planning.cancelSession(viewer, second?.id ?? '', why));
  await keepAhead({ seriesId: id });
  const after = (await sessions(id)).filter(({ state }) => state !== SessionState.cancelled).map(sideOf);
  expect(after[0]).not.toBe(before[0]);
  expect(after.every((side, place) => side !== after[place - 1])).toBe(true);
  expect(await stepsOf(first?.id ?? '')).toEqual([SessionEventKind.planned, SessionEventKind.chair_changed]);
  const stranger = await anOrganisation(stores);
  await expect(run((viewer) => chairs.changeSessionChair(viewer, first?.id ?? '', { chairId: stranger.id }))).rejects.toMatchObject({ fields: [{ field: 'chairId' }] });
});

it('does not make again what was cancelled or moved; a draft of a series is cancelled, not thrown away', async () => {
  const id = await started();
  const [, second, third] = await sessions(id);
  await expect(run((viewer) => planning.discardSession(viewer, second?.id ?? ''))).rejects.toMatchObject({ code: 'SESSION_STEP_NOT_POSSIBLE' });
  await run((viewer) => planning.cancelSession(viewer, second?.id ?? '', why));
  const moved = { startsAt: new Date('2027-03-11T18:30:00Z'), endsAt: new Date('2027-03-11T20:00:00Z'), place: 'Elders', link: null, language: Language.nl };
  await run((viewer) => planning.moveSession(viewer, third?.id ?? '', moved));
  await keepAhead({ seriesId: id });
  const made = await sessions(id);
  expect(days(made)).toEqual(firstThursdays);
  expect(made.map(({ state }) => state).slice(0, 3)).toEqual([SessionState.planned, SessionState.cancelled, SessionState.draft]);
  expect(await as(visitor, () => Database.of(Session).findOneBy({ id: second?.id ?? '' }))).toMatchObject({ cancelReason: why.text });
  expect(await run(() => Database.of(SessionSeat).countBy({ sessionId: second?.id ?? '' }))).toBe(0);
});

it('changes this and following: who was invited is told of the new date, drafts are made anew', async () => {
  const id = await started();
  Clock.set('2027-01-08T09:00:00Z');
  await keepAhead({ seriesId: id });
  const tuesdays = aRule({ weekdays: [Weekday.TU], startsOn: '2027-02-01', startTime: '16:00', minutes: 60 });
  await run((viewer) => changes.changeSeriesRule(viewer, id, tuesdays, why));
  await keepAhead({ seriesId: id });
  const made = await sessions(id);
  expect(days(made)).toEqual(['2027-01-07', '2027-02-02', '2027-03-02', '2027-04-06', '2027-05-04', '2027-06-01', '2027-07-06']);
  const [, announced] = made;
  expect(announced?.startsAt.toISOString()).toBe('2027-02-02T15:00:00.000Z');
  expect(await stepsOf(announced?.id ?? '')).toEqual([SessionEventKind.planned, SessionEventKind.moved]);
  expect(await run(() => Database.of(SeriesEvent).findBy({ seriesId: id, text: why.text }))).toMatchObject([{ kind: 'rule_changed', day: '2027-02-01' }]);
});

it('ends with a reason: announced meetings after its last day are cancelled, drafts go, and nothing comes back', async () => {
  const id = await started({ rule: aRule({ kind: RuleKind.weekly, startsOn: '2026-12-24' }) });
  const end = { lastDay: '2026-12-31', reason: why.text, language: Language.nl };
  await expect(run((viewer) => changes.endSeries(viewer, id, { ...end, lastDay: '2026-12-01' }))).rejects.toMatchObject({ fields: [{ field: 'lastDay', problem: 'past' }] });
  await run((viewer) => changes.endSeries(viewer, id, end));
  await keepAhead({ seriesId: id });
  expect((await sessions(id)).map(({ occurrenceOn, state }) => [occurrenceOn, state])).toEqual([
    ['2026-12-24', SessionState.agenda_fixed],
    ['2026-12-31', SessionState.planned],
    ['2027-01-07', SessionState.cancelled],
    ['2027-01-14', SessionState.cancelled],
  ]);
  await expect(run((viewer) => changes.endSeries(viewer, id, end))).rejects.toMatchObject({ code: 'SERIES_ENDED' });
  await expect(as(cast.representative, () => changes.endSeries(cast.representative, id, end))).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
});

it('carries open items to the next meeting that it announces', async () => {
  const id = await started();
  const held = await aHeldSession(stores, space, cast.ministry, { seriesId: id, startsAt: new Date('2026-12-10T09:00:00Z') });
  await anItem(stores, held, cast.mosque, { title: 'Wat bleef liggen', state: AgendaItemState.carried_over });
  Clock.set('2027-01-08T09:00:00Z');
  await keepAhead({ seriesId: id });
  const [, , second] = await sessions(id);
  expect(await run(() => Database.of(AgendaItem).findBy({ sessionId: second?.id ?? '' }))).toMatchObject([{ title: 'Wat bleef liggen', side: Side.communities }]);
});

it('gives other terms to drafts only, and to those that were not given their own', async () => {
  const id = await started();
  const { terms } = seriesInput(space);
  const [, , third] = await sessions(id);
  const own = { startsAt: third?.startsAt ?? new Date(), endsAt: third?.endsAt ?? new Date(), place: 'Elders', link: null, language: Language.nl };
  await run((viewer) => planning.moveSession(viewer, third?.id ?? '', own));
  await run((viewer) => series.changeSeriesTerms(viewer, id, { ...terms, place: 'Het stadhuis' }, why));
  expect((await sessions(id)).map(({ place }) => place).slice(0, 4)).toEqual(['Buurthuis De Korenschoof', 'Het stadhuis', 'Elders', 'Het stadhuis']);
});

it('warns when a seat is expected elsewhere, as far as the facilitator may see', async () => {
  const elsewhere = await aSpace(stores);
  await aSeat(stores, elsewhere, cast.mosque);
  const at = { startsAt: new Date('2027-02-07T18:00:00Z'), endsAt: new Date('2027-02-07T20:00:00Z') };
  const open = await aSession(stores, elsewhere, cast.mosque, { ...at, title: 'Partnerschap' });
  const hidden = await aSession(stores, elsewhere, cast.mosque, { ...at, audience: Audience.members });
  const seat = { seatId: (await aSeat(stores, await aSpace(stores), cast.mosque)).id, organisationId: cast.mosque.id, side: Side.communities, spaceId: elsewhere.id };
  for (const { id: sessionId } of [open, hidden]) await stores.given(SessionSeat, { ...seat, sessionId });
  const table = await aSpace(stores);
  await aSeat(stores, table, cast.mosque);
  const facilitator = await aViewer(stores, table, { roles: ['member', 'facilitator'] });
  const { overlaps } = await as(facilitator, () => previewOf(table.id, aRule({ weekdays: [Weekday.SU] }), null));
  const elsewhereThen = overlaps.filter(({ session }) => session.spaceId === elsewhere.id);
  expect(elsewhereThen.map(({ meeting, organisation, session }) => [meeting.day, organisation.id, session.id])).toEqual([['2027-02-07', cast.mosque.id, open.id]]);
});

it('invites the seats of the day on which it is announced', async () => {
  const table = await aSpace(stores);
  const [council, union] = [await anOrganisation(stores, { kind: OrganisationKind.municipality }), await anOrganisation(stores)];
  await aSeat(stores, table, council);
  const facilitator = await aViewer(stores, table, { roles: ['member', 'facilitator'], organisation: council });
  const { id } = await as(facilitator, () => series.startSeries(facilitator, seriesInput(table)));
  await keepAhead({ seriesId: id });
  await aSeat(stores, table, union);
  Clock.set('2027-01-08T09:00:00Z');
  await keepAhead({ seriesId: id });
  const [, second] = await sessions(id, facilitator);
  expect(await as(facilitator, () => Database.of(SessionSeat).countBy({ sessionId: second?.id ?? '' }))).toBe(2);
});
