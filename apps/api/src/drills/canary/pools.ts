import { GraphQLArgument, GraphQLField, getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import { argumentsFor } from '../access-arguments';
import type { Cast } from './cast';
import type { Links } from './plant-places';

type Query = (sql: string, values?: unknown[]) => Promise<Record<string, string>[]>;

/** Ids, slugs and secrets that are really there, by what they are of: whoever asks tries those of everyone. */
export interface Pools {
  ids: Map<string, string[]>;
  slugs: Map<string, string[]>;
  words: Record<string, string[]>;
}

/** @param stores as their owners see them */
export async function poolsOf(stores: { content: Query; vault: Query }, { space, elsewhere }: Cast, { invitation, dates, sealed, helpCode, figures, download }: Links): Promise<Pools> {
  const words = { secret: [invitation, dates], authority: [sealed.authority], code: [helpCode, figures], figures: [figures], key: [download], name: ['Utrecht'], month: [new Date().toISOString().slice(0, 7)] };
  const pools: Pools = { ids: new Map(), slugs: new Map(), words };
  for (const query of [stores.content, stores.vault]) {
    const columns = await query(`select table_name as "table", string_agg(column_name, ' ') as columns from information_schema.columns where table_schema = 'public' group by 1`);
    for (const { table = '', columns: names = '' } of columns) {
      const has = (name: string) => names.split(' ').includes(name);
      const place = has('space_id') ? 'space_id = any($1::uuid[])' : table === 'space' ? 'id = any($1::uuid[])' : '$1::uuid[] is not null';
      const values = (column: string) => query(`select ${column}::text as value from ${table} where ${place} order by 1 limit 80`, [[space.id, elsewhere.id]]).then((rows) => rows.map(({ value = '' }) => value));
      if (has('id')) pools.ids.set(table, await values('id'));
      if (has('slug')) pools.slugs.set(table, await values('slug'));
    }
  }
  return pools;
}

type AnyField = GraphQLField<unknown, unknown>;
const tableOf = (name: string): string => name.replace(/([a-z])([A-Z])/g, '$1_$2').toLowerCase();
const renamed: Record<string, string> = { question: 'privacy_question', download_ticket: 'own_download', sealed_receipt: 'sealed_message', text_decision: 'decision' };

/** Every set of values that is worth asking a root field with: one for each row that it could be about. */
export function valuesFor(field: AnyField, pools: Pools, withFilters: boolean): Record<string, unknown>[] {
  const table = tableOf(getNamedType(field.type).name);
  const needed = field.args.filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);
  const base = { ...argumentsFor(field, {}), ...Object.fromEntries(field.args.filter(({ name }) => name === 'limit').map(({ name }) => [name, 20])) };
  const sets = needed.map((arg) => valuesOf(arg, renamed[table] ?? table, pools).map((value) => ({ [arg.name]: value })));
  const combined = sets.reduce<object[]>((all, values) => all.flatMap((one) => values.map((value) => ({ ...one, ...value }))), [base]);
  return [...combined, ...(withFilters ? filters(field) : whens(field)).map((filter) => ({ ...base, filter }))] as Record<string, unknown>[];
}

function valuesOf({ name, type }: GraphQLArgument, table: string, pools: Pools): unknown[] {
  const inner = isNonNullType(type) ? type.ofType : type;
  const fixed = argumentsFor({ name: '', args: [{ name, type }] } as unknown as AnyField, {})[name];
  if (isListType(inner) || isEnumType(inner)) return [fixed];
  if (inner.toString() === 'Boolean') return [true, false];
  if (pools.words[name]) return pools.words[name];
  if (name === 'slug') return pools.slugs.get(table) ?? everything(pools);
  if (/Id$/.test(name)) return pools.ids.get(tableOf(name.slice(0, -2))) ?? everything(pools);
  if (name === 'id') return pools.ids.get(table) ?? everything(pools);
  return inner.toString() === 'String' ? everything(pools) : [fixed];
}

/** For what nobody told us what it is: somewhat of everything. */
const everything = ({ ids, slugs, words }: Pools): string[] => [...ids.values(), ...slugs.values(), ...Object.values(words)].flatMap((values) => values.slice(0, 2));

/** What is over does not stand among what comes. */
const whens = (field: AnyField): object[] => filters(field).filter((filter) => 'when' in filter);

/** A list is also asked with each value of each of its choices. */
function filters({ args }: AnyField): object[] {
  const filter = args.find(({ name }) => name === 'filter');
  const type = filter && getNamedType(filter.type);
  if (!type || !isInputObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap(({ name, type: of }): object[] => {
    const inner = getNamedType(of);
    if (isEnumType(inner)) return inner.getValues().map(({ name: value }) => ({ [name]: value }));
    return inner.toString() === 'Boolean' ? [{ [name]: true }] : [];
  });
}
