import pg from 'pg';
import { freshLog } from './fresh-log';
import { type Patience, WashFailed, patiently } from './patiently';

/** For a minute each; the job itself comes back too. */
const patience: Patience = { tries: 30, between: 2000 };

/** Others wait behind us for a second at most before the work begins; then as long as their table takes to write. */
const settings = '-c lock_timeout=1000 -c statement_timeout=0 -c maintenance_work_mem=256MB -c client_min_messages=notice';

/**
 * Writes every table of a store anew, with its indexes and what the planner remembers of its values, and ends the
 * write-ahead log they stood in. What was deleted before this began is then in no file of the server. As the washer: it may
 * maintain every table and read none. One table at a time, the smallest first.
 * @param url of the washer's role
 * @throws {WashFailed} when a table stays in use, or an older transaction can still see what was deleted
 */
export async function washStore(url: string, how: Patience = patience): Promise<void> {
  const client = new pg.Client({ connectionString: url, options: settings, application_name: 'samenspraak wash' });
  const left = listenForLeftovers(client);
  await client.connect();
  try {
    const { rows } = await client.query<{ free: boolean }>(`select pg_try_advisory_lock(hashtext('wash')) as free`);
    if (!rows[0]?.free) throw new WashFailed('Another wash is under way');
    for (const table of await tablesOf(client)) await washTable(client, table, left, how);
    await anew(client, 'pg_catalog.pg_statistic', left, how);
    await freshLog(client);
  } finally {
    await client.end();
  }
}

/** Dead rows that PostgreSQL copied along, because somebody may still see them: it says so, in figures only. */
function listenForLeftovers(client: pg.Client): () => number {
  let left = 0;
  client.on('notice', ({ detail }) => {
    left += Number(/(\d+) dead row versions cannot be removed yet/.exec(detail ?? '')?.[1] ?? 0);
  });
  return () => {
    const counted = left;
    left = 0;
    return counted;
  };
}

interface Table {
  schema: string;
  name: string;
  /** Partitions are written, what they are parts of is only counted. */
  stored: boolean;
}

async function tablesOf(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `select n.nspname as schema, c.relname as name, c.relkind = 'r' as stored from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and n.nspname in ('public', 'jobs') order by pg_table_size(c.oid)`,
  );
  return rows;
}

async function washTable(client: pg.Client, table: Table, left: () => number, how: Patience): Promise<void> {
  const name = `${pg.escapeIdentifier(table.schema)}.${pg.escapeIdentifier(table.name)}`;
  if (table.stored) await anew(client, name, left, how);
  await patiently(name, how, () => countedAnew(client, table, name));
}

const anew = (client: pg.Client, name: string, left: () => number, how: Patience): Promise<void> =>
  patiently(name, how, async () => {
    left();
    await client.query(`vacuum (full, verbose) ${name}`);
    return left() === 0;
  });

/** Of the table and of its indexes: samples of values, which stay when a table that is now empty is counted again. */
const forgetSamples = `
  select pg_clear_attribute_stats($1, c.relname, a.attname, inherited)
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped, (values (false), (true)) kinds (inherited)
  where c.oid = $2::regclass or c.oid in (select indexrelid from pg_index where indrelid = $2::regclass)`;

/** In one transaction, so that the planner is never without figures. */
async function countedAnew(client: pg.Client, { schema }: Table, name: string): Promise<boolean> {
  await client.query('begin');
  try {
    await client.query(forgetSamples, [schema, name]);
    await client.query(`analyze ${name}`);
    await client.query('commit');
    return true;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
