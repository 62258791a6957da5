import { PgBoss } from 'pg-boss';
import { DataSource } from 'typeorm';
import { Jobs, KeyRing, Keys, type Store } from '@samenspraak/shared-api';
import { ownerSource } from './owner-source';

interface Owners {
  CONTENT_OWNER_URL: string;
  VAULT_OWNER_URL: string;
  KEYS_FILE: string;
}

/** Brings both stores and the queue to what this build needs. */
export async function migrate({ CONTENT_OWNER_URL, VAULT_OWNER_URL, KEYS_FILE }: Owners): Promise<void> {
  await migrateStore('vault', VAULT_OWNER_URL, KEYS_FILE);
  await migrateStore('content', CONTENT_OWNER_URL, KEYS_FILE);
  await migrateQueue(CONTENT_OWNER_URL);
}

async function migrateStore(store: Store, url: string, keysFile: string): Promise<void> {
  const source = await ownerSource(store, url).initialize();
  try {
    if (store === 'vault') await connectKeys(source, keysFile);
    const done = await source.runMigrations({ transaction: 'each' });
    for (const { name } of done) console.log(`${store}: ${name}`);
    if (store === 'vault') await grantLooking(source);
    // A dropped column keeps its bytes until the table is written anew.
    if (done.some(({ name }) => name.startsWith('IdentifiersEncrypted'))) await source.query('vacuum (full) person, sign_in_attempt');
  } finally {
    await source.destroy();
  }
}

/** Makes the keys of a new platform; where something stands encrypted already, the file that opens it must be there. */
async function connectKeys(vault: DataSource, keysFile: string): Promise<void> {
  const [{ known }] = (await vault.query(`select to_regclass('person_key') is not null as known`)) as [{ known: boolean }];
  const inUse = known && ((await vault.query('select from person_key limit 1')) as unknown[]).length > 0;
  Keys.connect(inUse ? KeyRing.complete(keysFile) : KeyRing.openOrMake(keysFile));
}

/**
 * The role that looks may do so through two functions and nothing else. Where it does not exist, nobody can look.
 * At every run: the role may have come after the tables.
 */
async function grantLooking(vault: DataSource): Promise<void> {
  const role = (await vault.query(`select from pg_roles where rolname = 'samenspraak_vault_staff'`)) as unknown[];
  if (!role.length) return console.log('vault: no role samenspraak_vault_staff, so nobody can look');
  await vault.query(`grant usage on schema public to samenspraak_vault_staff;
    grant execute on function write_look, take_look to samenspraak_vault_staff;`);
}

/** The queue's tables, one queue for each kind of job, and the server's right to use them. */
async function migrateQueue(url: string): Promise<void> {
  const boss = new PgBoss({ connectionString: url, schema: 'jobs', supervise: false, schedule: false, max: 1 });
  boss.on('error', (error: Error) => console.error(error.name));
  await boss.start();
  const known = new Set((await boss.getQueues()).map(({ name }) => name));
  const settings = { retryLimit: 10, retryDelay: 5, retryBackoff: true, deleteAfterSeconds: 3600 };
  for (const { name, takes = 120 } of Jobs.kinds.values()) if (!known.has(name)) await boss.createQueue(name, { ...settings, expireInSeconds: takes });
  await boss.stop({ graceful: false });
  const source = await new DataSource({ type: 'postgres', url, extra: { max: 1 } }).initialize();
  await source.query(`grant usage on schema jobs to samenspraak_app;
    grant select, insert, update, delete on all tables in schema jobs to samenspraak_app;
    grant usage on all sequences in schema jobs to samenspraak_app;
    grant execute on all functions in schema jobs to samenspraak_app;`);
  await grantWashing(source);
  await source.destroy();
}

/** The washer comes to every table by itself, if it may enter the folder they stand in. Without the role nobody washes. */
async function grantWashing(content: DataSource): Promise<void> {
  const role = (await content.query(`select from pg_roles where rolname = 'samenspraak_washer'`)) as unknown[];
  if (!role.length) return console.log('content: no role samenspraak_washer, so erased words stay in the files of the server');
  await content.query('grant usage on schema jobs to samenspraak_washer');
}
