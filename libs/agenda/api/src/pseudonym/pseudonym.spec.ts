import { Database, Language, NotAllowed, Viewer, visitor } from '@samenspraak/shared-api';
import { SentJobs, TestServer, TestStores, openTestServer, openTestStores } from '@samenspraak/shared-api/testing';
import { Audience, Participant, Space, tellReaders } from '@samenspraak/spaces-api';
import { aSpace, aViewer, theNetwork } from '@samenspraak/spaces-api/testing';
import { AgendaModule } from '../agenda.module';
import { Contribution } from '../contribution.entity';
import { ContributionService } from '../contribution.service';
import { aTheme, aTopic } from '../testing';
import { Topic } from '../topic.entity';
import { Pseudonym } from './pseudonym.entity';
import { NoPseudonymHere } from './pseudonym.policy';

let stores: TestStores;
let server: TestServer;
let cast: Awaited<ReturnType<typeof theNetwork>>;
let topic: Topic;
const contributions = new ContributionService();

/** Members besides the cast, so that the space has the given number of people. */
const fill = async (space: Space, count: number) => {
  for (let n = 0; n < count; n += 1) await aViewer(stores, space);
  await tellReaders();
};

beforeAll(async () => {
  stores = await openTestStores();
  new SentJobs().connect();
  server = await openTestServer(AgendaModule);
  await aTheme(stores);
  cast = await theNetwork(stores);
  await fill(cast.space, 16);
  topic = await aTopic(stores, cast.space, cast.author);
});
afterAll(async () => {
  await server.close();
  await stores.close();
});

const write = (viewer: Viewer, under: Topic = topic, parts = {}) => {
  const input = { topicId: under.id, text: 'Dit zie ik op mijn werk.', language: Language.nl, organisationId: null, pseudonymous: true, ...parts };
  return Database.operation(viewer, () => contributions.contribute(viewer, input));
};
const seenBy = <T>(viewer: Viewer, look: () => Promise<T>) => Database.operation(viewer, look, 'read');
const page = 'query ($slug: String!) { topic(slug: $slug) { pseudonymOffer contributions { nodes { id pseudonym viewerWrote viewerCanWithdraw participant { id } organisation { id } } } } }';
const read = async (viewer: Viewer, slug: string) =>
  (await server.ask(viewer, page, { slug })).data?.['topic'] as unknown as { pseudonymOffer: number | null; contributions: { nodes: Record<string, unknown>[] } };

it('tells how many could have written it, and no more than the readers’ counts give away', async () => {
  // 19 people outside government.
  expect((await read(cast.member, topic.slug)).pseudonymOffer).toBe(10);
});

it('offers it neither to government, nor to visitors, nor where only facilitators read', async () => {
  const closed = await aTopic(stores, cast.space, cast.member, { audience: Audience.facilitators });
  expect((await read(cast.facilitator, topic.slug)).pseudonymOffer).toBeNull();
  expect((await read(visitor, topic.slug)).pseudonymOffer).toBeNull();
  expect((await read(cast.member, closed.slug)).pseudonymOffer).toBeNull();
  await expect(write(cast.facilitator)).rejects.toBeInstanceOf(NoPseudonymHere);
  await expect(write(cast.member, closed)).rejects.toBeInstanceOf(NoPseudonymHere);
});

it('neither offers nor takes it where fewer than ten people could have written it', async () => {
  const small = await aSpace(stores);
  const someone = await aViewer(stores, small);
  await fill(small, 17);
  await aViewer(stores, small, { organisation: cast.ministry });
  const there = await aTopic(stores, small, someone);
  expect((await read(someone, there.slug)).pseudonymOffer).toBeNull();
  await expect(write(someone, there)).rejects.toBeInstanceOf(NoPseudonymHere);
  await fill(small, 1);
  expect((await read(someone, there.slug)).pseudonymOffer).toBe(10);
});

it('is never in the name of an organisation', async () => {
  await expect(write(cast.representative, topic, { organisationId: cast.mosque.id })).rejects.toBeInstanceOf(NoPseudonymHere);
});

it('stays the same under a topic, differs between people, and makes no name public', async () => {
  const [first, again, other] = [await write(cast.member), await write(cast.member), await write(cast.representative)];
  expect(again.pseudonym).toBe(first.pseudonym);
  expect(other.pseudonym).not.toBe(first.pseudonym);
  const { participantId } = cast.member.standings[0]!;
  expect(await seenBy(visitor, () => Database.of(Participant).findOneBy({ id: participantId }))).toBeNull();
});

it('tells nobody but the author whose it is, also not the database to who runs the space', async () => {
  const { id } = await write(cast.member);
  for (const viewer of [visitor, cast.author, cast.representative, cast.facilitator]) {
    const { nodes } = (await read(viewer, topic.slug)).contributions;
    expect(nodes.find((each) => each['id'] === id)).toMatchObject({ participant: null, organisation: null, viewerWrote: false, viewerCanWithdraw: false });
    const own = viewer.standings.map(({ participantId }) => participantId);
    const rows = await seenBy(viewer, () => Database.of(Pseudonym).find());
    expect(rows.filter(({ participantId }) => !own.includes(participantId))).toEqual([]);
  }
  const { nodes } = (await read(cast.member, topic.slug)).contributions;
  expect(nodes.find((each) => each['id'] === id)).toMatchObject({ participant: null, viewerWrote: true, viewerCanWithdraw: true });
});

it('can be taken back by its author alone', async () => {
  const { id } = await write(cast.member);
  const takeBack = (viewer: Viewer) => Database.operation(viewer, () => contributions.withdrawContribution(viewer, id));
  for (const viewer of [cast.author, cast.facilitator]) await expect(takeBack(viewer)).rejects.toThrow();
  await takeBack(cast.member);
  expect(await seenBy(visitor, () => Database.find(Contribution, { id }))).toMatchObject({ text: '' });
  await expect(takeBack(cast.member)).rejects.toBeInstanceOf(NotAllowed);
});

it('cannot be written under another’s pseudonym, also past the application', async () => {
  const { pseudonym } = await write(cast.member);
  const row = { topicId: topic.id, spaceId: cast.space.id, pseudonym, text: 'Alsof', language: Language.nl, at: new Date() };
  await expect(Database.operation(cast.author, () => Database.of(Contribution).insert(row))).rejects.toThrow('row-level security');
});

it('destroys what was written under it when the participant goes', async () => {
  const gone = await aViewer(stores, cast.space);
  const { id } = await write(gone);
  await Database.asPlatform(() => Database.of(Participant).delete({ id: gone.standings[0]!.participantId }));
  expect(await seenBy(visitor, () => Database.find(Contribution, { id }))).toMatchObject({ text: '', pseudonym: null, participantId: null });
});
