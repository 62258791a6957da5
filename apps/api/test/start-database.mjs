import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { startPostgres } from '../../../scripts/local/postgres.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const roles = ['samenspraak_owner', 'samenspraak_app', 'samenspraak_vault_owner', 'samenspraak_vault_app', 'samenspraak_vault_staff'];
const templates = { samenspraak_owner: 'template_content', samenspraak_vault_owner: 'template_vault' };

/** A real PostgreSQL for the tests, migrated once into two templates that each spec file copies. */
export default async function startDatabase() {
  let superuserUrl = process.env.TEST_POSTGRES_URL;
  if (!superuserUrl) {
    const dataDir = join(root, '.data/test-jest');
    mkdirSync(dataDir, { recursive: true });
    globalThis.testPostgres = await startPostgres({ dataDir, fast: true });
    superuserUrl = globalThis.testPostgres.superuserUrl;
    process.env.TEST_POSTGRES_URL = superuserUrl;
  }
  await makeTemplates(superuserUrl);
  migrate(superuserUrl);
}

async function makeTemplates(superuserUrl) {
  const client = new pg.Client(superuserUrl);
  await client.connect();
  const { rowCount } = await client.query(`select from pg_roles where rolname = 'samenspraak_vault_staff'`);
  if (rowCount === 0) await client.query('create role samenspraak_vault_staff login');
  for (const role of roles) await client.query(`alter role ${role} password 'test'`);
  const { rows } = await client.query(`select datname from pg_database where datname like 'test\\_%' or datname like 'template\\_%'`);
  for (const { datname } of rows) await client.query(`drop database ${datname} with (force)`);
  for (const [owner, name] of Object.entries(templates)) await client.query(`create database ${name} owner ${owner}`);
  await client.end();
}

function migrate(superuserUrl) {
  const urlOf = (role) => {
    const url = new URL(superuserUrl);
    Object.assign(url, { username: role, password: 'test', pathname: `/${templates[role]}` });
    return url.href;
  };
  const env = { ...process.env, CONTENT_OWNER_URL: urlOf('samenspraak_owner'), VAULT_OWNER_URL: urlOf('samenspraak_vault_owner'), KEYS_FILE: join(root, '.data/test-jest/keys.json') };
  const steps = [['scripts/build.mjs', 'api'], ['dist/api/migrate.mjs']];
  for (const step of steps) {
    const { status, stderr, stdout } = spawnSync(process.execPath, step, { cwd: root, env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${step.join(' ')} failed:\n${stdout}\n${stderr}`);
  }
}
