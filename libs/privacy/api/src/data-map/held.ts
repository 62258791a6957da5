import { SnakeCase, entitiesOf, markOf, type DataMark, type Store } from '@samenspraak/shared-api';
import { getMetadataArgsStorage } from 'typeorm';

export interface HeldColumn {
  /** As PostgreSQL calls it: `created_at`. */
  column: string;
  /** As the code calls it: `createdAt`. */
  property: string;
  /** Undefined when somebody forgot it; the tests then fail. */
  mark: DataMark | undefined;
}

export interface HeldTable {
  store: Store;
  table: string;
  entity: Function;
  columns: HeldColumn[];
}

const naming = new SnakeCase();
const stores: Store[] = ['vault', 'content'];

/** Every table and column of both stores, as the loaded features declare them; no database is asked. */
export const heldTables = (): HeldTable[] =>
  stores.flatMap((store) => entitiesOf(store).map((entity) => heldTable(store, entity)).sort(byName(({ table }) => table)));

function heldTable(store: Store, entity: Function): HeldTable {
  const declared = getMetadataArgsStorage();
  const { name } = declared.tables.find(({ target }) => target === entity) ?? {};
  const columns = declared.filterColumns(lineage(entity)).map(({ propertyName: property, options }) => {
    return { column: naming.columnName(property, options.name, []), property, mark: markOf(entity, property) };
  });
  return { store, table: naming.tableName(entity.name, name), entity, columns };
}

/** The class and those it extends. */
function lineage(entity: Function): Function[] {
  const above = Object.getPrototypeOf(entity) as Function | null;
  return above?.name ? [entity, ...lineage(above)] : [entity];
}

/** In the order of the alphabet, the same on every machine. */
export const byName = <T>(name: (each: T) => string) => (a: T, b: T): number => (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : 0);
