import { Clock, Database, Viewer, platform, visitor } from '@samenspraak/shared-api';
import { SentJobs, TestStores, openTestStores } from '@samenspraak/shared-api/testing';
import { Mandate, PersonalLink, PersonalLinkExpired, Seat, openPersonalLink } from '@samenspraak/spaces-api';
import { theNetwork } from '@samenspraak/spaces-api/testing';
import { SessionSeat } from '../session/session-seat.entity';
import { SessionState } from '../session/session-state';
import { Session } from '../session/session.entity';
import { aSession } from '../testing';
import { closePolls } from './close-polls';
import { DateChoice } from './date-answer.entity';
import { chooseDatesByLink, datesByLink, linkToDates } from './dates-by-link';
import { DatesService } from './dates.service';

let stores: TestStores;
let cast: Awaited<ReturnType<typeof theNetwork>>;
const service = new DatesService();
const { yes, no } = DateChoice;

beforeAll(async () => {
  stores = await openTestStores();
  new SentJobs().connect();
  cast = await theNetwork(stores);
});
afterEach(() => Clock.set());
afterAll(() => stores.close());

const as = <T>(viewer: Viewer, work: () => Promise<T>) => Database.operation(viewer, work);
const hours = (count: number) => new Date(Date.now() + count * 3_600_000);
const closesAt = hours(5 * 24);
const participantOf = ({ standings: [standing] }: Viewer) => standing!.participantId;

async function polled(): Promise<Session> {
  const { space, ministry, mosque, facilitator } = cast;
  const session = await aSession(stores, space, ministry, { state: SessionState.draft });
  for (const { id } of [ministry, mosque]) {
    const seat = await stores.owner.getRepository(Seat).findOneByOrFail({ spaceId: space.id, organisationId: id });
    await stores.given(SessionSeat, { sessionId: session.id, spaceId: space.id, seatId: seat.id, organisationId: id, side: seat.side });
  }
  const dates = [10, 11].map((day) => ({ startsAt: hours(day * 24), endsAt: hours(day * 24 + 2) }));
  await as(facilitator, () => service.proposeDates(facilitator, session.id, { dates, closesAt }));
  return session;
}

const linkFor = async (session: Session, viewer = cast.representative) =>
  (await as(platform, () => linkToDates(session.slug, participantOf(viewer))))?.secret ?? '';
/** As anybody who holds it, signed in nowhere. */
const open = (secret: string) => as(visitor, () => datesByLink(secret));
const answer = async (secret: string, ...given: DateChoice[]) => {
  const { dates } = await open(secret);
  await as(visitor, () => chooseDatesByLink(secret, given.map((choice, place) => ({ dateId: dates[place]!.id, choice }))));
};
const choices = async (secret: string) => (await open(secret)).dates.map(({ choice }) => choice);

it('answers for the seat without signing in, and again until the term; opening it changes nothing', async () => {
  const secret = await linkFor(await polled());
  expect(await choices(secret)).toEqual([null, null]);
  expect(await choices(secret)).toEqual([null, null]);
  await answer(secret, yes, no);
  expect(await choices(secret)).toEqual([yes, no]);
  await answer(secret, no);
  expect(await choices(secret)).toEqual([no, no]);
});

it('is of the seat, whoever uses it: two links of one organisation see one answer, another’s sees none of it', async () => {
  const session = await polled();
  const [one, again, other] = [await linkFor(session), await linkFor(session), await linkFor(session, cast.facilitator)];
  await answer(one, yes, yes);
  expect(await choices(again)).toEqual([yes, yes]);
  expect(await choices(other)).toEqual([null, null]);
});

it('is kept as a hash alone', async () => {
  const secret = await linkFor(await polled());
  const rows = await stores.owner.getRepository(PersonalLink).find();
  expect(secret).toMatch(/^[\w-]{43}$/);
  expect(JSON.stringify(rows)).not.toContain(secret);
});

it('reaches no date of another session, and does no other thing', async () => {
  const [session, another] = [await polled(), await polled()];
  const secret = await linkFor(session);
  const { dates } = await open(await linkFor(another));
  const foreign = as(visitor, () => chooseDatesByLink(secret, [{ dateId: dates[0]!.id, choice: yes }]));
  await expect(foreign).rejects.toMatchObject({ fields: [{ field: 'choices', problem: 'choice' }] });
  await expect(as(visitor, () => openPersonalLink('accept-invitation', secret))).rejects.toBeInstanceOf(PersonalLinkExpired);
});

it('is made for nobody who speaks for no invited seat', async () => {
  const session = await polled();
  expect(await linkFor(session, cast.member)).toBe('');
});

const held = (secret: string) => expect(open(secret)).rejects.toBeInstanceOf(PersonalLinkExpired);

it('gives one answer for everything that does not hold', async () => {
  const session = await polled();
  const secret = await linkFor(session);
  for (const wrong of ['', 'x', secret.slice(1), `${secret}x`, session.id]) await held(wrong);
  Clock.set(closesAt);
  await held(secret);
  Clock.set();
  expect(await choices(secret)).toEqual([null, null]);
});

it('ends when its poll does', async () => {
  const session = await polled();
  const secret = await linkFor(session);
  await answer(secret, yes);
  Clock.set(new Date(closesAt.getTime() + 1));
  await closePolls();
  Clock.set();
  await held(secret);
  await expect(as(visitor, () => chooseDatesByLink(secret, []))).rejects.toBeInstanceOf(PersonalLinkExpired);
  expect(await linkFor(session)).toBe('');
});

it('ends with the mandate of whom it was sent to, and with the seat', async () => {
  const session = await polled();
  const [secret, other] = [await linkFor(session), await linkFor(session, cast.facilitator)];
  await stores.owner.getRepository(Mandate).update({ participantId: participantOf(cast.representative) }, { validTo: '2021-01-01' });
  await held(secret);
  await stores.owner.getRepository(Seat).update({ organisationId: cast.ministry.id }, { endedAt: new Date() });
  await held(other);
});
