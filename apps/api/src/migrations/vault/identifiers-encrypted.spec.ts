import { randomBytes } from 'node:crypto';
import { KeyRing, Keys, SnakeCase } from '@samenspraak/shared-api';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { IdentifiersEncrypted1700000003000 } from './1700000003000-identifiers-encrypted';
import { VaultTables1700000000000 } from './1700000000000-vault-tables';

const database = `test_vault_${randomBytes(6).toString('hex')}`;
const asSuperuser = async (statement: string) => {
  const client = new pg.Client(process.env['TEST_POSTGRES_URL']);
  await client.connect();
  await client.query(statement);
  await client.end();
};
let vault: DataSource;

beforeAll(async () => {
  await asSuperuser(`create database ${database} owner samenspraak_vault_owner`);
  const url = new URL(process.env['TEST_POSTGRES_URL'] ?? '');
  Object.assign(url, { username: 'samenspraak_vault_owner', password: 'test', pathname: `/${database}` });
  const migrations = [VaultTables1700000000000, IdentifiersEncrypted1700000003000];
  vault = await new DataSource({ type: 'postgres', url: url.href, migrations: migrations.slice(0, 1), namingStrategy: new SnakeCase() }).initialize();
  await vault.runMigrations();
  Keys.connect(KeyRing.inMemory());
});
afterAll(async () => {
  await vault.destroy();
  await asSuperuser(`drop database ${database} with (force)`);
});

it('encrypts the addresses that a vault from before holds, and loses nobody', async () => {
  await vault.query(`insert into person (email, language, created_at) select 'lid' || n || '@voorbeeld.example', 'nl', now() from generate_series(1, 3) n`);
  const before = (await vault.query('select id, email from person order by email')) as { id: string; email: string }[];
  const runner = vault.createQueryRunner();
  await new IdentifiersEncrypted1700000003000().up(runner);
  await runner.release();
  const after = (await vault.query('select p.id, p.email_index, p::text as row from person p join person_key k on k.person_id = p.id order by p.id')) as { id: string; email_index: string; row: string }[];
  expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id).sort());
  for (const { id, email } of before) {
    expect(after.find((row) => row.id === id)?.email_index).toBe(Keys.ring.mark('email', email));
    expect(JSON.stringify(after)).not.toContain(email);
  }
  const columns = (await vault.query(`select column_name from information_schema.columns where table_name in ('person', 'sign_in_attempt') and column_name = 'email'`)) as unknown[];
  expect(columns).toEqual([]);
});
