import { Announcer, Database, Language, NotFound, Side, Viewer, visitor } from '@samenspraak/shared-api';
import { SentJobs, TestStores, openTestStores } from '@samenspraak/shared-api/testing';
import { Space } from '@samenspraak/spaces-api';
import { anOrganisation, theNetwork } from '@samenspraak/spaces-api/testing';
import { SessionEvent } from '../session/session-event.entity';
import { SessionSeat } from '../session/session-seat.entity';
import { InvitationAnswer, SessionEventKind, SessionState } from '../session/session-state';
import { SessionMoved } from '../session/session.events';
import { SessionInput } from '../session/session.inputs';
import { Session } from '../session/session.entity';
import { aSession, anItem, sessionInput } from '../testing';
import { GuestService } from './guest.service';
import { PlanningService } from './planning.service';

let stores: TestStores;
let cast: Awaited<ReturnType<typeof theNetwork>>;
let space: Space;
const planning = new PlanningService();
const guests = new GuestService();
const announced: SessionMoved[] = [];
Announcer.on(SessionMoved, async (event) => void announced.push(event));

beforeAll(async () => {
  stores = await openTestStores();
  new SentJobs().connect();
  cast = await theNetwork(stores);
  space = cast.space;
});
afterAll(() => stores.close());

const as = <T>(viewer: Viewer, work: () => Promise<T>) => Database.operation(viewer, work);
const run = <T>(work: (viewer: Viewer) => Promise<T>) => as(cast.facilitator, () => work(cast.facilitator));
const plan = (parts: Partial<SessionInput> = {}, viewer = cast.facilitator) =>
  as(viewer, () => planning.planSession(viewer, sessionInput(space, cast.ministry, { invitedIds: [cast.mosque.id, cast.ministry.id], ...parts })));
const find = (viewer: Viewer, id: string) => as(viewer, () => Database.of(Session).findOneBy({ id }));
const told = (sessionId: string) =>
  as(visitor, () => Database.of(SessionEvent).find({ where: { sessionId }, order: { at: 'asc' } }));
const seats = (sessionId: string) => as(visitor, () => Database.of(SessionSeat).find({ where: { sessionId }, order: { side: 'asc' } }));
const hours = (count: number) => new Date(Date.now() + count * 60 * 60 * 1000);
const to = { startsAt: hours(48), endsAt: hours(50), place: 'Het stadhuis', link: null, language: Language.nl };
const why = { text: 'De zaal is dicht.', language: Language.nl };

it('is planned by a facilitator, with its seats and observers, and says so', async () => {
  const ncdr = await anOrganisation(stores, { name: 'Een adviseur van het Rijk' });
  const { id } = await plan({ observers: [{ organisationId: ncdr.id, function: 'adviseur, kijkt mee' }] });
  expect(await find(visitor, id)).toMatchObject({ state: SessionState.planned, zone: 'Europe/Amsterdam', number: null });
  expect(await seats(id)).toMatchObject([
    { side: Side.communities, organisationId: cast.mosque.id, answer: InvitationAnswer.none },
    { side: Side.government, organisationId: cast.ministry.id },
  ]);
  const [event] = await told(id);
  expect(event).toMatchObject({ kind: SessionEventKind.planned });
  expect(announced).toContainEqual(new SessionMoved(space.id, id, event?.id ?? ''));
});

it('is planned by nobody else', async () => {
  for (const viewer of [cast.member, cast.representative, visitor]) await expect(plan({}, viewer)).rejects.toBeInstanceOf(NotFound);
});

it('names every field that is wrong', async () => {
  const stranger = await anOrganisation(stores);
  const wrong = { startsAt: hours(-1), endsAt: hours(-2), place: '', chairId: stranger.id, invitedIds: [stranger.id], seriesId: stranger.id };
  const fields = ['startsAt', 'endsAt', 'place', 'chairId', 'invitedIds', 'seriesId'].map((field) => ({ field }));
  await expect(plan({ ...wrong, observers: [{ organisationId: space.id, function: 'gast' }] })).rejects.toMatchObject({
    fields: expect.arrayContaining([...fields, { field: 'observers' }].map((each) => expect.objectContaining(each))),
  });
});

it('stays with those who run the space while it is a draft', async () => {
  const { id } = await plan({ draft: true });
  expect(await find(cast.facilitator, id)).toMatchObject({ state: SessionState.draft });
  for (const viewer of [visitor, cast.member, cast.representative]) expect(await find(viewer, id)).toBeNull();
  await run((viewer) => planning.announceSession(viewer, id));
  expect(await find(visitor, id)).toMatchObject({ state: SessionState.planned });
  const other = await plan({ draft: true });
  await run((viewer) => planning.discardSession(viewer, other.id));
  expect(await find(cast.facilitator, other.id)).toBeNull();
});

it('moves with a reason, keeps the earlier date, and asks everyone again', async () => {
  const { id, startsAt } = await plan();
  await as(cast.representative, () => guests.answerInvitation(cast.representative, id, { answer: InvitationAnswer.coming }));
  expect((await seats(id)).map(({ answer }) => answer)).toEqual(['coming', 'none']);
  await expect(run((viewer) => planning.moveSession(viewer, id, to))).rejects.toMatchObject({ fields: [{ field: 'reason', problem: 'required' }] });
  await run((viewer) => planning.moveSession(viewer, id, { ...to, reason: why.text }));
  expect((await seats(id)).map(({ answer }) => answer)).toEqual(['none', 'none']);
  expect((await told(id)).at(-1)).toMatchObject({ kind: SessionEventKind.moved, text: why.text, previousStartsAt: startsAt });
  expect(await find(visitor, id)).toMatchObject({ startsAt: to.startsAt, place: 'Het stadhuis' });
});

it('does not become shorter than its agenda', async () => {
  const session = await aSession(stores, space, cast.ministry);
  await anItem(stores, session, cast.mosque, { minutes: 90 });
  const moved = run((viewer) => planning.moveSession(viewer, session.id, { ...to, endsAt: hours(49), reason: why.text }));
  await expect(moved).rejects.toMatchObject({ code: 'AGENDA_TOO_LONG' });
});

it('is cancelled with a reason that everyone reads', async () => {
  const { id } = await plan();
  await run((viewer) => planning.cancelSession(viewer, id, why));
  expect(await find(visitor, id)).toMatchObject({ state: SessionState.cancelled, cancelReason: why.text });
});

it('has no surprise guests: whoever is added stands on the timeline', async () => {
  const { id } = await plan({ invitedIds: [cast.ministry.id] });
  await run((viewer) => guests.inviteSeat(viewer, id, cast.mosque.id));
  await run((viewer) => guests.announceObserver(viewer, id, { organisationId: cast.ministry.id, function: 'notulist' }));
  const [, seat, observer] = await told(id);
  expect(seat).toMatchObject({ kind: SessionEventKind.guest_added, organisationId: cast.mosque.id, text: null });
  expect(observer).toMatchObject({ kind: SessionEventKind.guest_added, text: 'notulist' });
  const again = run((viewer) => guests.inviteSeat(viewer, id, cast.mosque.id));
  await expect(again).rejects.toMatchObject({ fields: [{ field: 'organisationId' }] });
});

it('is answered only for an organisation that was invited', async () => {
  const { id } = await plan({ invitedIds: [cast.ministry.id] });
  const answer = { answer: InvitationAnswer.coming };
  const uninvited = as(cast.representative, () => guests.answerInvitation(cast.representative, id, answer));
  await expect(uninvited).rejects.toMatchObject({ fields: [{ field: 'organisationId' }] });
});
