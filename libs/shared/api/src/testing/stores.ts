import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { DataSource, EntityTarget, ObjectLiteral } from 'typeorm';
import { Database, SnakeCase, StaffVault, Vault, entitiesOf, openStore } from '../database';
import { KeyRing, Keys } from '../keys';
import { Seal } from '../seal';

export interface TestStores {
  /** Writes a row as the owner of the content store, past row-level security: what was there before the story. */
  given<T extends ObjectLiteral>(entity: EntityTarget<T>, row: Partial<T>): Promise<T>;
  /** The owner's connection to the content store, for what only operators do. */
  owner: DataSource;
  close(): Promise<void>;
}

const urlOf = (role: string, database: string): string => {
  const url = new URL(process.env['TEST_POSTGRES_URL'] ?? '');
  Object.assign(url, { username: role, password: 'test', pathname: `/${database}` });
  return url.href;
};

const addresses = { content: '', vault: '' };

/** Where the stores of this spec file stand, as the server's roles reach them. */
export const addressOfStore = (store: 'content' | 'vault'): string => addresses[store];

async function asSuperuser(...statements: string[]): Promise<void> {
  const client = new pg.Client(process.env['TEST_POSTGRES_URL']);
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

/** Fresh copies of both stores behind the doors, for one spec file. Real PostgreSQL, real roles, real row security. */
export async function openTestStores(): Promise<TestStores> {
  const [content, vault] = ['content', 'vault'].map((store) => `test_${store}_${randomBytes(6).toString('hex')}`) as [string, string];
  await asSuperuser(`create database ${content} template template_content`, `create database ${vault} template template_vault`);
  Object.assign(addresses, { content: urlOf('samenspraak_app', content), vault: urlOf('samenspraak_vault_app', vault) });
  const contentSource = await openStore('content', { url: addresses.content });
  const vaultSource = await openStore('vault', { url: addresses.vault });
  const owner = new DataSource({
    ...{ type: 'postgres', url: urlOf('samenspraak_owner', content), entities: entitiesOf('content') },
    ...{ namingStrategy: new SnakeCase(), extra: { max: 1 } },
  } as ConstructorParameters<typeof DataSource>[0]);
  await owner.initialize();
  Database.connect(contentSource);
  Vault.connect(vaultSource);
  const staff = await openStore('vault', { url: urlOf('samenspraak_vault_staff', vault), connections: 2 });
  StaffVault.connect(staff);
  Keys.connect(KeyRing.inMemory());
  Seal.connect('a secret for tests only, long enough');
  const close = async () => {
    for (const source of [contentSource, vaultSource, staff, owner]) await source.destroy();
    await asSuperuser(`drop database ${content} with (force)`, `drop database ${vault} with (force)`);
  };
  return { given: async (entity, row) => owner.getRepository(entity).save(row as never) as Promise<never>, owner, close };
}
