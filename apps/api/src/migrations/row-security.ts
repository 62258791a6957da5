import type { QueryRunner } from 'typeorm';

/** Conditions under which a row may be reached; an act that is not named is not granted. */
export interface RowRules {
  select?: string;
  insert?: string;
  update?: string;
  delete?: string;
}

/** What the viewer brings, as the operation told PostgreSQL. Sub-selects, so that each is computed once a statement. */
export const mine = {
  spaces: `(select app_ids('spaces'))::uuid[]`,
  participants: `(select app_ids('participants'))::uuid[]`,
  facilitated: `(select app_ids('facilitates'))::uuid[]`,
  organisations: `(select app_ids('organisations'))::uuid[]`,
};

/** The audience rule (`belongsTo` in the code) as a condition on columns of the row. */
export const readable = (audience: string, spaceId: string): string =>
  `(${audience} = 'everyone' or ${spaceId} = any(${mine.facilitated})
    or (${audience} = 'members' and ${spaceId} = any(${mine.spaces})))`;

/**
 * Forces row-level security on a table, its owner included: the server's role reaches only what the rules allow, the
 * platform (jobs) everything it was granted, the owner (migrations, seeds, and the few functions that count) all.
 */
export async function guardRows(runner: QueryRunner, table: string, rules: RowRules): Promise<void> {
  await runner.query(`alter table ${table} enable row level security`);
  await runner.query(`alter table ${table} force row level security`);
  await runner.query(`create policy owner_all on ${table} to samenspraak_owner using (true) with check (true)`);
  await runner.query(`grant select, insert, update, delete on ${table} to samenspraak_app`);
  await runner.query(
    `create policy platform_all on ${table} to samenspraak_app using ((select app_is_platform())) with check ((select app_is_platform()))`,
  );
  const condition: Record<keyof RowRules, (rule: string) => string> = {
    select: (rule) => `using (${rule})`,
    insert: (rule) => `with check (${rule})`,
    update: (rule) => `using (${rule})`,
    delete: (rule) => `using (${rule})`,
  };
  for (const act of ['select', 'insert', 'update', 'delete'] as const) {
    const rule = rules[act];
    if (rule) await runner.query(`create policy viewer_${act} on ${table} for ${act} to samenspraak_app ${condition[act](rule)}`);
  }
}

/** A table that everyone may read and the server does not write. */
export const openToRead = (runner: QueryRunner, ...tables: string[]): Promise<unknown> =>
  runner.query(`grant select on ${tables.join(', ')} to samenspraak_app`);
