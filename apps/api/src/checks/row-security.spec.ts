import '../features.module';
import { Database, visitor } from '@samenspraak/shared-api';
import { TestStores, openTestStores } from '@samenspraak/shared-api/testing';

let stores: TestStores;
beforeAll(async () => {
  stores = await openTestStores();
});
afterAll(() => stores.close());

const ask = <Row extends object>(name: string, sql: string): Promise<Row[]> =>
  Database.operation(visitor, () => Database.prepared<Row>(name, sql), 'read');

/** Reference data that says nothing about anyone: readable by all, written by migrations and seeds alone. */
const open = ['answered_request', 'migration', 'municipality', 'organisation', 'space', 'theme'];

it('forces row security on every table but the few that are open to all', async () => {
  const rows = await ask<{ name: string; forced: boolean }>(
    'tables',
    `select relname as name, relrowsecurity and relforcerowsecurity as forced from pg_class
     where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`,
  );
  expect(rows.filter(({ forced }) => !forced).map(({ name }) => name)).toEqual(open);
  expect(rows.length).toBeGreaterThan(open.length);
});

it('gives the server a role that owns no table and cannot pass row security by', async () => {
  const [role] = await ask<{ owned: number; bypass: boolean; name: string }>(
    'role',
    `select current_user as name, rolbypassrls or rolsuper as bypass,
            (select count(*)::int from pg_class where relowner = r.oid) as owned
     from pg_roles r where rolname = current_user`,
  );
  expect(role).toEqual({ name: 'samenspraak_app', bypass: false, owned: 0 });
});

it('shows the content store no table of the vault', async () => {
  const [row] = await ask<{ count: number }>('vault_tables', `select count(*)::int as count from pg_class where relname in ('person', 'participation')`);
  expect(row?.count).toBe(0);
});
