import { Database, Seal, visitor, type Viewer } from '@samenspraak/shared-api';
import { SentJobs, openTestServer, type TestAnswer, type TestServer } from '@samenspraak/shared-api/testing';
import { standingsOf } from '@samenspraak/spaces-api';
import documents from '@samenspraak/shared-graphql/documents' with { type: 'json' };
import { getOperationAST, parse, type OperationDefinitionNode, type TypeNode } from 'graphql';
import pg from 'pg';
import { FeaturesModule } from '../features.module';
import { seedStores } from '../seeds/seed-stores';
import { openEmptyStores, type EmptyStores } from '../seeds/testing';

/** Statements of one page: at most one for each kind of row on it. More means that something asks per row. */
const handful = { visitor: 20, facilitator: 28 };

/** A page that a visitor is not shown, or an invitation that does not exist. */
const refused = ['DOWNLOAD_OVER', 'SIGN_IN_NEEDED', 'NOT_FOUND', 'INVITATION_EXPIRED', 'PERSONAL_LINK_EXPIRED', 'HELP_CODE_UNKNOWN', 'RECOVERY_UNKNOWN'];

let stores: EmptyStores;
let server: TestServer;
let facilitator: Viewer;
const samples: Record<string, unknown> = {};

const one = async (sql: string): Promise<string> => Object.values((await stores.content.query(sql))[0] as object)[0] as string;

/** What stands behind a page's address, by the field that reads it. */
const bySlug: Record<string, string> = {
  topic: `select slug from topic where audience = 'everyone' and state = 'following' order by contribution_count desc limit 1`,
  session: `select slug from session where audience = 'everyone' and state in ('report_approved', 'closed') order by starts_at desc limit 1`,
  commitment: `select slug from commitment where audience = 'everyone' and session_id is not null limit 1`,
  space: `select slug from space where kind = 'dialogue_table'`,
  organisation: `select slug from organisation where kind = 'mosque' order by slug limit 1`,
  series: 'select slug from dialogue_series limit 1',
};

beforeAll(async () => {
  stores = await openEmptyStores();
  await seedStores(stores);
  Seal.connect('a secret for tests only, long enough');
  new SentJobs().connect();
  server = await openTestServer(FeaturesModule);
  for (const [field, sql] of Object.entries(bySlug)) samples[field] = await one(sql);
  samples['space id'] = await one(`select id from space where kind = 'network'`);
  const id = await one(`select p.id from participant p join space s on s.id = p.space_id where s.kind = 'network' and 'facilitator' = any(p.roles) limit 1`);
  const standings = await Database.operation(visitor, () => standingsOf([id], '2026-01-01'), 'read');
  facilitator = { kind: 'person', personId: id, sessionHash: id, standings, signedIn: { at: new Date(), means: 'passkey' } };
}, 120_000);
afterAll(async () => {
  await server.close();
  await stores.close();
});

const queries = Object.values(documents as Record<string, string>)
  .map((text) => ({ text, operation: getOperationAST(parse(text)) as OperationDefinitionNode }))
  .filter(({ operation }) => operation.operation === 'query')
  .map(({ text, operation }) => [operation.name?.value ?? '', text, operation] as const);

/** The address's own parts, as the page would have them. */
function variablesOf(operation: OperationDefinitionNode): Record<string, unknown> {
  const required = operation.variableDefinitions?.filter(({ type }) => type.kind === 'NonNullType') ?? [];
  return Object.fromEntries(
    required.map(({ variable, type }) => [variable.name.value, isBoolean(type) ? true : sampleOf(operation, variable.name.value)]),
  );
}

/** What a facilitator looks ahead with, before a series is started. */
const everyWeek = { kind: 'weekly', interval: 1, weekdays: ['TH'], startsOn: '2099-01-01', startTime: '19:30', minutes: 90, zone: 'Europe/Amsterdam' };

const isBoolean = (type: TypeNode): boolean =>
  type.kind === 'NonNullType' && type.type.kind === 'NamedType' && type.type.name.value === 'Boolean';

function sampleOf(operation: OperationDefinitionNode, name: string): unknown {
  if (name === 'language') return 'nl';
  if (name === 'month') return '2026-11';
  if (/At$/.test(name)) return '2027-01-12T10:00:00Z';
  if (name === 'dates') return [];
  if (name === 'rule') return everyWeek;
  if (/space(Id)?$/i.test(name) && name !== 'space') return samples['space id'];
  const reader = operation.selectionSet.selections.find(
    (field) => field.kind === 'Field' && field.arguments?.some(({ value }) => value.kind === 'Variable' && value.name.value === name),
  );
  const field = reader?.kind === 'Field' ? reader.name.value : '';
  return samples[field] ?? 'niets';
}

it('knows pages', () => {
  expect(queries.length).toBeGreaterThan(5);
});

it.each(queries)('%s costs a handful of statements', async (_name, text, operation) => {
  for (const [who, viewer] of Object.entries({ visitor, facilitator })) {
    const counted = await countStatements(() => server.ask(viewer, text, variablesOf(operation)));
    if (process.env['SHOW_COUNTS']) process.stderr.write(`${counted} `);
    expect(counted).toBeLessThanOrEqual(handful[who as keyof typeof handful]);
  }
});

async function countStatements(work: () => Promise<TestAnswer>): Promise<number> {
  const query = pg.Client.prototype.query;
  let count = 0;
  pg.Client.prototype.query = function counting(this: pg.Client, ...args: unknown[]) {
    count += 1;
    return (query as (...all: unknown[]) => never).apply(this, args);
  } as typeof query;
  const { errors = [] } = await work();
  pg.Client.prototype.query = query;
  expect(errors.filter(({ extensions }) => !refused.includes(extensions.code))).toEqual([]);
  return count;
}
