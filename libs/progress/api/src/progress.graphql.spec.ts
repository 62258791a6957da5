import { TopicState } from '@samenspraak/agenda-api';
import { aTheme, aTopic } from '@samenspraak/agenda-api/testing';
import { Viewer, visitor } from '@samenspraak/shared-api';
import { SentJobs, TestServer, TestStores, openTestServer, openTestStores } from '@samenspraak/shared-api/testing';
import { Audience } from '@samenspraak/spaces-api';
import { aViewer, theNetwork } from '@samenspraak/spaces-api/testing';
import { CommitmentState } from './commitment-state';
import { ProgressModule } from './progress.module';
import { aCommitment, inDays } from './testing';

let stores: TestStores;
let server: TestServer;
let cast: Awaited<ReturnType<typeof theNetwork>>;
let officer: Viewer;

beforeAll(async () => {
  new SentJobs().connect();
  stores = await openTestStores();
  await aTheme(stores);
  cast = await theNetwork(stores);
  officer = await aViewer(stores, cast.space, { organisation: cast.ministry });
  server = await openTestServer(ProgressModule);
});
afterAll(async () => {
  await server.close();
  await stores.close();
});

const make = 'mutation($input: CommitmentInput!) { makeCommitment(input: $input) { id slug } }';
const input = (parts = {}) => ({
  ...{ spaceId: cast.space.id, ownerId: cast.ministry.id, themeSlug: 'gelijke-kansen', title: 'Twintig stageplekken', text: '' },
  ...{ language: 'nl', source: '', dueOn: inDays(60), audience: 'everyone', ...parts },
});

it('makes a commitment from a topic, and topic, story and commitment show each other', async () => {
  const topic = await aTopic(stores, cast.space, cast.author, { state: TopicState.discussed });
  const { data } = await server.ask(officer, make, { input: input({ topicId: topic.id }) });
  const { slug } = data?.['makeCommitment'] as unknown as { slug: string };
  const page = `query($slug: String!, $topic: String!) {
    commitment(slug: $slug) { title owner { name } theme { slug } topic { slug } counterpartSide dueOn viewerCan updates { kind organisation { name } } }
    topic(slug: $topic) { state commitments { slug } story { kind commitment { slug } } } }`;
  expect((await server.ask(officer, page, { slug, topic: topic.slug })).data).toMatchObject({
    commitment: {
      ...{ title: 'Twintig stageplekken', owner: { name: 'Ministerie van SZW' }, topic: { slug: topic.slug }, viewerCan: ['report', 'deliver'] },
      ...{ counterpartSide: 'communities', dueOn: inDays(60), updates: [{ kind: 'agreed' }] },
    },
    topic: { state: 'following', commitments: [{ slug }], story: [{ kind: 'commitment_made', commitment: { slug } }] },
  });
});

it('names every wrong field and refuses a link that is not https', async () => {
  const wrong = await server.ask(officer, make, { input: input({ title: '', dueOn: '31-12-2027', themeSlug: ' ' }) });
  expect(wrong.errors?.[0]?.extensions.fields).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ field: 'title', problem: 'required' }),
      expect.objectContaining({ field: 'dueOn', problem: 'date' }),
    ]),
  );
  const { id } = await aCommitment(stores, cast.space, cast.ministry);
  const deliver = 'mutation($id: ID!, $input: DeliveryInput!) { deliver(id: $id, input: $input) { id } }';
  for (const evidenceUrl of ['javascript:alert(1)', 'http://voorbeeld.example', 'voorbeeld.example/stuk']) {
    const { errors } = await server.ask(officer, deliver, { id, input: { text: 'Klaar.', language: 'nl', evidenceUrl } });
    expect(errors?.[0]?.extensions.fields).toEqual([{ field: 'evidenceUrl', problem: 'url' }]);
  }
});

it('answers a repeated form with its first result, and a stranger with the sign-in', async () => {
  const { id } = await aCommitment(stores, cast.space, cast.ministry);
  const report = 'mutation($id: ID!, $input: ProgressInput!) { reportProgress(id: $id, input: $input) { id } }';
  const words = { id, input: { text: 'Drie bedrijven erbij.', language: 'nl' } };
  for (let times = 0; times < 2; times += 1) await server.ask(officer, report, words, { 'idempotency-key': 'one form' });
  const story = await server.ask(visitor, `{ lateCommitments { id } commitments(filter: { ownerId: "${cast.ministry.id}" }) { nodes { id updates { kind } } } }`);
  const nodes = (story.data?.['commitments'] as unknown as { nodes: { id: string; updates: unknown[] }[] }).nodes;
  expect(nodes.find((each) => each.id === id)?.updates).toHaveLength(1);
  expect((await server.ask(visitor, report, words)).errors?.[0]?.extensions.code).toBe('SIGN_IN_NEEDED');
});

it('puts what waits before the side it waits for', async () => {
  const late = await aCommitment(stores, cast.space, cast.ministry, { lateSince: new Date('2026-01-01'), dueOn: '2025-12-31' });
  const done = await aCommitment(stores, cast.space, cast.ministry, { state: CommitmentState.delivered, audience: Audience.members });
  const inbox = '{ owedUpdates { id } deliveriesToConfirm { id viewerCan } }';
  const owner = (await server.ask(officer, inbox)).data as unknown as { owedUpdates: { id: string }[]; deliveriesToConfirm: [] };
  expect(owner.owedUpdates[0]).toEqual({ id: late.id });
  expect(owner.deliveriesToConfirm).toEqual([]);
  const other = (await server.ask(cast.representative, inbox)).data;
  expect(other).toEqual({ owedUpdates: [], deliveriesToConfirm: [{ id: done.id, viewerCan: ['confirm', 'dispute'] }] });
});

it('tells for whom the viewer may promise', async () => {
  const mayPromise = async (viewer: Viewer) => {
    const { data } = await server.ask(viewer, `{ space(slug: "${cast.space.slug}") { viewerPromisesFor { id } } }`);
    return (data?.['space'] as unknown as { viewerPromisesFor: { id: string }[] }).viewerPromisesFor.map(({ id }) => id).sort();
  };
  expect(await mayPromise(cast.facilitator)).toEqual([cast.ministry.id, cast.mosque.id].sort());
  expect(await mayPromise(cast.representative)).toEqual([cast.mosque.id]);
  for (const viewer of [visitor, cast.member]) expect(await mayPromise(viewer)).toEqual([]);
});

it('says of the body behind a commitment in a list what its own page says', async () => {
  await aCommitment(stores, cast.space, cast.ministry, { title: 'Met een lijst' });
  const asked = '{ slug name kind about language answersWithin municipality { code } }';
  const { data, errors } = await server.ask(visitor, `{ commitments { nodes { owner ${asked} } } }`);
  const own = await server.ask(visitor, `query ($slug: String!) { organisation(slug: $slug) ${asked} }`, { slug: cast.ministry.slug });
  const { nodes } = data?.['commitments'] as unknown as { nodes: { owner: object }[] };
  expect([errors, own.errors]).toEqual([undefined, undefined]);
  expect(nodes.find(({ owner }) => (owner as { slug: string }).slug === cast.ministry.slug)?.owner).toEqual(own.data?.['organisation']);
});
