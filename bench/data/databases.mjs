import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { benchDir, source } from '../places.mjs';
import { fill } from './fill.mjs';

export const sizes = { small: 1_000, large: 100_000 };
const stampFile = join(benchDir, 'databases.json');
const madeFrom = ['apps/api/src/migrations', 'bench/data', 'apps/api/src/seeds/network/municipalities.ts', 'apps/api/src/seeds/network/themes.ts'];

/** A fingerprint of what decides about tables and rows: while it stays, the databases of an earlier run do. */
function fingerprint() {
  const hash = createHash('sha256');
  const add = (path) => {
    if (statSync(path).isFile()) hash.update(readFileSync(path));
    else for (const name of readdirSync(path).sort()) add(join(path, name));
  };
  for (const path of madeFrom) add(source(path));
  return hash.digest('hex');
}

const withDatabase = (url, database) => url.replace(/\/[^/]*$/, `/${database}`);

/**
 * One content database for each size, migrated and filled, and kept for the next run.
 * @param migrate brings the database behind an owner's address up to this build
 * @returns {Promise<Record<keyof typeof sizes, { topics: number, content: string, contentOwner: string }>>}
 */
export async function contentDatabases({ postgres, migrate, reference, say }) {
  const stamp = existsSync(stampFile) ? JSON.parse(readFileSync(stampFile, 'utf8')) : {};
  const now = fingerprint();
  const databases = {};
  for (const [size, topics] of Object.entries(sizes)) {
    const name = `bench_${topics}`;
    const urls = { content: withDatabase(postgres.urls.content, name), contentOwner: withDatabase(postgres.urls.contentOwner, name) };
    databases[size] = { topics, ...urls };
    if (stamp[name] === now) continue;
    say(`filling a database of ${topics.toLocaleString('en')} topics`);
    await recreate(postgres.superuserUrl, name);
    await migrate(urls.contentOwner);
    await fill(urls.contentOwner, topics, reference);
    stamp[name] = now;
    writeFileSync(stampFile, JSON.stringify(stamp, null, 2));
  }
  return databases;
}

async function recreate(superuserUrl, name) {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name} owner samenspraak_owner`);
    await client.query(`revoke all on database ${name} from public`);
    await client.query(`grant connect on database ${name} to samenspraak_app`);
  } finally {
    await client.end();
  }
}
