import { Clock, Database, Language, NotAllowed, Side, Viewer, visitor } from '@samenspraak/shared-api';
import { SentJobs, TestStores, openTestStores } from '@samenspraak/shared-api/testing';
import { aViewer, theNetwork } from '@samenspraak/spaces-api/testing';
import { NamesPointedOut } from '../names/names.refusals';
import { SessionEvent } from '../session/session-event.entity';
import { SessionEventKind, SessionState } from '../session/session-state';
import { Session } from '../session/session.entity';
import { SessionStepNotPossible } from '../session/session.refusals';
import { aHeldSession, aReport } from '../testing';
import { ReportApproval } from './report-approval.entity';
import { ReportParagraph } from './report-paragraph.entity';
import { ReportState, Verdict } from './report-state';
import { markNotAgreed } from './report-clock';
import { Report } from './report.entity';
import { SideHasSpoken } from './report.refusals';
import { ReviewService } from './review.service';

let stores: TestStores;
let cast: Awaited<ReturnType<typeof theNetwork>>;
let session: Session;
let report: Report;
const review = new ReviewService();

beforeAll(async () => {
  stores = await openTestStores();
  new SentJobs().connect();
  cast = await theNetwork(stores);
});
beforeEach(async () => {
  session = await aHeldSession(stores, cast.space, cast.ministry, { state: SessionState.report_in_review });
  report = await aReport(stores, session, { state: ReportState.in_review, sentAt: new Date(), dueOn: '2090-01-02' });
});
afterEach(() => Clock.set());
afterAll(() => stores.close());

const as = <T>(viewer: Viewer, work: () => Promise<T>) => Database.operation(viewer, work);
const approve = (viewer: Viewer) => as(viewer, () => review.approveReport(viewer, session.id, null));
const dissent = { text: 'Wij zien het vierde punt anders.', language: Language.nl };
const dissentBy = (viewer: Viewer, parts = {}) => as(viewer, () => review.dissentFromReport(viewer, session.id, { ...dissent, ...parts }));
const stateOf = async () => ({
  session: (await as(cast.member, () => Database.find(Session, { id: session.id }))).state,
  report: (await as(cast.member, () => Database.find(Report, { id: report.id }))).state,
});
const toldOf = (kind: SessionEventKind) => as(visitor, () => Database.of(SessionEvent).findBy({ sessionId: session.id, kind }));

it('is approved when both sides approve', async () => {
  await approve(cast.facilitator);
  expect(await stateOf()).toEqual({ session: 'report_in_review', report: 'in_review' });
  await approve(cast.representative);
  expect(await stateOf()).toEqual({ session: 'report_approved', report: 'approved' });
  expect(await toldOf(SessionEventKind.report_approved)).toHaveLength(1);
});

it('is approved with dissent when both have spoken and one sees it differently', async () => {
  await dissentBy(cast.representative);
  await approve(cast.facilitator);
  expect(await stateOf()).toEqual({ session: 'report_approved', report: 'approved_with_dissent' });
  const [first] = await as(visitor, () => Database.of(ReportApproval).find({ where: { reportId: report.id }, order: { at: 'asc' } }));
  expect(first).toMatchObject({ side: Side.communities, verdict: Verdict.dissent, dissent: dissent.text, organisationId: cast.mosque.id });
});

it('is right when both sides approve at the same moment', async () => {
  await Promise.all([approve(cast.facilitator), approve(cast.representative)]);
  expect(await stateOf()).toEqual({ session: 'report_approved', report: 'approved' });
  expect(await toldOf(SessionEventKind.report_approved)).toHaveLength(1);
});

it('hears a side once, also when two of its people speak at the same moment', async () => {
  const colleague = await aViewer(stores, cast.space, { organisation: cast.mosque, name: 'Secretaris' });
  const both = await Promise.allSettled([approve(cast.representative), dissentBy(colleague)]);
  expect(both.filter(({ status }) => status === 'rejected')).toMatchObject([{ reason: expect.any(SideHasSpoken) }]);
  expect(await stateOf()).toMatchObject({ report: 'in_review' });
});

it('is not agreed when the term runs out: the platform says so, once', async () => {
  await approve(cast.facilitator);
  Clock.set('2090-01-02T20:00:00Z');
  await markNotAgreed();
  expect(await stateOf()).toMatchObject({ report: 'in_review' });
  Clock.set('2090-01-03T08:00:00Z');
  await markNotAgreed();
  await markNotAgreed();
  expect(await stateOf()).toEqual({ session: 'report_not_agreed', report: 'not_agreed' });
  expect(await toldOf(SessionEventKind.report_not_agreed)).toHaveLength(1);
  await expect(approve(cast.representative)).rejects.toBeInstanceOf(SessionStepNotPossible);
});

it('points at a name in a dissent, until the writer has looked', async () => {
  const text = 'Een moeder uit het netwerk zei iets anders.';
  await expect(dissentBy(cast.representative, { text })).rejects.toBeInstanceOf(NamesPointedOut);
  await dissentBy(cast.representative, { text, looked: true });
});

it('is for those with a seat', async () => {
  const outsider = await aViewer(stores, cast.space, { roles: ['member', 'facilitator'] });
  await expect(approve(outsider)).rejects.toBeInstanceOf(NotAllowed);
});

it('is hidden from visitors until both sides have spoken, and fixed from the moment it was sent', async () => {
  const seen = () => as(visitor, () => Database.of(Report).findOneBy({ id: report.id }));
  const paragraphs = () => as(visitor, () => Database.of(ReportParagraph).findBy({ reportId: report.id }));
  expect([await seen(), await paragraphs()]).toEqual([null, []]);
  await approve(cast.facilitator);
  await approve(cast.representative);
  expect([await seen(), await paragraphs()]).toMatchObject([{ state: ReportState.approved }, [{ position: 1 }]]);
  const changed = await as(cast.facilitator, () => Database.of(ReportParagraph).update({ reportId: report.id }, { text: 'Iets anders.' }));
  expect(changed.affected).toBe(0);
});
