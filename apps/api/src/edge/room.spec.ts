import { SentJobs, addressOfStore } from '@samenspraak/shared-api/testing';
import { formTokenOf, visitor } from '@samenspraak/shared-api';
import pg from 'pg';
import { Edge, openEdge } from './testing';

/** Room for two, and a third place for signing in. */
let edge: Edge;
let holder: pg.Client;
beforeAll(async () => {
  edge = await openEdge({ places: { all: 3, reserved: 1 } });
  new SentJobs().connect();
  holder = new pg.Client(Object.assign(new URL(process.env['TEST_POSTGRES_URL'] ?? ''), { pathname: new URL(addressOfStore('content')).pathname }).href);
  await holder.connect();
});
afterAll(async () => {
  await holder.end();
  await edge.close();
});

const ask = (query: string, headers: Record<string, string> = {}) =>
  edge.fastify.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', ...headers }, payload: { query } });
const themes = () => ask('{ themes { slug } }');
const signIn = () => ask('mutation { requestSignIn(email: "iemand@samenspraak.example", language: nl) { id } }', { origin: edge.origin, 'x-form-token': formTokenOf(visitor) });
const codesOf = (answer: Awaited<ReturnType<typeof ask>>) => (answer.json<{ errors?: { extensions: { code: string } }[] }>().errors ?? []).map(({ extensions }) => extensions.code);

it('sends away at once whoever comes when it is full, and lets people sign in', async () => {
  await holder.query('begin; lock table theme in access exclusive mode');
  const inside = [themes(), themes()];
  await new Promise((resolve) => setTimeout(resolve, 100));
  const refused = await themes();
  expect([refused.statusCode, refused.headers['retry-after'], codesOf(refused)]).toEqual([503, '5', ['UNREACHABLE']]);
  const signedIn = await signIn();
  expect([signedIn.statusCode, codesOf(signedIn)]).toEqual([200, []]);
  // What is asked besides makes a request ordinary again.
  expect((await ask('{ viewer { signedIn } themes { slug } }')).statusCode).toBe(503);
  expect((await ask('{ viewer { signedIn } }')).statusCode).toBe(200);
  await holder.query('rollback');
  expect((await Promise.all(inside)).map(({ statusCode }) => statusCode)).toEqual([200, 200]);
  expect((await themes()).statusCode).toBe(200);
});

it('counts whoever was refused or failed as gone', async () => {
  for (let turn = 0; turn < 5; turn += 1) {
    await ask('{ topic(slug: "nergens") { id } }');
    await ask('{ nietsDat { is } }');
    await ask('mutation { signOut { id } }');
  }
  expect((await Promise.all([themes(), themes()])).map(({ statusCode }) => statusCode)).toEqual([200, 200]);
});

it('says to come back when a store gave up on a statement, or threw everyone out', async () => {
  await holder.query('begin; lock table theme in access exclusive mode');
  const waiting = themes();
  await new Promise((resolve) => setTimeout(resolve, 100));
  await holder.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and wait_event_type = 'Lock'`);
  const thrownOut = await waiting;
  await holder.query('rollback');
  expect([thrownOut.statusCode, thrownOut.headers['retry-after'], codesOf(thrownOut)]).toEqual([503, '5', ['UNREACHABLE']]);
  expect((await themes()).statusCode).toBe(200);
});
