import pg from 'pg';
import { peopleSql, placesSql } from './places-sql.mjs';
import { contributionsOf, figuresSql, supportsOf, topicsSql } from './topics-sql.mjs';

const counters = { support: 'support_counted', contribution: 'contribution_counted' };

/**
 * Fills a migrated, empty content database as its owner: `count` topics with ten supports and five contributions each.
 * The counters are written, not counted up row by row, and then checked.
 */
export async function fill(ownerUrl, count, reference) {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    for (const text of placesSql) await client.query(text, [JSON.stringify(reference)]);
    for (const text of peopleSql) await client.query(text);
    for (const [table, trigger] of Object.entries(counters)) await client.query(`alter table ${table} disable trigger ${trigger}`);
    for (const text of [topicsSql, supportsOf, contributionsOf]) await client.query(text(count));
    for (const [table, trigger] of Object.entries(counters)) await client.query(`alter table ${table} enable trigger ${trigger}`);
    await client.query('vacuum analyze');
    await demand(client, count);
  } finally {
    await client.end();
  }
}

async function demand(client, count) {
  const { rows } = await client.query(figuresSql);
  const wanted = { topics: count, supports: count * 10, contributions: count * 5, wrong: 0 };
  if (JSON.stringify(rows[0]) !== JSON.stringify(wanted)) throw new Error(`The data are not as they should be: ${JSON.stringify(rows[0])}`);
}
