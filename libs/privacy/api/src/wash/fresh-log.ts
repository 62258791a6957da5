import type pg from 'pg';
import { WashFailed } from './patiently';

/**
 * Ends the segment of the write-ahead log in use and lets the checkpoint remove it with all before it. Segments that lay
 * ready with old content, from before `wal_recycle` was off, are used up first.
 * @throws {WashFailed} when the server uses segments again, or keeps them elsewhere
 */
export async function freshLog(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string; setting: string }>(`select name, setting from pg_settings where name = any($1)`, [Object.keys(wanted)]);
  const wrong = rows.filter(({ name, setting }) => setting !== wanted[name]);
  if (wrong.length) throw new WashFailed(`Erased words live on in the write-ahead log while ${wrong.map(({ name, setting }) => `${name} is ${setting}`).join(', ')}`);
  await client.query('checkpoint');
  for (let ready = (await segmentsReady(client)) + 1; ready > 0; ready -= 1) {
    await client.query('select pg_switch_wal()');
    await client.query('checkpoint');
  }
}

const wanted: Record<string, string> = { wal_recycle: 'off', archive_mode: 'off' };

/** Segments after the one that is written now. */
async function segmentsReady(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ count: number }>(`select count(*)::int from pg_ls_waldir() where name ~ '^[0-9A-F]{24}$' and name > pg_walfile_name(pg_current_wal_lsn())`);
  return rows[0]?.count ?? 0;
}
