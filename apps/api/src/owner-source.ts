import { DataSource } from 'typeorm';
import { SnakeCase, entitiesOf, type Store } from '@samenspraak/shared-api';
import { contentMigrations, vaultMigrations } from './migrations';

/**
 * The owner's view of a store: may change tables. For migrating, seeding and restoring alone.
 * @param names only these migrations, where a store must become as it once was
 */
export const ownerSource = (store: Store, url: string, names?: string[]): DataSource =>
  new DataSource({
    type: 'postgres',
    url,
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    entities: entitiesOf(store),
    migrations: (store === 'content' ? contentMigrations : vaultMigrations).filter(({ name }) => names?.includes(name) ?? true),
    migrationsTableName: 'migration',
    namingStrategy: new SnakeCase(),
    extra: { max: 1 },
  });
