import { TopicEvent, TopicEventKind, TopicLifeService, TopicState } from '@samenspraak/agenda-api';
import { aTheme, aTopic } from '@samenspraak/agenda-api/testing';
import { Database, Language, NotFound, Policies, Viewer, visitor } from '@samenspraak/shared-api';
import { SentJobs, TestStores, openTestStores } from '@samenspraak/shared-api/testing';
import { Audience } from '@samenspraak/spaces-api';
import { aSpace, aViewer, anOrganisation, theNetwork } from '@samenspraak/spaces-api/testing';
import { CommitmentState, ProgressKind } from './commitment-state';
import { NotYours } from './commitment-story';
import { Commitment } from './commitment.entity';
import { DateInPast } from './commitment.service';
import { ProgressUpdate } from './progress-update.entity';
import { AlreadyDelivered, DateNeedsReason, NotDelivered, OwnDelivery, ProgressService } from './progress.service';
import { aCommitment, inDays, progressInput } from './testing';
import { TopicNews } from './topic-news';

let stores: TestStores;
let cast: Awaited<ReturnType<typeof theNetwork>>;
let officer: Viewer;
const service = new ProgressService(new TopicNews(new TopicLifeService()));

beforeAll(async () => {
  new SentJobs().connect();
  stores = await openTestStores();
  await aTheme(stores);
  cast = await theNetwork(stores);
  officer = await aViewer(stores, cast.space, { organisation: cast.ministry });
});
afterAll(() => stores.close());

const given = (parts: Partial<Commitment> = {}) => aCommitment(stores, cast.space, cast.ministry, parts);
const delivered = (parts: Partial<Commitment> = {}) => given({ state: CommitmentState.delivered, ...parts });
const report = (viewer: Viewer, id: string, parts = {}) =>
  Database.operation(viewer, () => service.reportProgress(viewer, id, progressInput(parts)));
const deliver = (viewer: Viewer, id: string) => Database.operation(viewer, () => service.deliver(viewer, id, progressInput()));
const words = { text: 'Wij zagen het zelf.', language: Language.nl };
const confirm = (viewer: Viewer, id: string) => Database.operation(viewer, () => service.confirmDelivery(viewer, id, words));
const dispute = (viewer: Viewer, id: string) => Database.operation(viewer, () => service.disputeDelivery(viewer, id, words));
const seen = (id: string) => Database.operation(visitor, () => Database.find(Commitment, { id }), 'read');
const story = (commitmentId: string) =>
  Database.operation(visitor, () => Database.of(ProgressUpdate).find({ where: { commitmentId }, order: { at: 'asc' } }), 'read');

it('goes from agreed to confirmed, and every step stays readable', async () => {
  const topic = await aTopic(stores, cast.space, cast.author, { state: TopicState.following });
  const { id } = await given({ topicId: topic.id });
  await report(officer, id, { evidenceUrl: 'https://voorbeeld.example/stand' });
  await deliver(officer, id);
  await confirm(cast.representative, id);
  expect(await seen(id)).toMatchObject({ state: CommitmentState.confirmed, confirmedAt: expect.any(Date) });
  const lines = await story(id);
  expect(lines.map(({ kind }) => kind)).toEqual([ProgressKind.progress, ProgressKind.delivered, ProgressKind.confirmed]);
  expect(lines.map(({ organisationId }) => organisationId)).toEqual([cast.ministry.id, cast.ministry.id, cast.mosque.id]);
  const told = await Database.operation(visitor, () => Database.of(TopicEvent).findBy({ topicId: topic.id }), 'read');
  expect(told).toMatchObject([{ kind: TopicEventKind.commitment_confirmed, referenceId: id }]);
});

it('counts as delivered only when the other side says so, never its owner', async () => {
  const { id } = await delivered();
  const bothSides = await aViewer(stores, cast.space, { organisation: cast.mosque });
  bothSides.standings = bothSides.standings.map((each) => ({ ...each, mandates: [...each.mandates, ...(officer.standings[0]?.mandates ?? [])] }));
  for (const viewer of [officer, cast.facilitator, bothSides]) await expect(confirm(viewer, id)).rejects.toBeInstanceOf(OwnDelivery);
  await expect(confirm(cast.member, id)).rejects.toBeInstanceOf(NotYours);
  const elsewhere = await aViewer(stores, await aSpace(stores), { organisation: cast.mosque });
  await expect(confirm(elsewhere, id)).rejects.toBeInstanceOf(NotFound);
  expect(await seen(id)).toMatchObject({ state: CommitmentState.delivered });
});

it('waits for the organisation it names', async () => {
  const other = await aViewer(stores, cast.space, { organisation: await anOrganisation(stores) });
  const { id } = await delivered({ counterpartId: cast.mosque.id });
  await expect(dispute(other, id)).rejects.toBeInstanceOf(NotYours);
  await dispute(cast.representative, id);
  expect(await seen(id)).toMatchObject({ state: CommitmentState.disputed });
});

it('goes on after a dispute', async () => {
  const { id } = await delivered();
  await dispute(cast.representative, id);
  await report(officer, id);
  expect(await seen(id)).toMatchObject({ state: CommitmentState.in_progress });
  expect((await story(id)).map(({ kind }) => kind)).toEqual([ProgressKind.disputed, ProgressKind.resumed]);
});

it('takes a new date only with a reason, to a day to come, and keeps the old one', async () => {
  const dueOn = inDays(5);
  const { id } = await given({ dueOn, lateSince: new Date() });
  await expect(report(officer, id, { newDueOn: inDays(40) })).rejects.toBeInstanceOf(DateNeedsReason);
  await expect(report(officer, id, { newDueOn: inDays(-1), reason: 'Ziekte.' })).rejects.toBeInstanceOf(DateInPast);
  await report(officer, id, { newDueOn: inDays(40), reason: 'Twee scholen haakten later aan.' });
  expect(await seen(id)).toMatchObject({ dueOn: inDays(40), originalDueOn: dueOn, lateSince: null });
  const [line] = await story(id);
  expect(line).toMatchObject({ kind: ProgressKind.new_date, previousDueOn: dueOn, newDueOn: inDays(40) });
});

it('belongs to its owner, and each step to its state', async () => {
  const { id } = await given();
  await expect(report(cast.representative, id)).rejects.toBeInstanceOf(NotYours);
  await expect(confirm(cast.representative, id)).rejects.toBeInstanceOf(NotDelivered);
  await deliver(officer, id);
  await expect(deliver(officer, id)).rejects.toBeInstanceOf(AlreadyDelivered);
  await expect(report(officer, id)).rejects.toBeInstanceOf(AlreadyDelivered);
});

it('is absent for who may not see it', async () => {
  const { id } = await given({ audience: Audience.members });
  const elsewhere = await aViewer(stores, await aSpace(stores));
  await expect(report(elsewhere, id)).rejects.toBeInstanceOf(NotFound);
});

it('is held by the database, even when the application would allow everything', async () => {
  const decide = Policies.decide;
  const { id } = await delivered();
  Policies.decide = () => true;
  try {
    await expect(confirm(officer, id)).rejects.toThrow('row-level security');
    await expect(confirm(cast.member, id)).rejects.toThrow('row-level security');
    await expect(report(cast.representative, id)).rejects.toThrow('row-level security');
  } finally {
    Policies.decide = decide;
  }
  expect(await seen(id)).toMatchObject({ state: CommitmentState.delivered });
});
