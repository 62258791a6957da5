import pg from 'pg';

/** One table as a backup knows it. */
export interface TableOfStore {
  /** As SQL: `public.topic`. */
  name: string;
  /** In the order in which the whole row is written; those made by PostgreSQL itself too. */
  columns: { name: string; generated: boolean }[];
  /** Only these rows; a condition in SQL. */
  when?: string;
}

/** Jobs that were not done yet; the queue's own tables are made by `migrate`. */
export const waitingJobs = `state in ('created', 'retry', 'active')`;

/** Every table of a store but the list of migrations. */
export async function tablesOf(client: pg.Client): Promise<TableOfStore[]> {
  const { rows } = await client.query<TableOfStore>(
    `select format('%I.%I', n.nspname, c.relname) as name,
            json_agg(json_build_object('name', a.attname, 'generated', a.attgenerated <> '') order by a.attnum) as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where (n.nspname = 'public' and c.relkind = 'r' and c.relname <> 'migration') or (n.nspname = 'jobs' and c.relname = 'job')
     group by 1 order by 1`,
  );
  return rows.map((table) => (isJobs(table) ? { ...table, when: waitingJobs } : table));
}

export const isJobs = ({ name }: Pick<TableOfStore, 'name'>): boolean => name.startsWith('jobs.');

/** Texts of rows do not depend on where the server stands. */
export const settings = '-c TimeZone=UTC -c DateStyle=ISO -c IntervalStyle=postgres -c bytea_output=hex -c extra_float_digits=1 -c statement_timeout=0 -c lock_timeout=10000';

export async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, options: settings, application_name: 'samenspraak backup' });
  await client.connect();
  return client;
}
