import { Announcer, Database, Language, NotAllowed, NotFound, Viewer } from '@samenspraak/shared-api';
import { SentJobs, TestStores, openTestStores } from '@samenspraak/shared-api/testing';
import { aViewer, theNetwork } from '@samenspraak/spaces-api/testing';
import { In } from 'typeorm';
import { NamesPointedOut } from '../../names/names.refusals';
import { SessionEvent } from '../../session/session-event.entity';
import { SessionState } from '../../session/session-state';
import { NotesDestroyed } from '../../session/session.events';
import { Session } from '../../session/session.entity';
import { SessionStepNotPossible } from '../../session/session.refusals';
import { aHeldSession, aReport } from '../../testing';
import { ReportParagraph } from '../report-paragraph.entity';
import { markNotAgreed } from '../report-clock';
import { ReportState } from '../report-state';
import { Report } from '../report.entity';
import { SideHasSpoken } from '../report.refusals';
import { ReviewService } from '../review.service';
import { ParagraphVersion } from './paragraph-version.entity';
import { RemarkAnswer } from './remark-answer.entity';
import { RemarkOutcome } from './remark-outcome';
import { RemarkAnswered, YourOwnRemark } from './remark.refusals';
import { RemarkService } from './remark.service';
import { ReportRemark } from './report-remark.entity';

let stores: TestStores;
let cast: Awaited<ReturnType<typeof theNetwork>>;
let session: Session;
let report: Report;
let paragraphId: string;
const remarks = new RemarkService();
const review = new ReviewService();
const destroyed: NotesDestroyed[] = [];
Announcer.on(NotesDestroyed, (event) => Promise.resolve(void destroyed.push(event)));

beforeAll(async () => {
  stores = await openTestStores();
  new SentJobs().connect();
  cast = await theNetwork(stores);
  await aViewer(stores, cast.space, { name: 'Yıldız Aksoy' });
});
beforeEach(async () => {
  destroyed.length = 0;
  session = await aHeldSession(stores, cast.space, cast.ministry, { state: SessionState.report_in_review });
  report = await aReport(stores, session, { state: ReportState.in_review, sentAt: new Date(), dueOn: '2090-01-02' });
  paragraphId = (await read(() => Database.find(ReportParagraph, { reportId: report.id }))).id;
});
afterAll(() => stores.close());

const as = <T>(viewer: Viewer, work: () => Promise<T>) => Database.operation(viewer, work);
const read = <T>(work: () => Promise<T>) => as(cast.facilitator, work);
const asked = { text: 'Dit ging over alle scholen.', language: Language.nl, proposal: 'Er is over alle scholen gesproken.' };
const remark = (viewer: Viewer, parts = {}) => as(viewer, () => remarks.remark(viewer, paragraphId, null, { ...asked, ...parts }));
const answer = (viewer: Viewer, id: string, outcome: RemarkOutcome, text: string | null = null) =>
  as(viewer, () => remarks.answerRemark(viewer, id, { outcome, text, language: Language.nl }));
const textNow = async () => (await read(() => Database.find(ReportParagraph, { id: paragraphId }))).text;
const story = async () => (await read(() => Database.of(SessionEvent).find({ where: { sessionId: session.id }, order: { at: 'asc' } }))).map(({ kind }) => kind);
const left = () =>
  read(async () => {
    const of = await Database.of(ReportRemark).findBy({ reportId: report.id });
    const answers = await Database.of(RemarkAnswer).countBy({ remarkId: In(of.map(({ id }) => id)) });
    return [of.length, answers, await Database.of(ParagraphVersion).countBy({ reportId: report.id })];
  });
const { taken_over, left: notTaken } = RemarkOutcome;

it('takes over what the other side proposes, and keeps what stood there to compare with', async () => {
  const { id } = await remark(cast.representative);
  expect(await textNow()).toBe('Er is gesproken.');
  await answer(cast.facilitator, id, taken_over);
  expect(await textNow()).toBe(asked.proposal);
  expect(await read(() => Database.of(ParagraphVersion).findBy({ paragraphId }))).toMatchObject([{ text: 'Er is gesproken.' }]);
  expect(await story()).toEqual(['report_remarked', 'report_answered']);
  const lines = await read(() => Database.of(SessionEvent).findBy({ sessionId: session.id }));
  expect(lines.filter(({ participantId, organisationId, text }) => participantId ?? organisationId ?? text)).toEqual([]);
});

it('leaves the text for a reason, and tells once of many questions', async () => {
  const first = await remark(cast.representative);
  const second = await remark(cast.representative, { proposal: null });
  await expect(answer(cast.facilitator, first.id, notTaken)).rejects.toMatchObject({ fields: [{ field: 'text', problem: 'required' }] });
  await expect(answer(cast.facilitator, second.id, taken_over)).rejects.toMatchObject({ fields: [{ field: 'outcome', problem: 'choice' }] });
  await answer(cast.facilitator, first.id, notTaken, 'Zo is het niet gezegd.');
  expect(await story()).toEqual(['report_remarked']);
  await answer(cast.facilitator, second.id, notTaken, 'Wij weten het niet.');
  expect(await story()).toEqual(['report_remarked', 'report_answered']);
  expect(await textNow()).toBe('Er is gesproken.');
});

