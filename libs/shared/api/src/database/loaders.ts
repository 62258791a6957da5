import DataLoader from 'dataloader';
import { EntityTarget, FindOptionsOrder, In, ObjectLiteral } from 'typeorm';
import { Database } from './database';

/** Relations by primary key, gathered per operation so that a list costs one statement, not one a row. */
export class Loaders {
  private readonly byEntity = new Map<EntityTarget<ObjectLiteral>, DataLoader<string, ObjectLiteral | null>>();
  private readonly byName = new Map<string, DataLoader<string, unknown>>();

  one<T extends ObjectLiteral>(entity: EntityTarget<T>, id: string): Promise<T | null> {
    let loader = this.byEntity.get(entity);
    if (!loader) {
      loader = new DataLoader((ids: readonly string[]) => rowsById(entity, ids));
      this.byEntity.set(entity, loader);
    }
    return loader.load(id) as Promise<T | null>;
  }

  /** The rows that point at `id` in their column `key`, in order; one statement for all ids of the operation. */
  many<T extends ObjectLiteral>(entity: EntityTarget<T>, key: string, id: string, order: FindOptionsOrder<T>): Promise<T[]> {
    const name = [Database.of(entity).metadata.name, key, JSON.stringify(order)].join('.');
    return this.named(name, (ids) => rowsPointing(entity, key, ids, order), id);
  }

  /** A loader of its own kind: `batch` gets the keys of the whole operation and answers in their order. */
  named<V>(name: string, batch: (keys: readonly string[]) => Promise<V[]>, key: string): Promise<V> {
    let loader = this.byName.get(name);
    if (!loader) {
      loader = new DataLoader<string, unknown>(batch);
      this.byName.set(name, loader);
    }
    return loader.load(key) as Promise<V>;
  }
}

async function rowsById<T extends ObjectLiteral>(entity: EntityTarget<T>, ids: readonly string[]) {
  const repository = Database.of(entity);
  const key = repository.metadata.primaryColumns[0]?.propertyName ?? 'id';
  const rows = await repository.find({ where: { [key]: In([...ids]) } as never });
  const found = new Map(rows.map((row) => [row[key] as string, row]));
  return ids.map((id) => found.get(id) ?? null);
}

async function rowsPointing<T extends ObjectLiteral>(entity: EntityTarget<T>, key: string, ids: readonly string[], order: FindOptionsOrder<T>) {
  const rows = await Database.of(entity).find({ where: { [key]: In([...ids]) } as never, order });
  const found = Map.groupBy(rows, (row) => row[key] as string);
  return ids.map((id) => found.get(id) ?? []);
}
