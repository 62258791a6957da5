import { createHash } from 'node:crypto';
import pg from 'pg';
import { Clock, Database, Seal, Viewer, visitor } from '@samenspraak/shared-api';
import { SentJobs, TestServer, TestStores, addressOfStore, openTestServer, openTestStores } from '@samenspraak/shared-api/testing';
import { tellReaders } from '@samenspraak/spaces-api';
import { aViewer, theNetwork } from '@samenspraak/spaces-api/testing';
import { AgendaModule } from '../agenda.module';
import { mixRows } from './mix-rows';
import { SealedKey } from './sealed-key.entity';
import { aReceipt, aToken } from './testing';
import { TokenIssue, holderOf } from './token-issue.entity';

/**
 * Somebody has both stores whole, with what PostgreSQL keeps besides the columns, and a list of who asked for a proof when
 * (they stood behind them). Twelve members ask, each writes at once, and a night goes by.
 */
let stores: TestStores;
let server: TestServer;
let cast: Awaited<ReturnType<typeof theNetwork>>;
const authors: Viewer[] = [];
const written: { id: string; authority: string; token: string }[] = [];
let before: Row[];
let counters: string;

beforeAll(async () => {
  stores = await openTestStores();
  new SentJobs().connect();
  server = await openTestServer(AgendaModule);
  cast = await theNetwork(stores);
  for (let n = 0; n < 20; n += 1) authors.push(await aViewer(stores, cast.space));
  const { participantId } = cast.facilitator.standings[0]!;
  await stores.given(SealedKey, { spaceId: cast.space.id, role: 'facilitator', participantId, publicKey: 'p'.repeat(87) });
  await tellReaders();
  before = [...(await rowsOf('content')), ...(await rowsOf('vault'))];
  counters = await sequences();
  for (const author of authors.slice(0, 12)) await write(author);
});
afterAll(async () => {
  await server.close();
  await stores.close();
});
afterEach(() => Clock.set());

async function write(author: Viewer): Promise<void> {
  const parts = { ...aReceipt(), token: await aToken(server, author, cast.space) };
  const { data } = (await server.ask(visitor, 'query ($s: String!) { space(slug: $s) { sealedWay { keys { id } } } }', { s: cast.space.slug })) as never as {
    data: { space: { sealedWay: { keys: { id: string }[] } } };
  };
  const envelopes = `${data.space.sealedWay.keys[0]?.id} ${'e'.repeat(87)} ${'w'.repeat(64)}`;
  const input = { ...parts, spaceId: cast.space.id, role: 'facilitator', replyKey: 'k'.repeat(87), ciphertext: 'c'.repeat(8000), envelopes };
  const answer = await server.ask(visitor, 'mutation ($input: SealedMessageInput!) { sendSealed(input: $input) { id } }', { input }, { 'idempotency-key': parts.id });
  expect(answer.errors).toBeUndefined();
  written.push(parts);
}

interface Row {
  table: string;
  /** The number of the transaction that wrote it. */
  xmin: string;
  row: string;
}

/** Every row of every table in the order in which PostgreSQL holds it, past row security. */
async function rowsOf(store: 'content' | 'vault'): Promise<Row[]> {
  return asSuperuser(store, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(`select format('%I.%I', nspname, relname) as name from pg_class c
      join pg_namespace n on n.oid = relnamespace where relkind = 'r' and nspname not in ('pg_catalog', 'information_schema', 'pg_toast')`);
    const found: Row[] = [];
    for (const { name } of tables) found.push(...(await client.query<Row>(`select '${name}' as table, xmin::text, t::text as row from ${name} t`)).rows);
    return found;
  });
}

const sequences = (): Promise<string> =>
  asSuperuser('content', async (client) => JSON.stringify((await client.query('select sequencename, last_value from pg_sequences order by 1')).rows));

async function asSuperuser<T>(store: 'content' | 'vault', work: (client: pg.Client) => Promise<T>): Promise<T> {
  const url = new URL(process.env['TEST_POSTGRES_URL'] ?? '');
  url.pathname = new URL(addressOfStore(store)).pathname;
  const client = new pg.Client(url.href);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const since = async (store: 'content' | 'vault') => (await rowsOf(store)).filter(({ row }) => !before.some((old) => old.row === row));
const ofSealed = (rows: Row[]) => rows.filter(({ table }) => /\.(sealed_message|sealed_reply|spent_token|token_issue)$/.test(table));

it('finds no author and no hour in the rows of this way, and no proof in any row', async () => {
  const rows = await since('content');
  const sealed = ofSealed(rows);
  expect(sealed).toHaveLength(36);
  for (const { standings, personId, sessionHash } of authors)
    for (const mark of [standings[0]?.participantId, personId, sessionHash]) for (const { row } of sealed) expect(row).not.toContain(mark);
  for (const { row } of sealed) expect(row).not.toMatch(/\d\d:\d\d/);
  for (const { token, authority, id } of written) {
    for (const secret of [token.slice(0, 42), token.slice(44), authority]) for (const { row } of rows) expect(row).not.toContain(secret);
    expect(rows.filter(({ row }) => row.includes(id)).map(({ table }) => table)).toEqual(['public.sealed_message']);
  }
});

it('finds nothing elsewhere: no form remembered, no job, no count, nothing in the vault', async () => {
  expect((await since('content')).filter((row) => !ofSealed([row]).length)).toEqual([]);
  expect(await since('vault')).toEqual([]);
  expect(await sequences()).toBe(counters);
});

it('cannot tell from the row of who asked who that was, without the secret of the server', async () => {
  const { participantId } = authors[0]!.standings[0]!;
  const [{ month } = { month: '' }] = await Database.asPlatform(() => Database.of(TokenIssue).find({ take: 1 }));
  const period = month.slice(0, 7);
  const holders = await Database.asPlatform(async () => (await Database.of(TokenIssue).find()).map(({ holder }) => holder));
  expect(holders).toContain(holderOf(participantId, period));
  Seal.connect('another secret for tests only, long');
  const guesses = [holderOf(participantId, period), ...[participantId, `${participantId} ${period}`].map((text) => createHash('sha256').update(text).digest('base64url'))];
  Seal.connect('a secret for tests only, long enough');
  for (const guess of guesses) expect(holders).not.toContain(guess);
});

it('finds the order of writing in the tables on the day itself, and after the night no more', async () => {
  const idsIn = (rows: Row[]) => ofSealed(rows).filter(({ table }) => table === 'public.sealed_message').map(({ row }) => written.findIndex(({ id }) => row.includes(id)));
  expect(idsIn(await rowsOf('content'))).toEqual([...written.keys()]);
  Clock.set(new Date(Date.now() + 24 * 3600 * 1000));
  await mixRows();
  const rows = await rowsOf('content');
  expect([...idsIn(rows)].sort((a, b) => a - b)).toEqual([...written.keys()]);
  expect(idsIn(rows)).not.toEqual([...written.keys()]);
  expect(new Set(ofSealed(rows).map(({ xmin }) => xmin)).size).toBe(1);
});
