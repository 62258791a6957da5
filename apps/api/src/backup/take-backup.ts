import { randomUUID } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Clock, type Store } from '@samenspraak/shared-api';
import type pg from 'pg';
import { readHead, writeSealed } from './sealed-file';
import { connected, tablesOf } from './tables';

/** Rows in one piece. */
const atOnce = 1000;

/** Longer than any master key lives, so that nothing is thrown away that could still be opened. */
const readable = 7 * 24 * 60 * 60 * 1000;

interface Backup {
  folder: string;
  urls: Record<Store, string>;
  /** The newest copy goes along: without it nothing that is restored opens. */
  destructions: string;
}

/**
 * One sealed file for each store, both as they are at one moment, and a copy of the list of destructions. What lies there
 * from more than a week ago goes: no key opens it any more.
 * @returns the files of the stores
 */
export async function takeBackup({ folder, urls, destructions }: Backup): Promise<string[]> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const [content, vault] = [await connected(urls.content), await connected(urls.vault)];
  try {
    for (const client of [content, vault]) await client.query('begin isolation level repeatable read read only');
    // The first statement of each is when it looks.
    const migrations = { content: await migrationsOf(content), vault: await migrationsOf(vault) };
    const [id, at] = [randomUUID(), Clock.now().toISOString()];
    const files: string[] = [];
    for (const [store, client] of [['content', content], ['vault', vault]] as const) {
      const file = join(folder, `${store}-${at.replaceAll(':', '-').slice(0, 19)}.backup`);
      await writeSealed(file, { store, id, at, migrations: migrations[store] }, linesOf(client));
      files.push(file);
    }
    if (existsSync(destructions)) copyFileSync(destructions, join(folder, 'destructions.jsonl'));
    await removeUnreadable(folder);
    return files;
  } finally {
    await content.end();
    await vault.end();
  }
}

async function migrationsOf(client: pg.Client): Promise<string[]> {
  return (await client.query<{ name: string }>('select name from migration order by id')).rows.map(({ name }) => name);
}

async function* linesOf(client: pg.Client): AsyncGenerator<string> {
  for (const table of await tablesOf(client)) {
    yield line({ table });
    await client.query(`declare every_row no scroll cursor for select whole_row::text as row from ${table.name} whole_row where ${table.when ?? 'true'}`);
    for (let rows = await some(client); rows.length; rows = await some(client)) yield line({ rows });
    await client.query('close every_row');
  }
  const sequences = `select format('%I.%I', schemaname, sequencename) as name, last_value as value from pg_sequences where schemaname = 'public' and last_value is not null`;
  yield line({ sequences: (await client.query(sequences)).rows });
}

const line = (value: object): string => `${JSON.stringify(value)}\n`;

async function some(client: pg.Client): Promise<string[]> {
  return (await client.query<{ row: string }>(`fetch ${atOnce} from every_row`)).rows.map(({ row }) => row);
}

async function removeUnreadable(folder: string): Promise<void> {
  for (const name of readdirSync(folder).filter((each) => /^(content|vault)-.*\.backup$/.test(each))) {
    const { at } = await readHead(join(folder, name));
    if (Clock.now().getTime() - new Date(at).getTime() > readable) rmSync(join(folder, name));
  }
}
