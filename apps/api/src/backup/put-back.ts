import type { Store } from '@samenspraak/shared-api';
import type pg from 'pg';
import { ownerSource } from '../owner-source';
import { readHead, readSealed, type BackupHead } from './sealed-file';
import { type TableOfStore, connected, isJobs, tablesOf } from './tables';

/** What stands in the way of a restore, in words for the operator. */
export class CannotRestore extends Error {
  override readonly name = 'CannotRestore';
}

/** Reads every piece of both files before anything is touched. @throws {CannotRestore} */
export async function demandReadable(files: Record<Store, string>): Promise<Record<Store, BackupHead>> {
  const heads = { content: await readHead(files.content), vault: await readHead(files.vault) };
  if (heads.content.store !== 'content' || heads.vault.store !== 'vault') throw new CannotRestore('Name the file of the content first, then that of the vault');
  if (heads.content.id !== heads.vault.id) throw new CannotRestore('The two files are not of the same moment');
  for (const file of Object.values(files)) for await (const line of readSealed(file)) if (!line) break;
  return heads;
}

/** @throws {CannotRestore} when something stands there and `over` does not say that it may go */
export async function makeRoom(store: Store, url: string, over: boolean): Promise<void> {
  const client = await connected(url);
  try {
    const { rowCount } = await client.query(`select from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' limit 1`);
    if (rowCount && !over) throw new CannotRestore(`There is something in the ${store} already: say --over to put the backup in its place`);
    await client.query('drop owned by current_user cascade').catch((error: { code?: string }) => {
      throw error.code === '55P03' ? new CannotRestore(`The ${store} is in use: stop the API and the worker first`) : error;
    });
  } finally {
    await client.end();
  }
}

/** The tables as they were when the backup was made. @throws {CannotRestore} when this build is older than the backup */
export async function makeTables(url: string, { store, migrations }: BackupHead): Promise<void> {
  const source = ownerSource(store, url, migrations);
  const known = (source.options.migrations as Function[]).map(({ name }) => name);
  const unknown = migrations.filter((name) => !known.includes(name));
  if (unknown.length) throw new CannotRestore(`This build does not know ${unknown.join(', ')}: take the build the backup was made with, or a later one`);
  await source.initialize();
  await source.runMigrations({ transaction: 'each' }).finally(() => source.destroy());
}

type Line = { table: TableOfStore } | { rows: string[] } | { sequences: { name: string; value: string }[] };

/**
 * Puts the rows back, all of them or none; references are looked at again when all stand there.
 * @param which tables of the file: the queue's come later than the rest
 */
export async function putBack(url: string, file: string, which: (table: TableOfStore) => boolean): Promise<void> {
  const client = await connected(url);
  try {
    await client.query('begin');
    const tables = (await tablesOf(client)).filter(which);
    const references = await setReferencesAside(client, tables);
    let current: TableOfStore | undefined;
    for await (const text of readSealed(file)) {
      const line = JSON.parse(text) as Line;
      if ('table' in line) current = which(line.table) ? asItWas(line.table, tables) : undefined;
      else if ('rows' in line && current) await insert(client, current, line.rows);
      else if ('sequences' in line) for (const { name, value } of line.sequences) await client.query('select setval($1, $2)', [name, value]);
    }
    for (const statement of references) await client.query(statement);
    await client.query('commit');
  } finally {
    await client.end();
  }
}

function asItWas(table: TableOfStore, tables: TableOfStore[]): TableOfStore {
  const here = tables.find(({ name }) => name === table.name);
  if (JSON.stringify(here?.columns) !== JSON.stringify(table.columns)) throw new CannotRestore(`${table.name} has other columns here than in the backup`);
  return table;
}

/** Empties the tables and stops what happens by itself on a change. @returns the statements that bring it back */
async function setReferencesAside(client: pg.Client, tables: TableOfStore[]): Promise<string[]> {
  const names = tables.filter((table) => !isJobs(table)).map(({ name }) => name);
  if (!names.length) return [];
  const { rows } = await client.query<{ table: string; name: string; rule: string }>(
    `select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as rule
     from pg_constraint where contype = 'f' and conrelid = any($1::regclass[])`,
    [names],
  );
  for (const { table, name } of rows) await client.query(`alter table ${table} drop constraint ${name}`);
  for (const name of names) await client.query(`alter table ${name} disable trigger user`);
  await client.query(`truncate ${names.join(', ')}`);
  return [
    ...names.map((name) => `alter table ${name} enable trigger user`),
    ...rows.map(({ table, name, rule }) => `alter table ${table} add constraint ${name} ${rule}`),
  ];
}

async function insert(client: pg.Client, { name, columns }: TableOfStore, rows: string[]): Promise<void> {
  const own = columns.filter(({ generated }) => !generated).map((column) => `"${column.name}"`);
  await client.query(
    `insert into ${name} (${own.join(', ')}) overriding system value
     select ${own.map((column) => `(whole_row).${column}`).join(', ')} from (select unnest($1::text[])::${name} as whole_row offset 0) given`,
    [rows],
  );
}
