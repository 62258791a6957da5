import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { KeyRing, Keys } from '@samenspraak/shared-api';
import type { DataSource } from 'typeorm';
import '../features.module';
import { ownerSource } from '../owner-source';
import { openStores } from '../stores';

const urlOf = (role: string, database: string): string => {
  const url = new URL(process.env['TEST_POSTGRES_URL'] ?? '');
  Object.assign(url, { username: role, password: 'test', pathname: `/${database}` });
  return url.href;
};

async function asSuperuser(...statements: string[]): Promise<void> {
  const client = new pg.Client(process.env['TEST_POSTGRES_URL']);
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

export interface EmptyStores {
  content: DataSource;
  vault: DataSource;
  close(): Promise<void>;
}

/** Copies of both migrated, empty stores: open as their owners for the seed, and behind the doors as the server sees them. */
export async function openEmptyStores(): Promise<EmptyStores> {
  const end = randomBytes(6).toString('hex');
  const [content, vault] = [`test_content_${end}`, `test_vault_${end}`];
  await asSuperuser(
    `create database ${content} template template_content owner samenspraak_owner`,
    `create database ${vault} template template_vault owner samenspraak_vault_owner`,
  );
  const owners = {
    content: await ownerSource('content', urlOf('samenspraak_owner', content)).initialize(),
    vault: await ownerSource('vault', urlOf('samenspraak_vault_owner', vault)).initialize(),
  };
  const closeDoors = await openStores({
    content: urlOf('samenspraak_app', content),
    vault: urlOf('samenspraak_vault_app', vault),
  });
  Keys.connect(KeyRing.inMemory());
  const close = async () => {
    await closeDoors();
    for (const source of Object.values(owners)) await source.destroy();
    await asSuperuser(`drop database ${content} with (force)`, `drop database ${vault} with (force)`);
  };
  return { ...owners, close };
}
