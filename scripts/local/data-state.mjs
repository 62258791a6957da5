import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { forgetDatabases, prepareDatabases } from './postgres-roles.mjs';
import { secretsOf } from './secrets.mjs';
import { fingerprint } from './stale.mjs';

/**
 * Brings the databases to where the product can serve: migrated by this build, and filled once with the example network.
 * A filling that was cut off starts over with empty databases: half an example is worse than none.
 */
export async function bringUp({ dataDir, postgres, runMigrations, runSeed, say }) {
  const file = join(dataDir, 'state.json');
  const state = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const remember = (more) => {
    Object.assign(state, more);
    writeFileSync(`${file}.new`, JSON.stringify(state, null, 2));
    renameSync(`${file}.new`, file);
  };
  if (state.seeding && !state.seeded) {
    say('the example network was half made: starting it over');
    await forgetDatabases(postgres.superuserUrl);
    await prepareDatabases(postgres.superuserUrl, secretsOf(dataDir));
    remember({ seeding: false, migrated: undefined });
  }
  const build = fingerprint('api');
  if (state.migrated !== build) {
    await runMigrations();
    remember({ migrated: build });
  }
  if (state.seeded) return;
  remember({ seeding: true });
  await runSeed();
  remember({ seeded: true });
}
