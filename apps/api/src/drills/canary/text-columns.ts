import { holdsNoCanary } from './without-canary';

type Query = (sql: string) => Promise<Record<string, string>[]>;

const textColumns = `
  select table_name as "table", column_name as "column" from information_schema.columns
  where table_schema = 'public' and data_type in ('text', 'character varying', 'ARRAY', 'json', 'jsonb', 'bytea') order by 1, 2`;

/** What to do, for each column that the planting has forgotten, or that holds a word where none can be. */
export async function forgottenColumns(query: Query): Promise<string[]> {
  const columns = await query(textColumns);
  const told = await Promise.all(columns.map(async ({ table = '', column = '' }) => {
    const [row] = await query(`select count(*)::text as count from ${table} where ${asText(table, column)} ~* 'kanarie[a-z]{3}[0-9]{4}'`);
    const planted = row?.['count'] !== '0';
    if (planted === !holdsNoCanary(table, column)) return [];
    return [planted ? `${table}.${column} holds a canary, while without-canary.ts says that it cannot` : `${table}.${column} holds no canary: plant one (drills/canary/plant-*.ts), or say why there can be none (without-canary.ts)`];
  }));
  return told.flat();
}

const asText = (table: string, column: string): string => (/^(sealed_|wrapped)|public_key$/.test(column) && table !== 'sealed_key' ? `encode(${column}::text::bytea, 'escape')` : `${column}::text`);
