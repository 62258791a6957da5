import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

interface Server {
  superuserUrl: string;
  stop(): Promise<void>;
}

const folder = join(process.cwd(), '.data', `test-log-${process.pid}`);
const address = 'dit.adres@mag-nergens-staan.example';
const start = (await import('../../../../scripts/local/postgres.mjs' as string)) as { startPostgres(options: object): Promise<Server> };
let server: Server;

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  server = await start.startPostgres({ dataDir: folder, fast: true });
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Every way in which a value reaches an error: a key that exists, a bad cast, a function that says it aloud, nonsense. */
const mistakes: [string, unknown[]][] = [
  ['insert into who values ($1)', [address]],
  [`insert into who values ('${address}')`, []],
  ['select $1::int', [address]],
  [`select '${address}'::uuid`, []],
  [`do $$ begin raise exception 'no: ${address}'; end $$`, []],
  [`do $$ begin raise warning 'no: ${address}'; end $$`, []],
  [`select ${address}`, []],
];

it('shows nothing of what people typed, whatever goes wrong', async () => {
  const client = new pg.Client(server.superuserUrl);
  await client.connect();
  await client.query('create table who (email text primary key)');
  await client.query('insert into who values ($1)', [address]);
  const failed: unknown[] = [];
  for (const [text, values] of mistakes) await client.query(text, values).catch((error: unknown) => failed.push(error));
  expect(failed).toHaveLength(6);
  await client.end();
  const logs = readdirSync(folder).filter((name) => name.endsWith('.log'));
  expect(logs).toEqual(['postgres.log']);
  expect(readFileSync(join(folder, 'postgres.log'), 'utf8')).not.toContain('mag-nergens-staan');
});

it('is set the same way where it runs in containers', () => {
  const compose = readFileSync('docker-compose.yml', 'utf8');
  for (const setting of ['log_statement=none', 'log_min_error_statement=panic', 'log_parameter_max_length=0', 'log_parameter_max_length_on_error=0', 'log_min_messages=log', 'log_error_verbosity=terse']) {
    expect(compose).toContain(`-c${setting}`);
  }
});
