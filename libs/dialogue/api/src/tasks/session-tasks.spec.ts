import { Clock, Database, Language, Viewer } from '@samenspraak/shared-api';
import { SentJobs, TestStores, openTestStores } from '@samenspraak/shared-api/testing';
import { theNetwork } from '@samenspraak/spaces-api/testing';
import { DateChoice } from '../dates/date-answer.entity';
import { DatePoll, PollOutcome } from '../dates/date-poll.entity';
import { DatesService } from '../dates/dates.service';
import { ProposedDate } from '../dates/proposed-date.entity';
import { ReportParagraph } from '../report/report-paragraph.entity';
import { ReportState } from '../report/report-state';
import { RemarkService } from '../report/remarks/remark.service';
import { ReportRemark } from '../report/remarks/report-remark.entity';
import { RemarkOutcome } from '../report/remarks/remark-outcome';
import { ReviewService } from '../report/review.service';
import { SessionSeat } from '../session/session-seat.entity';
import { SessionState } from '../session/session-state';
import { Session } from '../session/session.entity';
import { aHeldSession, aReport, aSession } from '../testing';
import { SessionTaskKind } from './session-task';
import { sessionTasks } from './session-tasks.queries';

let stores: TestStores;
let cast: Awaited<ReturnType<typeof theNetwork>>;

beforeAll(async () => {
  stores = await openTestStores();
  new SentJobs().connect();
});
// Each has a network of its own: nothing else waits there.
beforeEach(async () => void (cast = await theNetwork(stores)));
afterEach(() => Clock.set());
afterAll(() => stores.close());

const as = <T>(viewer: Viewer, work: () => Promise<T>) => Database.operation(viewer, work);
const waits = (viewer: Viewer) => as(viewer, async () => (await sessionTasks(viewer)).map(({ kind }) => kind));
const hours = (count: number) => new Date(Date.now() + count * 3_600_000);
const { choose_dates, review_report, answer_remark, settle_dates, hold, write_report } = SessionTaskKind;

async function polled(): Promise<Session> {
  const session = await aSession(stores, cast.space, cast.ministry, { state: SessionState.draft });
  const seats = await stores.owner.query(`select id as "seatId", organisation_id as "organisationId", side from seat where space_id = $1`, [cast.space.id]);
  for (const seat of seats as object[]) await stores.given(SessionSeat, { ...seat, sessionId: session.id, spaceId: session.spaceId });
  const dates = [240, 264].map((start) => ({ startsAt: hours(start), endsAt: hours(start + 2) }));
  await as(cast.facilitator, () => new DatesService().proposeDates(cast.facilitator, session.id, { dates, closesAt: hours(120) }));
  return session;
}

async function inReview(): Promise<{ session: Session; paragraphId: string }> {
  const session = await aHeldSession(stores, cast.space, cast.ministry, { state: SessionState.report_in_review });
  const report = await aReport(stores, session, { state: ReportState.in_review, sentAt: new Date(), dueOn: '2090-01-02' });
  const { id: paragraphId } = await as(cast.facilitator, () => Database.find(ReportParagraph, { reportId: report.id }));
  return { session, paragraphId };
}

it('asks a seat for its dates until it chose, and nobody after the last day', async () => {
  const { id } = await polled();
  expect(await Promise.all([cast.representative, cast.facilitator, cast.member].map(waits))).toEqual([[choose_dates], [choose_dates], []]);
  const found = await as(cast.representative, () => Database.of(ProposedDate).findBy({ sessionId: id }));
  const choices = found.map(({ id: dateId }) => ({ dateId, choice: DateChoice.yes }));
  await as(cast.representative, () => new DatesService().chooseDates(cast.representative, id, choices, null));
  expect(await Promise.all([cast.representative, cast.facilitator].map(waits))).toEqual([[], [choose_dates]]);
  Clock.set(hours(121));
  expect(await waits(cast.facilitator)).toEqual([]);
});

it('asks the facilitator to choose when the answers led to no date', async () => {
  const { id } = await polled();
  await stores.owner.query('update date_poll set closed_at = now(), outcome = $2 where session_id = $1', [id, PollOutcome.no_date]);
  expect(await as(cast.facilitator, () => Database.of(DatePoll).countBy({ sessionId: id }))).toBe(1);
  expect(await Promise.all([cast.facilitator, cast.representative].map(waits))).toEqual([[settle_dates], []]);
});

it('asks each side what it thinks of the report, until that side has spoken', async () => {
  const { session } = await inReview();
  expect(await Promise.all([cast.representative, cast.facilitator, cast.member].map(waits))).toEqual([[review_report], [review_report], []]);
  await as(cast.representative, () => new ReviewService().approveReport(cast.representative, session.id, null));
  expect(await Promise.all([cast.representative, cast.facilitator].map(waits))).toEqual([[], [review_report]]);
});

it('asks the other side to answer a remark', async () => {
  const { paragraphId } = await inReview();
  const remarks = new RemarkService();
  const asked = { text: 'Dit ging over alle scholen.', language: Language.nl, proposal: null };
  await as(cast.representative, () => remarks.remark(cast.representative, paragraphId, null, asked));
  expect(await Promise.all([cast.representative, cast.facilitator].map(waits))).toEqual([[review_report], [answer_remark, review_report]]);
  const { id } = await as(cast.facilitator, () => Database.find(ReportRemark, { paragraphId }));
  const left = { outcome: RemarkOutcome.left, text: 'Zo is het gezegd.', language: Language.nl };
  await as(cast.facilitator, () => remarks.answerRemark(cast.facilitator, id, left));
  expect(await waits(cast.facilitator)).toEqual([review_report]);
});

it('asks the facilitator alone what comes after the last word was said', async () => {
  const over = { state: SessionState.agenda_fixed, startsAt: hours(-3), endsAt: hours(-1) };
  await aSession(stores, cast.space, cast.ministry, over);
  await aSession(stores, cast.space, cast.ministry, { state: SessionState.agenda_fixed });
  await aHeldSession(stores, cast.space, cast.ministry);
  expect(await waits(cast.facilitator)).toEqual([hold, write_report]);
  expect(await Promise.all([cast.representative, cast.member].map(waits))).toEqual([[], []]);
});
