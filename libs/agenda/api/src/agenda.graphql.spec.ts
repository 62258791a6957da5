import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import { visitor, type Viewer } from '@samenspraak/shared-api';
import { SentJobs, TestServer, TestStores, openTestServer, openTestStores } from '@samenspraak/shared-api/testing';
import { theNetwork } from '@samenspraak/spaces-api/testing';
import { AgendaModule } from './agenda.module';
import { tellSupport } from './tell-support';
import { aTheme, aTopic, topicInput } from './testing';
import { Topic } from './topic.entity';

let stores: TestStores;
let server: TestServer;
let cast: Awaited<ReturnType<typeof theNetwork>>;

beforeAll(async () => {
  stores = await openTestStores();
  new SentJobs().connect();
  server = await openTestServer(AgendaModule);
  await aTheme(stores);
  cast = await theNetwork(stores);
});
afterAll(async () => {
  await server.close();
  await stores.close();
});

const propose = 'mutation ($input: TopicInput!) { proposeTopic(input: $input) { id slug } }';
const list = 'query ($after: String) { agenda(after: $after) { nodes { slug question supportCount organisation { name } } pageInfo { endCursor hasNextPage } } }';
const codeOf = async (viewer: Viewer, query: string, variables: object, headers = {}) =>
  (await server.ask(viewer, query, variables, headers)).errors?.[0]?.extensions.code;

it('pages through the agenda without losing or repeating a topic', async () => {
  for (let n = 0; n < 45; n += 1) await aTopic(stores, cast.space, cast.author, { latestAt: new Date(Date.UTC(2026, 0, 1, 0, Math.floor(n / 3))) });
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const { data } = await server.ask(visitor, list, { after });
    const page = data?.['agenda'] as unknown as { nodes: { slug: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
    seen.push(...page.nodes.map(({ slug }) => slug));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  expect(seen).toHaveLength(45);
  expect(new Set(seen).size).toBe(45);
});

it('says of a row in a list what its own page says, also what the list did not read', async () => {
  const asked = 'slug goodOutcome submittedAt viewerCan author { id } mergedInto { slug } organisation { slug kind about language answersWithin municipality { code } }';
  const topic = await aTopic(stores, cast.space, cast.author, { organisationId: cast.mosque.id, goodOutcome: 'Ieder een plek, ook in de avond.' });
  const [listed, own] = [await server.ask(cast.author, `{ agenda { nodes { ${asked} } } }`), await server.ask(cast.author, `query ($slug: String!) { topic(slug: $slug) { ${asked} } }`, { slug: topic.slug })];
  const { nodes } = listed.data?.['agenda'] as unknown as { nodes: { slug: string }[] };
  expect([listed.errors, own.errors]).toEqual([undefined, undefined]);
  expect(nodes.find(({ slug }) => slug === topic.slug)).toEqual(own.data?.['topic']);
  expect(own.data?.['topic']).toMatchObject({ goodOutcome: 'Ieder een plek, ook in de avond.', organisation: { about: cast.mosque.about } });
});

it('answers a form that is sent twice, also at the same moment, with one topic', async () => {
  const input = topicInput(cast.space, { question: 'Twee keer verstuurd?' });
  const headers = { 'idempotency-key': 'een-en-dezelfde' };
  const answers = await Promise.all([1, 2, 3].map(() => server.ask(cast.author, propose, { input }, headers)));
  const ids = new Set(answers.map(({ data }) => (data?.['proposeTopic'] as unknown as { id: string }).id));
  expect(ids.size).toBe(1);
});

it('keeps the answer to a form, in whose address words of its author stand, so that nobody but its sender reads it', async () => {
  const input = topicInput(cast.space, { question: 'Herkenbare woorden in een adres?' });
  const headers = { 'idempotency-key': randomUUID() };
  const withSlug = 'mutation ($input: TopicInput!) { proposeTopic(input: $input) { slug } }';
  const [first, again] = [await server.ask(cast.author, withSlug, { input }, headers), await server.ask(cast.author, withSlug, { input }, headers)];
  expect(first.data?.['proposeTopic']).toMatchObject({ slug: expect.stringContaining('herkenbare-woorden') as string });
  expect(again.data).toEqual(first.data);
  const rows = await stores.owner.query<{ text: string }[]>(`select key || encode(answer, 'escape') as text from answered_request where answer is not null`);
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter(({ text }) => /herkenbare|slug/.test(text))).toEqual([]);
});

it.each([
  ['no Origin', { origin: '' }],
  ['a foreign Origin', { origin: 'https://elders.example' }],
  ['a null Origin', { origin: 'null' }],
  ['another site', { 'sec-fetch-site': 'cross-site' }],
  ['no form token', { 'x-form-token': '' }],
  ['a wrong form token', { 'x-form-token': 'abc' }],
])('refuses a change with %s', async (_what, headers) => {
  expect(await codeOf(cast.author, propose, { input: topicInput(cast.space) }, headers)).toBe('FOREIGN_REQUEST');
});

it('names the fields that are wrong', async () => {
  const { errors } = await server.ask(cast.author, propose, { input: { ...topicInput(cast.space), question: ' ', why: 'x'.repeat(4001) } });
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'INVALID_INPUT',
    fields: [
      { field: 'question', problem: 'required' },
      { field: 'why', problem: 'tooLong', limit: 4000 },
    ],
  });
});

