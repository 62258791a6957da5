import 'reflect-metadata';
import type { Store } from '@samenspraak/shared-api';
import { readOwnerConfig } from './config';
import './features.module';
import { ownerSource } from './owner-source';

/**
 * Prints the SQL that would bring each migrated store to what the entities say; nothing when they agree.
 * Read it, then put it into a migration.
 */
const { CONTENT_OWNER_URL, VAULT_OWNER_URL } = readOwnerConfig();
const stores: [Store, string][] = [['vault', VAULT_OWNER_URL], ['content', CONTENT_OWNER_URL]];
for (const [store, url] of stores) {
  const source = await ownerSource(store, url).initialize();
  const { upQueries } = await source.driver.createSchemaBuilder().log();
  for (const { query } of upQueries) console.log(`-- ${store}\n${query};`);
  await source.destroy();
}
