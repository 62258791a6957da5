import { DataSource } from 'typeorm';
import { SnakeCase, entitiesOf, type Store } from '@samenspraak/shared-api';
import { contentMigrations, vaultMigrations } from './migrations';

/** The owner's view of a store: may change tables. For migrating and seeding alone. */
export const ownerSource = (store: Store, url: string): DataSource =>
  new DataSource({
    type: 'postgres',
    url,
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    entities: entitiesOf(store),
    migrations: store === 'content' ? contentMigrations : vaultMigrations,
    migrationsTableName: 'migration',
    namingStrategy: new SnakeCase(),
    extra: { max: 1 },
  });
