import { platform, visitor, type Viewer } from '../viewer';
import { TestStores, openTestStores } from '../testing';
import { Database } from './database';
import { Operation } from './operation';
import { poolOf } from './pool';

let stores: TestStores;
beforeAll(async () => {
  stores = await openTestStores();
});
afterAll(() => stores.close());

const spacesSql = `select app_ids('spaces') as spaces, app_is_platform() as platform, pg_backend_pid() as pid`;
interface Seen {
  spaces: string[];
  platform: boolean;
  pid: number;
}
const look = async () => (await Database.prepared<Seen>('look', spacesSql))[0];

const someone = (spaceId: string): Viewer => ({
  kind: 'person',
  standings: [{ participantId: spaceId, spaceId, roles: ['member'], mandates: [] }],
});
const here = '11111111-1111-4111-8111-111111111111';
const pool = () => poolOf((Operation.now as unknown as { source: never }).source);

it('reaches no row without an operation', () => {
  expect(() => Database.of('anything' as never)).toThrow('No operation');
});

it('tells PostgreSQL who looks, and forgets it with the transaction', async () => {
  expect(await Database.operation(someone(here), look)).toMatchObject({ spaces: [here], platform: false });
  expect(await Database.operation(platform, look)).toMatchObject({ spaces: [], platform: true });
  expect(await Database.operation(visitor, look, 'read')).toMatchObject({ spaces: [], platform: false });
});

it('undoes everything when the work fails, and gives the next viewer nothing of the last', async () => {
  const failing = Database.operation(someone(here), async () => {
    await Database.prepared('claim', `insert into answered_request (key, at) values ('half', now())`);
    await Database.prepared('broken', 'select 1 / 0');
  });
  await expect(failing).rejects.toThrow();
  const rest = await Database.operation(visitor, () => Database.prepared('left', `select from answered_request where key = 'half'`), 'read');
  expect(rest).toEqual([]);
  for (let turn = 0; turn < 12; turn += 1) expect((await Database.operation(visitor, look, 'read'))?.spaces).toEqual([]);
});

it('writes nothing in an operation that only reads', async () => {
  const writing = Database.operation(
    someone(here),
    () => Database.prepared('claim_reading', `insert into answered_request (key, at) values ('read', now())`),
    'read',
  );
  await expect(writing).rejects.toThrow(/read-only/);
});

it('outlives a connection that hears twice that its server is gone', async () => {
  const client = await Database.operation(visitor, () => pool().connect(), 'read');
  client.release();
  expect(() => client.emit('error', new Error('terminating connection'))).not.toThrow();
  expect(() => client.emit('error', new Error('Connection terminated unexpectedly'))).not.toThrow();
});

it('destroys a connection that comes back inside a transaction', async () => {
  await Database.operation(
    visitor,
    async () => {
      const client = await pool().connect();
      const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
      await client.query(`begin; select set_config('app.spaces', '{${here}}', true)`);
      client.release();
      const next = await pool().query<{ pid: number; spaces: string[] }>(`select pg_backend_pid() as pid, app_ids('spaces') as spaces`);
      expect(next.rows[0]?.pid).not.toBe(rows[0]?.pid);
      expect(next.rows[0]?.spaces).toEqual([]);
    },
    'read',
  );
});

it('queues statements that are sent at once on one connection', async () => {
  const pids = await Database.operation(someone(here), () => Promise.all([look(), look(), look()]));
  expect(new Set(pids.map((seen) => seen?.pid)).size).toBe(1);
});

it('acts as the platform on the viewer’s own connection, and lets nothing of the viewer through meanwhile', async () => {
  const seen = await Database.operation(someone(here), async () => {
    const before = await look();
    const [raised, beside] = await Promise.all([Database.asPlatform(async () => [await look(), await look()]), look(), look()]);
    return { before, raised, beside, after: await look() };
  });
  expect(seen.raised.map((each) => each?.platform)).toEqual([true, true]);
  for (const each of [seen.before, seen.beside, seen.after]) expect(each).toMatchObject({ platform: false, spaces: [here] });
  const pids = [seen.before, ...seen.raised, seen.beside, seen.after].map((each) => each?.pid);
  expect(new Set(pids).size).toBe(1);
});

it('gives the platform’s reach back when its work says no', async () => {
  const after = await Database.operation(someone(here), async () => {
    await expect(Database.asPlatform(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    return look();
  });
  expect(after).toMatchObject({ platform: false });
});

it('stays the platform after a part inside a part', async () => {
  const seen = await Database.operation(someone(here), () =>
    Database.asPlatform(async () => {
      await Database.asPlatform(look);
      return look();
    }),
  );
  expect(seen).toMatchObject({ platform: true });
});

it('undoes the platform’s part with the rest', async () => {
  const failing = Database.operation(someone(here), async () => {
    await Database.asPlatform(() => Database.prepared('claim_raised', `insert into answered_request (key, at) values ('raised', now())`));
    throw new Error('later');
  });
  await expect(failing).rejects.toThrow('later');
  const left = await Database.operation(visitor, () => Database.prepared('left_raised', `select from answered_request where key = 'raised'`), 'read');
  expect(left).toEqual([]);
});

it('needs no second connection: more at once than the pool holds come to an end', async () => {
  const work = () => Database.operation(someone(here), () => Database.asPlatform(look));
  const all = await Promise.all(Array.from({ length: 40 }, work));
  expect(all.every((each) => each?.platform)).toBe(true);
});
