import '../features.module';
import { Database, Vault, entitiesOf, markOf, visitor, type Store } from '@samenspraak/shared-api';
import { TestStores, openTestStores } from '@samenspraak/shared-api/testing';
import type { EntityMetadata } from 'typeorm';

let stores: TestStores;
beforeAll(async () => {
  stores = await openTestStores();
});
afterAll(() => stores.close());

const metadatasOf = (store: Store): Promise<EntityMetadata[]> =>
  store === 'vault'
    ? Promise.resolve(Vault.manager.connection.entityMetadatas)
    : Database.operation(visitor, async () => Database.of(entitiesOf('content')[0] as never).manager.connection.entityMetadatas, 'read');

const realColumns = `
  select table_name || '.' || column_name as name from information_schema.columns
  where table_schema = 'public' and table_name <> 'migration' order by 1`;

async function columnsInDatabase(store: Store): Promise<string[]> {
  const rows =
    store === 'vault'
      ? ((await Vault.manager.query(realColumns)) as { name: string }[])
      : await Database.operation(visitor, () => Database.prepared<{ name: string }>('columns', realColumns), 'read');
  return rows.map(({ name }) => name);
}

describe.each(['content', 'vault'] as const)('the %s store', (store) => {
  it('has a data mark on every column', async () => {
    const unmarked = (await metadatasOf(store)).flatMap(({ target, name, columns }) =>
      columns.filter(({ propertyName }) => !markOf(target as Function, propertyName)).map(({ propertyName }) => `${name}.${propertyName}`),
    );
    expect(unmarked).toEqual([]);
  });

  it('holds no column that no entity declares', async () => {
    const declared = new Set(
      (await metadatasOf(store)).flatMap(({ tableName, columns }) => columns.map(({ databaseName }) => `${tableName}.${databaseName}`)),
    );
    const real = await columnsInDatabase(store);
    expect(real.length).toBeGreaterThan(5);
    expect(real.filter((name) => !declared.has(name))).toEqual([]);
  });
});
