import { aTheme } from '@samenspraak/agenda-api/testing';
import { Viewer, visitor } from '@samenspraak/shared-api';
import { SentJobs, TestServer, TestStores, openTestServer, openTestStores } from '@samenspraak/shared-api/testing';
import { Audience } from '@samenspraak/spaces-api';
import { aSpace, aViewer, anOrganisation, theNetwork } from '@samenspraak/spaces-api/testing';
import { CommitmentState } from './commitment-state';
import { Commitment } from './commitment.entity';
import { ProgressModule } from './progress.module';
import { aCommitment } from './testing';

let stores: TestStores;
let server: TestServer;
let cast: Awaited<ReturnType<typeof theNetwork>>;
const made: Record<string, Commitment> = {};

const { confirmed, delivered, in_progress, disputed } = CommitmentState;
const at = (minute: number) => new Date(Date.UTC(2026, 9, 1, 12, minute));

beforeAll(async () => {
  new SentJobs().connect();
  stores = await openTestStores();
  await aTheme(stores);
  await aTheme(stores, 'samen-werken');
  cast = await theNetwork(stores);
  const add = async (name: string, parts: Partial<Commitment>, owner = cast.ministry) => {
    made[name] = await aCommitment(stores, cast.space, owner, { title: name, ...parts });
  };
  await add('bevestigd', { state: confirmed, latestAt: at(1) });
  await add('geleverd', { state: delivered, latestAt: at(2), audience: Audience.members });
  await add('langst te laat', { state: in_progress, latestAt: at(3), lateSince: at(-9000), themeSlug: 'samen-werken' });
  await add('te laat', { state: disputed, latestAt: at(4), lateSince: at(-90), audience: Audience.facilitators });
  await add('de moskee zegt het toe', { latestAt: at(5), text: 'Een open dag voor de buurt.' }, cast.mosque);
  for (let count = 0; count < 25; count += 1) await add(`vol ${count}`, { latestAt: at(10 + count), state: in_progress });
  server = await openTestServer(ProgressModule);
});
afterAll(async () => {
  await server.close();
  await stores.close();
});

type Answer = { nodes: { title: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
const list = 'query($filter: CommitmentFilter, $after: String) { commitments(filter: $filter, after: $after) { nodes { title owner { name } } pageInfo { endCursor hasNextPage } } }';
const page = async (viewer: Viewer, variables = {}): Promise<Answer> => {
  const { data } = await server.ask(viewer, list, variables);
  return data?.['commitments'] as unknown as Answer;
};
const titles = async (viewer: Viewer, filter: object) => (await page(viewer, { filter })).nodes.map(({ title }) => title);

it('gives page after page, newest first, none twice', async () => {
  const first = await page(cast.facilitator);
  const second = await page(cast.facilitator, { after: first.pageInfo.endCursor });
  expect(first.nodes).toHaveLength(20);
  expect(first.nodes[0]).toEqual({ title: 'vol 24', owner: { name: 'Ministerie van SZW' } });
  expect(second.pageInfo.hasNextPage).toBe(false);
  expect(new Set([...first.nodes, ...second.nodes].map(({ title }) => title)).size).toBe(30);
  const { errors } = await server.ask(visitor, list, { after: 'geen cursor' });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field: 'after' }] });
});

it.each([
  [{ late: true }, ['te laat', 'langst te laat'], ['langst te laat']],
  [{ state: 'delivered' }, ['geleverd'], []],
  [{ themeSlug: 'samen-werken', search: 'langst' }, ['langst te laat'], ['langst te laat']],
  [{ search: 'buurten' }, ['de moskee zegt het toe'], ['de moskee zegt het toe']],
])('finds by %j what the viewer may see', async (filter, forFacilitator, forVisitor) => {
  expect(await titles(cast.facilitator, filter)).toEqual(forFacilitator);
  expect(await titles(visitor, filter)).toEqual(forVisitor);
});

it('finds by body and space, all filters together too', async () => {
  expect(await titles(visitor, { ownerId: cast.mosque.id })).toEqual(['de moskee zegt het toe']);
  const empty = await aSpace(stores);
  expect(await titles(visitor, { spaceId: empty.id })).toEqual([]);
  const all = { search: 'open dag', themeSlug: 'gelijke-kansen', state: 'agreed', ownerId: cast.mosque.id, spaceId: cast.space.id };
  expect(await titles(visitor, all)).toEqual(['de moskee zegt het toe']);
  expect(await titles(visitor, { ...all, late: true })).toEqual([]);
});

const glance = '{ progressAtAGlance { confirmed delivered running late total } }';

it.each([
  ['visitor', { confirmed: 1, delivered: 0, running: 26, late: 1, total: 28 }],
  ['member', { confirmed: 1, delivered: 1, running: 26, late: 1, total: 29 }],
  ['facilitator', { confirmed: 1, delivered: 1, running: 26, late: 2, total: 30 }],
] as const)('counts for a %s what they may see', async (who, progressAtAGlance) => {
  const viewer = who === 'visitor' ? visitor : cast[who];
  expect((await server.ask(viewer, glance)).data).toEqual({ progressAtAGlance });
});

it('names what is late, longest first, to its own body also where it is not for everyone', async () => {
  const late = async (viewer: Viewer) => {
    const { data } = await server.ask(viewer, '{ lateCommitments(limit: 9) { title } }');
    return (data?.['lateCommitments'] as unknown as { title: string }[]).map(({ title }) => title);
  };
  expect(await late(visitor)).toEqual(['langst te laat']);
  const elsewhere = await aViewer(stores, await aSpace(stores), { organisation: cast.ministry });
  expect(await late(elsewhere)).toEqual(['langst te laat', 'te laat']);
});

it('stands with its space and its body, as many as asked', async () => {
  const other = await anOrganisation(stores);
  const query = `{ space(slug: "${cast.space.slug}") { commitments(limit: 2) { title } }
    mosque: organisation(slug: "${cast.mosque.slug}") { commitments { title } } other: organisation(slug: "${other.slug}") { commitments { title } } }`;
  expect((await server.ask(visitor, query)).data).toEqual({
    ...{ space: { commitments: [{ title: 'vol 24' }, { title: 'vol 23' }] } },
    ...{ mosque: { commitments: [{ title: 'de moskee zegt het toe' }] }, other: { commitments: [] } },
  });
});

it('is not found by who may not see it', async () => {
  const query = `{ commitment(slug: "${made['geleverd']?.slug}") { title } }`;
  expect((await server.ask(visitor, query)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  expect((await server.ask(cast.member, query)).data).toEqual({ commitment: { title: 'geleverd' } });
});
