import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Participation } from '@samenspraak/people-api';
import { account } from '@samenspraak/people-api/testing';
import { Clock, Database, Language, Vault, Viewer, openStore } from '@samenspraak/shared-api';
import { addressOfStore } from '@samenspraak/shared-api/testing';
import pg from 'pg';
import { DestructionList } from './destruction-list';

/** A list of destructions of this test's own. @returns its file, and how to lose it */
export function aList(): { file: string; lose: () => void } {
  const file = join(tmpdir(), `destructions-${randomUUID()}.jsonl`);
  DestructionList.connect(file);
  return { file, lose: () => rmSync(file, { force: true }) };
}

/** Gives a viewer of the content store an account, freshly signed in. */
export async function withAccount(viewer: Viewer, email: string): Promise<Viewer> {
  const { id: personId } = await account(email, Language.nl);
  for (const { participantId } of viewer.standings) await Vault.manager.insert(Participation, { participantId, personId });
  return { ...viewer, personId, signedIn: { at: Clock.now(), means: 'mail' } as Viewer['signedIn'] };
}

/** Work as the superuser of the test's server. */
export async function asSuperuser<T>(work: (client: pg.Client) => Promise<T>, database?: string): Promise<T> {
  const url = new URL(process.env['TEST_POSTGRES_URL'] ?? '');
  if (database) url.pathname = `/${database}`;
  const client = new pg.Client(url.href);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export const nameOf = (store: 'content' | 'vault'): string => new URL(addressOfStore(store)).pathname.slice(1);

/** Copies both stores as they are, as a backup would; `restore` puts the copies behind the doors. */
export async function aBackup(): Promise<{ restore: () => Promise<void>; remove: () => Promise<void> }> {
  const copies = { content: `test_restored_${randomUUID().slice(0, 8)}`, vault: `test_restored_${randomUUID().slice(0, 8)}` };
  await asSuperuser(async (client) => {
    for (const store of ['content', 'vault'] as const) {
      await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [nameOf(store)]);
      await client.query(`create database ${copies[store]} template ${nameOf(store)}`);
    }
  });
  const addresses = { content: addressOfStore('content'), vault: addressOfStore('vault') };
  const open = (store: 'content' | 'vault') => openStore(store, { url: Object.assign(new URL(addresses[store]), { pathname: `/${copies[store]}` }).href, connections: 2 });
  const opened: Awaited<ReturnType<typeof open>>[] = [];
  const restore = async () => {
    const [content, vault] = [await open('content'), await open('vault')];
    opened.push(content, vault);
    Database.connect(content);
    Vault.connect(vault);
  };
  const remove = async () => {
    for (const source of opened) await source.destroy();
    await asSuperuser(async (client) => {
      for (const name of Object.values(copies)) await client.query(`drop database ${name} with (force)`);
    });
  };
  return { restore, remove };
}
