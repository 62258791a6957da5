import { request } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readFileSync } from 'node:fs';
import documents from '@samenspraak/shared-graphql/documents' with { type: 'json' };
import { Database, Seal, Viewer, visitor } from '@samenspraak/shared-api';
import { SentJobs, TestServer, openTestServer } from '@samenspraak/shared-api/testing';
import { standingsOf } from '@samenspraak/spaces-api';
import fc from 'fast-check';
import { GraphQLSchema, buildSchema } from 'graphql';
import { Edge, openEdge } from '../edge/testing';
import { FeaturesModule } from '../features.module';
import { seedStores } from '../seeds/seed-stores';
import { EmptyStores, openEmptyStores } from '../seeds/testing';
import { AnyOperation, anyOperation } from './any-operation';
import { hostileText, hostileValue } from './hostile';
import { patience, sizeOf } from './size';

const times = sizeOf({ small: 10_000, full: 100_000 });
/** Longer than this is a hang. The database gives up after ten seconds. */
const patient = 9_000;
const schema: GraphQLSchema = buildSchema(readFileSync('libs/shared/graphql/src/schema.graphql', 'utf8'));

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const heap = () => {
  collect();
  return process.memoryUsage().heapUsed / 1e6;
};

const sample = <T>(arbitrary: fc.Arbitrary<T>, seed: number): T[] => fc.sample(arbitrary, { numRuns: 500, seed });

/** Many times over, a few at once; the memory after a fifth and at the end, in MB. */
async function bombard<T>(arbitrary: fc.Arbitrary<T>, count: number, shoot: (one: T) => Promise<void>): Promise<{ early: number; late: number }> {
  let early = 0;
  for (let done = 0; done < count; done += 500) {
    const shots = sample(arbitrary, done + 1).slice(0, count - done);
    await Promise.all(Array.from({ length: 8 }, async () => {
      for (let shot = shots.pop(); shot !== undefined; shot = shots.pop()) await shoot(shot);
    }));
    if (!early && done >= count / 5) early = heap();
  }
  return { early, late: heap() };
}

const within = async <T>(work: Promise<T>, what: unknown): Promise<T> => {
  const started = performance.now();
  const result = await work;
  if (performance.now() - started > patient) throw new Error(`hung: ${JSON.stringify(what).slice(0, 300)}`);
  return result;
};

/** Compiled queries are kept, as many as there are places: memory may grow until these are full, not on. */
const expectFlat = ({ early, late }: { early: number; late: number }) => expect(late - early).toBeLessThan(60);

describe('operations of every kind, with values that should not be', () => {
  let stores: EmptyStores;
  let server: TestServer;
  const viewers: Viewer[] = [visitor];
  let known: string[];

  beforeAll(async () => {
    stores = await openEmptyStores();
    await seedStores(stores);
    Seal.connect('a secret for tests only, long enough');
    new SentJobs().connect();
    server = await openTestServer(FeaturesModule);
    const texts = (sql: string) => stores.content.query(sql).then((rows: { text: string }[]) => rows.map(({ text }) => text));
    known = (await Promise.all(['topic', 'session', 'commitment', 'space', 'organisation'].map((table) => texts(`(select id::text as text from ${table} limit 8) union all (select slug from ${table} limit 4)`)))).flat();
    known.push(...(await texts('select id::text as text from agenda_item limit 8')), ...(await texts('select slug as text from theme')), 'Dit is een gewone zin.', 'nl');
    for (const role of ['facilitator', 'member']) {
      const [id = ''] = await texts(`select p.id::text as text from participant p join space s on s.id = p.space_id where s.kind = 'dialogue_table' and '${role}' = any(roles) order by p.id limit 1`);
      const standings = await Database.operation(visitor, () => standingsOf([id], '2026-01-01'), 'read');
      const [person] = (await stores.vault.query('select person_id as id from participation where participant_id = $1', [id])) as { id: string }[];
      viewers.push({ kind: 'person', personId: person?.id ?? '', sessionHash: id, standings });
    }
  }, patience);
  afterAll(async () => {
    await server.close();
    await stores.close();
  });

  it('are answered with data or a clear no, never with a fault of ours', async () => {
    const faults = new Set<string>();
    const codes = new Map<string, number>();
    let turn = 0;
    const memory = await bombard(anyOperation(schema, known), times * 0.15, async ({ query, variables }: AnyOperation) => {
      const viewer = viewers[(turn += 1) % viewers.length] as Viewer;
      const { errors = [] } = await within(server.ask(viewer, query, variables), { query, variables });
      for (const { extensions } of errors.slice(0, 1)) codes.set(extensions.code, (codes.get(extensions.code) ?? 0) + 1);
      if (errors.some(({ extensions }) => extensions.code === 'INTERNAL')) faults.add(`${query.slice(0, 120)} ${JSON.stringify(variables).slice(0, 400)}`);
    });
    if (process.env['SHOW_COUNTS']) process.stderr.write(`${JSON.stringify([...codes])} ${JSON.stringify(memory)}\n`);
    expect([...faults].slice(0, 5)).toEqual([]);
    expect(codes.size).toBeGreaterThan(4);
    expectFlat(memory);
  }, patience);
});

