import { Topic } from '@samenspraak/agenda-api';
import { aTheme, aTopic } from '@samenspraak/agenda-api/testing';
import { Clock, Database, Language, NotFound, Viewer, visitor } from '@samenspraak/shared-api';
import { SentJobs, TestStores, openTestStores } from '@samenspraak/shared-api/testing';
import { theNetwork } from '@samenspraak/spaces-api/testing';
import { NamesPointedOut } from '../names/names.refusals';
import { SessionState } from '../session/session-state';
import { Session } from '../session/session.entity';
import { SessionStepNotPossible } from '../session/session.refusals';
import { aHeldSession, aReport, aSeries, anItem } from '../testing';
import { Recommendation } from './recommendation.entity';
import { RecommendationService } from './recommendation.service';
import { ReportParagraph } from './report-paragraph.entity';
import { ReportState } from './report-state';
import { Report } from './report.entity';
import { ReportIsEmpty, SideHasSpoken } from './report.refusals';
import { ReviewService } from './review.service';
import { WritingService } from './writing.service';

let stores: TestStores;
let cast: Awaited<ReturnType<typeof theNetwork>>;
let session: Session;
let report: Report;
let topic: Topic;
const writing = new WritingService();
const advice = new RecommendationService();

beforeAll(async () => {
  stores = await openTestStores();
  new SentJobs().connect();
  await aTheme(stores);
  cast = await theNetwork(stores);
});
beforeEach(async () => {
  const series = await aSeries(stores, cast.space, { reportTermDays: 5 });
  session = await aHeldSession(stores, cast.space, cast.ministry, { seriesId: series.id, number: 1 });
  report = await aReport(stores, session);
  topic = await aTopic(stores, cast.space, cast.author);
  await anItem(stores, session, cast.mosque, { topicId: topic.id, title: null });
});
afterEach(() => Clock.set());
afterAll(() => stores.close());

const as = <T>(viewer: Viewer, work: () => Promise<T>) => Database.operation(viewer, work);
const add = (viewer: Viewer, text: string) => as(viewer, () => writing.addParagraph(viewer, session.id, { text, agendaItemId: null }));
const send = () => as(cast.facilitator, () => writing.sendReport(cast.facilitator, session.id));
const recommend = (viewer: Viewer, parts = {}) =>
  as(viewer, () => advice.recommend(viewer, session.id, {
    ...{ text: 'Maak één meldpunt.', language: Language.nl, topicId: topic.id, reportParagraphId: null, addressedToId: cast.ministry.id },
    ...parts,
  }));
const paragraphs = () => as(cast.member, () => Database.of(ReportParagraph).find({ where: { reportId: report.id }, order: { position: 'asc' } }));

it('is written by facilitators and by those with a seat, paragraph by paragraph', async () => {
  const { id } = await add(cast.representative, 'Jongeren willen sneller weten.');
  await add(cast.facilitator, 'Er komt een lijst.');
  await as(cast.facilitator, () => writing.editParagraph(cast.facilitator, id, { text: 'Jongeren willen het weten.', agendaItemId: null }));
  const [first] = await paragraphs();
  await as(cast.representative, () => writing.removeParagraph(cast.representative, first?.id ?? ''));
  expect((await paragraphs()).map(({ text }) => text)).toEqual(['Jongeren willen het weten.', 'Er komt een lijst.']);
  for (const viewer of [cast.member, visitor]) await expect(add(viewer, 'Ik ook.')).rejects.toBeInstanceOf(NotFound);
});

it('points at a name, until the writer has looked; and once more when it is sent', async () => {
  const said = 'Een netwerklid vroeg iets.';
  await expect(add(cast.facilitator, said)).rejects.toBeInstanceOf(NamesPointedOut);
  await as(cast.facilitator, () => writing.addParagraph(cast.facilitator, session.id, { text: said, agendaItemId: null, looked: true }));
  const sent = (looked: boolean | null) => as(cast.facilitator, () => writing.sendReport(cast.facilitator, session.id, looked));
  await expect(sent(null)).rejects.toBeInstanceOf(NamesPointedOut);
  expect((await sent(true)).state).toBe(SessionState.report_in_review);
});

it('takes no paragraph about another session’s item', async () => {
  const other = await anItem(stores, await aHeldSession(stores, cast.space, cast.ministry), cast.mosque);
  const input = { text: 'Er is gesproken.', agendaItemId: other.id };
  const added = as(cast.facilitator, () => writing.addParagraph(cast.facilitator, session.id, input));
  await expect(added).rejects.toMatchObject({ fields: [{ field: 'agendaItemId' }] });
});

it('goes to both sides with a term of working days, and is then no longer written in', async () => {
  Clock.set('2026-11-23T10:00:00Z');
  await send();
  expect(await as(cast.member, () => Database.find(Report, { id: report.id }))).toMatchObject({ state: ReportState.in_review, dueOn: '2026-11-30' });
  await expect(add(cast.facilitator, 'Nog iets.')).rejects.toBeInstanceOf(SessionStepNotPossible);
});

it('is not sent empty', async () => {
  const [only] = await paragraphs();
  await as(cast.facilitator, () => writing.removeParagraph(cast.facilitator, only?.id ?? ''));
  await expect(send()).rejects.toBeInstanceOf(ReportIsEmpty);
});

it('has recommendations cut from it until the first side has spoken; the public reads them with the report', async () => {
  await recommend(cast.representative);
  await send();
  await recommend(cast.facilitator, { topicId: null });
  const seen = (viewer: Viewer) => as(viewer, () => Database.of(Recommendation).findBy({ sessionId: session.id }));
  expect([await seen(cast.member), await seen(visitor)]).toMatchObject([[{}, {}], []]);
  const review = new ReviewService();
  await as(cast.facilitator, () => review.approveReport(cast.facilitator, session.id, null));
  await expect(recommend(cast.representative)).rejects.toBeInstanceOf(SideHasSpoken);
  await as(cast.representative, () => review.approveReport(cast.representative, session.id, null));
  expect(await seen(visitor)).toHaveLength(2);
});

it('recommends only about its own topics, to someone who exists, and names every field that is wrong', async () => {
  const elsewhere = await aTopic(stores, cast.space, cast.author);
  const wrong = recommend(cast.facilitator, { topicId: elsewhere.id, addressedToId: elsewhere.id });
  await expect(wrong).rejects.toMatchObject({ fields: [{ field: 'topicId' }, { field: 'addressedToId' }] });
});

it('takes a recommendation back while it is being written, not later', async () => {
  const { id } = await recommend(cast.facilitator);
  await as(cast.representative, () => advice.removeRecommendation(cast.representative, id));
  const { id: later } = await recommend(cast.facilitator);
  await send();
  const removed = as(cast.facilitator, () => advice.removeRecommendation(cast.facilitator, later));
  await expect(removed).rejects.toBeInstanceOf(SessionStepNotPossible);
  expect(session.state).toBe(SessionState.held);
});
