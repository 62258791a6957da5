import { TopicLifeService } from '@samenspraak/agenda-api';
import { aTheme } from '@samenspraak/agenda-api/testing';
import { Announcer, Clock, Database, Language, Viewer, visitor } from '@samenspraak/shared-api';
import { SentJobs, TestStores, openTestStores } from '@samenspraak/shared-api/testing';
import { aViewer, theNetwork } from '@samenspraak/spaces-api/testing';
import { CommitmentState, ProgressKind } from './commitment-state';
import { Commitment } from './commitment.entity';
import { markLate } from './late-commitments';
import { ProgressUpdate } from './progress-update.entity';
import { CommitmentMoved } from './progress.events';
import { ProgressService } from './progress.service';
import { aCommitment, progressInput } from './testing';
import { TopicNews } from './topic-news';

let stores: TestStores;
let cast: Awaited<ReturnType<typeof theNetwork>>;
let officer: Viewer;
const service = new ProgressService(new TopicNews(new TopicLifeService()));
const heard: string[] = [];

beforeAll(async () => {
  new SentJobs().connect();
  Announcer.on(CommitmentMoved, async ({ commitmentId }) => void heard.push(commitmentId));
  stores = await openTestStores();
  await aTheme(stores);
  cast = await theNetwork(stores);
  officer = await aViewer(stores, cast.space, { organisation: cast.ministry });
});
afterAll(() => stores.close());
afterEach(() => Clock.set());

const seen = (id: string) => Database.operation(visitor, () => Database.find(Commitment, { id }), 'read');
const lateLines = (commitmentId: string) =>
  Database.operation(visitor, () => Database.of(ProgressUpdate).findBy({ commitmentId, kind: ProgressKind.late }), 'read');
const act = (viewer: Viewer, work: () => Promise<unknown>) => Database.operation(viewer, work);

it('is late from the first moment after its day in the Netherlands, said by the platform, once', async () => {
  const { id } = await aCommitment(stores, cast.space, cast.ministry, { dueOn: '2026-12-01', agreedOn: '2026-09-01' });
  Clock.set('2026-12-01T22:50:00Z');
  await markLate();
  expect(await seen(id)).toMatchObject({ lateSince: null });
  Clock.set('2026-12-01T23:10:00Z');
  await markLate();
  await markLate();
  expect(await seen(id)).toMatchObject({ lateSince: new Date('2026-12-01T23:00:00Z'), latestKind: ProgressKind.late });
  expect(await lateLines(id)).toMatchObject([{ previousDueOn: '2026-12-01', organisationId: cast.ministry.id, participantId: null }]);
  expect(heard.filter((each) => each === id)).toHaveLength(1);
});

it('is late again on the next date that passes, and both lines stay', async () => {
  const { id } = await aCommitment(stores, cast.space, cast.ministry, { dueOn: '2027-01-10', agreedOn: '2026-09-01' });
  Clock.set('2027-01-12T08:00:00Z');
  await markLate();
  const later = progressInput({ newDueOn: '2027-02-01', reason: 'De zaal was bezet.' });
  await act(officer, () => service.reportProgress(officer, id, later));
  expect(await seen(id)).toMatchObject({ lateSince: null });
  Clock.set('2027-02-03T08:00:00Z');
  await markLate();
  expect((await lateLines(id)).map(({ previousDueOn }) => previousDueOn).sort()).toEqual(['2027-01-10', '2027-02-01']);
});

it('is not late while delivered, and late again without a second line when the other side disputes', async () => {
  const { id } = await aCommitment(stores, cast.space, cast.ministry, { dueOn: '2027-03-01', agreedOn: '2026-09-01' });
  Clock.set('2027-03-03T08:00:00Z');
  await markLate();
  await act(officer, () => service.deliver(officer, id, progressInput()));
  await markLate();
  expect(await seen(id)).toMatchObject({ state: CommitmentState.delivered, lateSince: null });
  const words = { text: 'De helft ontbreekt.', language: Language.nl };
  await act(cast.representative, () => service.disputeDelivery(cast.representative, id, words));
  await markLate();
  expect(await seen(id)).toMatchObject({ state: CommitmentState.disputed, lateSince: new Date('2027-03-01T23:00:00Z') });
  expect(await lateLines(id)).toHaveLength(1);
});