describe('requests that no site of ours sends', () => {
  let edge: Edge;
  beforeAll(async () => {
    edge = await openEdge();
  });
  afterAll(() => edge.close());

  const hashes = Object.keys(documents);
  const methods = fc.constantFrom('POST', 'POST', 'POST', 'POST', 'GET', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'HEAD');
  const deep = fc.integer({ min: 1, max: 30_000 }).map((levels) => '{ topic '.repeat(levels));
  const lists = fc.integer({ min: 1, max: 60_000 }).map((levels) => '['.repeat(levels));
  const query = fc.oneof(deep, hostileText, fc.constantFrom('{ themes { slug } }', 'subscription { x }', 'fragment A on Topic { ...A } { agenda { nodes { ...A } } }', 'query A { themes { slug } } query A { themes { slug } }'));
  const body = fc.oneof(
    fc.record({ documentId: fc.oneof(fc.constantFrom(...hashes), hostileText), variables: hostileValue }).map((each) => JSON.stringify(each)),
    fc.record({ query, variables: hostileValue, operationName: hostileValue }).map((each) => JSON.stringify(each)),
    fc.array(hostileValue).map((each) => JSON.stringify(each)),
    hostileText,
    lists,
    lists.map((each) => `{"query":"{ themes { slug } }","variables":{"x":${each}`),
  );
  const kind = fc.constantFrom('application/json', 'application/json', 'application/json', 'application/json; charset=utf-7', 'text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'x');
  const path = fc.oneof({ weight: 6, arbitrary: fc.constant('/graphql') }, { weight: 1, arbitrary: fc.constantFrom('/', '/gezond', '/graphql/', '/graphql?x[]=1', '/%', '/..%2f', '/register/besluiten.jsonl', '/kalender/ruimte/x.ics', '/kalender/eigen/%00.ics', '/.well-known/security.txt', '//x', `/${'a'.repeat(4000)}`) });
  const printable = hostileText.map((text) => text.replace(/[^\x20-\x7e]/g, '').slice(0, 3000));
  const headers = fc.record({ origin: printable, cookie: printable.map((each) => `__Host-samenspraak=${each}`), 'idempotency-key': printable, 'x-form-token': printable }, { requiredKeys: [] });
  const shots = fc.record({ method: methods, path, kind, body, headers });

  const send = ({ method, path, kind, body, headers }: { method: string; path: string; kind: string; body: string; headers: object }): Promise<number> =>
    new Promise((resolve, reject) => {
      const sent = request({ port: edge.port, host: '127.0.0.1', method, path, headers: { ...headers, 'content-type': kind } }, (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (part: string) => (text += part.slice(0, 2000)));
        answer.on('end', () => resolve(text.includes('"INTERNAL"') ? 599 : (answer.statusCode ?? 0)));
      });
      sent.setTimeout(patient, () => sent.destroy(new Error('hung')));
      sent.on('error', (error: Error & { code?: string }) => (['ECONNRESET', 'EPIPE'].includes(error.code ?? '') ? resolve(0) : reject(error)));
      sent.end(body);
    });

  it('are refused: no 5xx, no hang, no memory that grows', async () => {
    const faults = new Set<string>();
    const statuses = new Map<number, number>();
    const memory = await bombard(shots, times * 0.85, async (shot) => {
      const status = await send(shot).catch((error: Error) => {
        faults.add(`${error.message}: ${JSON.stringify(shot).slice(0, 300)}`);
        return -1;
      });
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (status >= 500) faults.add(`${status}: ${JSON.stringify(shot).slice(0, 500)}`);
    });
    if (process.env['SHOW_COUNTS']) process.stderr.write(`${JSON.stringify([...statuses])} ${JSON.stringify(memory)}\n`);
    expect([...faults].slice(0, 5)).toEqual([]);
    expect(statuses.get(200)).toBeGreaterThan(times / 100);
    expectFlat(memory);
  }, patience);
});