it('gives hidden, foreign, absent and impossible ids one and the same answer', async () => {
  const hidden = await aTopic(stores, cast.space, cast.author, { audience: 'members' as Topic['audience'] });
  const support = 'mutation ($id: ID!) { supportTopic(id: $id, on: true) { id } }';
  const stranger: Viewer = { kind: 'person', standings: [] };
  for (const id of [hidden.id, '00000000-0000-4000-8000-000000000000', 'geen-id', "' or 1=1 --"]) {
    expect(await codeOf(stranger, support, { id })).toBe('NOT_FOUND');
  }
});

it('asks a visitor to sign in before any change', async () => {
  expect(await codeOf(visitor, propose, { input: topicInput(cast.space) })).toBe('SIGN_IN_NEEDED');
});

it('shows how many support a topic in tens, by night, when ten more do, and never who', async () => {
  const topic = await aTopic(stores, cast.space, cast.author, { supporters: 17, question: 'Zeventien' });
  const support = (viewer: Viewer) => server.ask(viewer, 'mutation ($id: ID!) { supportTopic(id: $id, on: true) { id } }', { id: topic.id });
  const shown = async (viewer: Viewer) => {
    const { data } = await server.ask(viewer, 'query ($slug: String!) { topic(slug: $slug) { supportCount } }', { slug: topic.slug });
    const { data: listed } = await server.ask(viewer, list);
    const { nodes } = listed?.['agenda'] as unknown as { nodes: { slug: string; supportCount: number | null }[] };
    const { supportCount } = data?.['topic'] as unknown as { supportCount: number | null };
    expect(nodes.find(({ slug }) => slug === topic.slug)).toMatchObject({ supportCount });
    return supportCount;
  };
  await tellSupport();
  expect(await shown(visitor)).toBeNull();
  await support(cast.member);
  for (const viewer of [visitor, cast.member]) expect(await shown(viewer)).toBeNull();
  await tellSupport();
  expect(await shown(cast.member)).toBeNull();
  await stores.owner.query('update topic set support_count = 28 where id = $1', [topic.id]);
  expect(await shown(cast.member)).toBeNull();
  await tellSupport();
  expect(await shown(visitor)).toBe(10);
});

it('writes nothing of what someone typed into the log when something fails', async () => {
  const written: string[] = [];
  const spies = [process.stdout, process.stderr].map((stream) =>
    jest.spyOn(stream, 'write').mockImplementation((text) => written.push(String(text)) > 0),
  );
  await codeOf(cast.member, 'mutation ($id: ID!) { supportTopic(id: $id, on: true) { id } }', { id: 'heel persoonlijk' });
  for (const spy of spies) spy.mockRestore();
  expect(written.join('')).not.toContain('heel persoonlijk');
});
