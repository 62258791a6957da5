import { Clock, Database, Language, NotFound, Viewer, visitor } from '@samenspraak/shared-api';
import { SentJobs, TestStores, openTestStores } from '@samenspraak/shared-api/testing';
import { Space } from '@samenspraak/spaces-api';
import { aSeat, aViewer, anOrganisation, theNetwork } from '@samenspraak/spaces-api/testing';
import { SessionEvent } from '../session/session-event.entity';
import { SessionSeat } from '../session/session-seat.entity';
import { SessionEventKind, SessionState } from '../session/session-state';
import { Session } from '../session/session.entity';
import { aSession } from '../testing';
import { closePolls } from './close-polls';
import { DateAnswer, DateChoice } from './date-answer.entity';
import { DatePoll, PollOutcome } from './date-poll.entity';
import { DatesService } from './dates.service';
import { ProposedDate } from './proposed-date.entity';

let stores: TestStores;
let cast: Awaited<ReturnType<typeof theNetwork>>;
let space: Space;
let second: Viewer;
let official: Viewer;
const dates = new DatesService();
const { yes, no, if_needed } = DateChoice;

beforeAll(async () => {
  stores = await openTestStores();
  new SentJobs().connect();
  cast = await theNetwork(stores);
  space = cast.space;
  official = await aViewer(stores, space, { organisation: cast.ministry, name: 'Adviseur' });
  const other = await anOrganisation(stores, { name: 'Moskee De Lindeboom (voorbeeld)' });
  await aSeat(stores, space, other);
  second = await aViewer(stores, space, { organisation: other });
});
afterEach(() => Clock.set());
afterAll(() => stores.close());

const as = <T>(viewer: Viewer, work: () => Promise<T>) => Database.operation(viewer, work);
const hours = (count: number) => new Date(Date.now() + count * 3_600_000);
const date = (day: number, length = 2) => ({ startsAt: hours(day * 24), endsAt: hours(day * 24 + length) });
const three = [date(10), date(11), date(12)];
const closesAt = hours(5 * 24);
const find = (viewer: Viewer, id: string) => as(viewer, () => Database.of(Session).findOneBy({ id }));
const pollOf = (id: string) => as(cast.member, () => Database.of(DatePoll).findOneByOrFail({ sessionId: id }));
const last = async (id: string) => (await as(cast.member, () => Database.of(SessionEvent).find({ where: { sessionId: id }, order: { at: 'asc' } }))).at(-1);

/** A draft with every seat of the space invited. */
async function draft(parts: Partial<Session> = {}): Promise<Session> {
  const session = await aSession(stores, space, cast.ministry, { state: SessionState.draft, ...parts });
  const seats = await stores.owner.query(`select id as "seatId", organisation_id as "organisationId", side from seat where space_id = $1`, [space.id]);
  for (const seat of seats as object[]) await stores.given(SessionSeat, { ...seat, sessionId: session.id, spaceId: space.id });
  return session;
}

async function polled(): Promise<{ id: string; ids: string[] }> {
  const { id } = await draft();
  await as(cast.facilitator, () => dates.proposeDates(cast.facilitator, id, { dates: three, closesAt }));
  const found = await as(cast.member, () => Database.of(ProposedDate).find({ where: { sessionId: id }, order: { startsAt: 'asc' } }));
  return { id, ids: found.map((each) => each.id) };
}

const choose = (viewer: Viewer, id: string, ids: string[], ...given: DateChoice[]) =>
  as(viewer, () => dates.chooseDates(viewer, id, given.map((choice, place) => ({ dateId: ids[place]!, choice })), null));
const settle = (id: string, dateId: string, reason?: string, viewer = cast.facilitator) =>
  as(viewer, () => dates.settleDate(viewer, id, { dateId, reason: reason ?? null, language: Language.nl }));
const answers = (id: string) => as(cast.member, () => Database.prepared('answers', 'select a.choice from date_answer a join proposed_date d on d.id = a.date_id where d.session_id = $1', [id]));

it('asks every seat, and is seen in its space alone until there is a date', async () => {
  const { id } = await polled();
  expect(await find(cast.member, id)).toMatchObject({ state: SessionState.polling, startsAt: three[0]!.startsAt });
  expect(await last(id)).toMatchObject({ kind: SessionEventKind.dates_proposed });
  expect(await find(visitor, id)).toBeNull();
  expect(await as(visitor, () => Database.of(DatePoll).findOneBy({ sessionId: id }))).toBeNull();
});

it.each<[string, Parameters<typeof dates.proposeDates>[2], string]>([
  ['one in the past', { dates: [date(-1), date(10)], closesAt }, 'dates.0.startsAt'],
  ['twice the same', { dates: [date(10), three[0]!], closesAt }, 'dates.1.startsAt'],
  ['an end before the start', { dates: [date(10), date(11, -1)], closesAt }, 'dates.1.endsAt'],
  ['a term in the past', { dates: three, closesAt: hours(-1) }, 'closesAt'],
  ['a term after the first date', { dates: three, closesAt: hours(10 * 24 + 1) }, 'closesAt'],
])('is not proposed with %s', async (_what, input, field) => {
  const { id } = await draft();
  if (field === 'dates.1.startsAt') input.dates[1] = { ...input.dates[0]! };
  await expect(as(cast.facilitator, () => dates.proposeDates(cast.facilitator, id, input))).rejects.toMatchObject({ fields: [{ field }] });
  expect(await find(cast.facilitator, id)).toMatchObject({ state: SessionState.draft });
});

