import { Database, shownOf } from '@samenspraak/shared-api';
import { getMetadataArgsStorage, type ObjectLiteral } from 'typeorm';
import type { HeldColumn, HeldTable } from '../data-map/held';
import type { OwnField } from './own-data.graphql';
import type { Own } from './own-rows';
import { pointers, targetsOf } from './reach';

/** What a row says, column by column; without keys, and without who else is in it. */
export async function fieldsOf(held: HeldTable, row: ObjectLiteral, own: Own): Promise<OwnField[]> {
  const others = pointers(held);
  const fields = held.columns.map(async (each): Promise<OwnField | null> => {
    const value = row[each.property] as unknown;
    const shown = shownOf(held.entity, each.property);
    if (value === null || value === undefined || shown === 'withheld') return null;
    if (others.includes(each.column) && !own[held.store].includes(String(value))) return null;
    const text = shown ? await shown(row) : written(value);
    return { column: each.column, value: text, ...(await meant(held, each, value)) };
  });
  return (await Promise.all(fields)).filter((field) => field !== null);
}

function written(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (Buffer.isBuffer(value)) return value.toString('base64url');
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Words people use as the name of a thing, in the order they are tried. */
const titles = ['question', 'title', 'name'];
const uuid = /^[0-9a-f-]{36}$/;

async function meant({ entity, store }: HeldTable, { property }: HeldColumn, value: unknown): Promise<Pick<OwnField, 'kind' | 'label'>> {
  if (value instanceof Date) return { kind: 'time', label: null };
  const target = store === 'content' ? targetsOf(entity).find((each) => each.property === property)?.target : undefined;
  const title = target && titleOf(target);
  if (title) return { kind: 'thing', label: ((await Database.load(target as never, String(value))) as Record<string, string> | null)?.[title] ?? null };
  return { kind: typeof value === 'string' && uuid.test(value) ? 'number' : 'text', label: null };
}

const titleOf = (entity: Function): string | undefined => {
  const columns = getMetadataArgsStorage().filterColumns(entity).map(({ propertyName }) => propertyName);
  return titles.find((each) => columns.includes(each));
};