it('lets nobody answer their own question, answer twice, or take back what was answered', async () => {
  const { id } = await remark(cast.representative);
  await expect(answer(cast.representative, id, taken_over)).rejects.toThrow(YourOwnRemark);
  await answer(cast.facilitator, id, notTaken, 'Zo is het niet gezegd.');
  await expect(answer(cast.facilitator, id, taken_over)).rejects.toThrow(RemarkAnswered);
  await expect(as(cast.representative, () => remarks.takeBackRemark(cast.representative, id))).rejects.toThrow(RemarkAnswered);
});

it('takes a question back while nobody answered, and only by the side that asked', async () => {
  const { id } = await remark(cast.representative);
  await expect(as(cast.facilitator, () => remarks.takeBackRemark(cast.facilitator, id))).rejects.toThrow(NotAllowed);
  await as(cast.representative, () => remarks.takeBackRemark(cast.representative, id));
  expect(await left()).toEqual([0, 0, 0]);
});

it('is not for members without a seat, nor after a side has spoken, nor outside the review', async () => {
  await expect(remark(cast.member)).rejects.toThrow(NotFound);
  const { id } = await remark(cast.representative);
  await as(cast.facilitator, () => review.approveReport(cast.facilitator, session.id, null));
  await expect(remark(cast.representative)).rejects.toThrow(SideHasSpoken);
  await expect(answer(cast.facilitator, id, taken_over)).rejects.toThrow(SideHasSpoken);
  const elsewhere = await aHeldSession(stores, cast.space, cast.ministry);
  const { id: reportId } = await aReport(stores, elsewhere);
  ({ id: paragraphId } = await read(() => Database.find(ReportParagraph, { reportId })));
  await expect(remark(cast.representative)).rejects.toThrow(SessionStepNotPossible);
});

it('points at names, in the question, the proposal and the answer, until the writer has looked', async () => {
  await expect(remark(cast.representative, { proposal: 'Aksoy zei het.' })).rejects.toThrow(NamesPointedOut);
  await expect(remark(cast.representative, { text: 'Vraag het Yıldız Aksoy.' })).rejects.toThrow(NamesPointedOut);
  const { id } = await remark(cast.representative, { proposal: 'De aksoy bloeit. Aksoy is een plant.', looked: true });
  await expect(answer(cast.facilitator, id, notTaken, 'Y.A. weet het.')).rejects.toMatchObject({ facts: { places: '0-4' } });
});

describe('what is left when the report is settled', () => {
  beforeEach(async () => {
    await answer(cast.facilitator, (await remark(cast.representative)).id, taken_over);
    await remark(cast.facilitator, { proposal: null });
    expect(await left()).toEqual([2, 1, 1]);
  });

  it('both sides spoke: the text alone, and a proof without words', async () => {
    await as(cast.facilitator, () => review.approveReport(cast.facilitator, session.id, null));
    expect(await left()).toEqual([2, 1, 1]);
    await as(cast.representative, () => review.approveReport(cast.representative, session.id, null));
    expect(await left()).toEqual([0, 0, 0]);
    expect(destroyed).toMatchObject([{ sessionId: session.id, counts: { remarks: 2, versions: 1 } }]);
    expect(await textNow()).toBe(asked.proposal);
  });

  it('the term ran out: the same', async () => {
    await Database.asPlatform(() => Database.of(Report).update({ id: report.id }, { dueOn: '2020-01-02' }));
    await markNotAgreed();
    expect(await left()).toEqual([0, 0, 0]);
    expect(destroyed).toHaveLength(1);
  });
});

it('has PostgreSQL refuse a text in review that was not proposed by one side and taken over by the other', async () => {
  const write = (viewer: Viewer, text: string) => as(viewer, async () => (await Database.of(ReportParagraph).update({ id: paragraphId }, { text })).affected);
  await expect(write(cast.representative, 'Wat ik wil.')).rejects.toThrow(/row-level security/);
  await remark(cast.representative);
  await expect(write(cast.representative, asked.proposal)).rejects.toThrow(/row-level security/);
  const own = { spaceId: session.spaceId, participantId: null, text: null, language: Language.nl, at: new Date(), outcome: taken_over };
  const { id: remarkId } = await read(() => Database.find(ReportRemark, { paragraphId }));
  const forged = { ...own, remarkId, side: 'communities' as never, organisationId: cast.mosque.id };
  await expect(as(cast.representative, () => Database.of(RemarkAnswer).insert(forged))).rejects.toThrow(/row-level security/);
  await expect(as(cast.member, () => Database.of(ReportRemark).delete({ id: remarkId }))).resolves.toMatchObject({ affected: 0 });
});