it('is proposed by the facilitator alone, and not without a place', async () => {
  const { id } = await draft();
  for (const viewer of [cast.representative, cast.member, visitor]) {
    await expect(as(viewer, () => dates.proposeDates(viewer, id, { dates: three, closesAt }))).rejects.toBeInstanceOf(NotFound);
  }
  const nowhere = await draft({ place: null });
  const proposing = as(cast.facilitator, () => dates.proposeDates(cast.facilitator, nowhere.id, { dates: three, closesAt }));
  await expect(proposing).rejects.toMatchObject({ fields: [{ field: 'place', problem: 'required' }] });
});

it('takes one answer of a seat, the latest, also when two of its people send at once', async () => {
  const { id, ids } = await polled();
  const colleague = await aViewer(stores, space, { organisation: cast.mosque, name: 'Penningmeester' });
  await choose(cast.representative, id, ids, yes, no);
  await Promise.all([choose(cast.representative, id, ids, no, no, no), choose(colleague, id, ids, yes, yes, yes)]);
  const found = await answers(id);
  expect(found).toHaveLength(3);
  expect(new Set(found.map((each) => JSON.stringify(each))).size).toBe(1);
});

it('takes no answer of who has no seat, about another session, or twice of one date', async () => {
  const { id, ids } = await polled();
  const other = await polled();
  for (const viewer of [cast.member, visitor]) await expect(choose(viewer, id, ids, yes)).rejects.toBeInstanceOf(NotFound);
  await expect(choose(second, id, other.ids, yes)).rejects.toMatchObject({ fields: [{ field: 'choices' }] });
  await expect(choose(second, id, [ids[0]!, ids[0]!], yes, no)).rejects.toMatchObject({ fields: [{ field: 'choices' }] });
  await expect(choose(second, id, [])).rejects.toMatchObject({ fields: [{ field: 'choices', problem: 'required' }] });
  expect(await answers(id)).toEqual([]);
});

it('closes by itself at its term: the best date is planned and announced, and no answer comes after', async () => {
  const { id, ids } = await polled();
  await choose(cast.representative, id, ids, no, yes, if_needed);
  await choose(second, id, ids, no, yes, yes);
  await choose(official, id, ids, yes, yes, yes);
  expect(await closePolls()).toBe(0);
  Clock.set(new Date(closesAt.getTime() + 1000));
  await expect(choose(second, id, ids, yes)).rejects.toMatchObject({ code: 'POLL_CLOSED' });
  await Promise.all([closePolls(), closePolls()]);
  expect(await find(visitor, id)).toMatchObject({ state: SessionState.planned, startsAt: three[1]!.startsAt, endsAt: three[1]!.endsAt });
  expect(await pollOf(id)).toMatchObject({ outcome: PollOutcome.chosen, chosenDateId: ids[1] });
  expect(await last(id)).toMatchObject({ kind: SessionEventKind.planned, participantId: null });
});

it('says that there is no date on which both sides can come, and leaves it to the facilitator, who gives a reason', async () => {
  const { id, ids } = await polled();
  await choose(cast.representative, id, ids, yes, yes, yes);
  Clock.set(new Date(closesAt.getTime() + 1000));
  await closePolls();
  expect(await find(cast.member, id)).toMatchObject({ state: SessionState.polling });
  expect(await pollOf(id)).toMatchObject({ outcome: PollOutcome.no_date, chosenDateId: null });
  expect(await last(id)).toMatchObject({ kind: SessionEventKind.dates_undecided });
  await expect(settle(id, ids[2]!)).rejects.toMatchObject({ fields: [{ field: 'reason', problem: 'required' }] });
  await settle(id, ids[2]!, 'Dan is de zaal vrij.');
  expect(await last(id)).toMatchObject({ kind: SessionEventKind.planned, text: 'Dan is de zaal vrij.' });
  expect(await pollOf(id)).toMatchObject({ outcome: PollOutcome.by_facilitator, chosenDateId: ids[2] });
});

it('is closed early by the facilitator alone: without a reason only on the date the answers point to', async () => {
  const { id, ids } = await polled();
  await choose(cast.representative, id, ids, yes, yes);
  await choose(official, id, ids, no, yes);
  await expect(settle(id, ids[1]!, undefined, cast.representative)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  await expect(settle(id, ids[0]!)).rejects.toMatchObject({ fields: [{ field: 'reason' }] });
  await settle(id, ids[1]!);
  expect(await pollOf(id)).toMatchObject({ outcome: PollOutcome.chosen });
  await expect(settle(id, ids[0]!, 'Toch liever.')).rejects.toMatchObject({ code: 'SESSION_STEP_NOT_POSSIBLE' });
  await expect(choose(second, id, ids, yes)).rejects.toMatchObject({ code: 'SESSION_STEP_NOT_POSSIBLE' });
});

it('is held by PostgreSQL too: nobody writes another seat’s answer, or one after closing', async () => {
  const { id, ids } = await polled();
  const seats = await stores.owner.query(`select id, organisation_id as "organisationId" from session_seat where session_id = $1`, [id]);
  const of = (organisationId: string) => (seats as { id: string; organisationId: string }[]).find((seat) => seat.organisationId === organisationId)!.id;
  const write = (viewer: Viewer, seatId: string) => as(viewer, () => Database.of(DateAnswer).insert({ dateId: ids[0]!, seatId, spaceId: space.id, choice: yes }));
  await expect(write(cast.representative, of(cast.ministry.id))).rejects.toThrow(/row-level security/);
  await settle(id, ids[0]!, 'Nu meteen.');
  await expect(write(cast.representative, of(cast.mosque.id))).rejects.toThrow(/row-level security/);
});
