import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Policies, Viewer } from '@samenspraak/shared-api';
import { SentJobs, TestAnswer, TestServer, TestStores, openTestServer, openTestStores } from '@samenspraak/shared-api/testing';
import { Audience } from '@samenspraak/spaces-api';
import { GraphQLField, getNamedType, isInterfaceType, isLeafType, isObjectType } from 'graphql';
import { FeaturesModule } from '../features.module';
import { argumentsFor } from './access-arguments';
import { AccessCast, accessCast, tokenOf } from './access-cast';
import { patience } from './size';

/** The reviewed table. Write it anew with WRITE_MATRIX=1, and read what changed. */
const file = 'apps/api/src/drills/access-matrix.json';
const audiences = Object.values(Audience);

let stores: TestStores;
let server: TestServer;
let cast: AccessCast;

beforeAll(async () => {
  stores = await openTestStores();
  new SentJobs().connect();
  server = await openTestServer(FeaturesModule);
  cast = await accessCast(stores);
}, patience);
afterAll(async () => {
  await server.close();
  await stores.close();
});

type AnyField = GraphQLField<unknown, unknown>;
const fieldsOf = (kind: 'query' | 'mutation'): AnyField[] => Object.values((kind === 'query' ? server.schema.getQueryType() : server.schema.getMutationType())?.getFields() ?? {});

/** Acts of the vault (signing in, one's own account): they are about nobody's rows, and cannot be taken back by a rollback. */
const ofTheVault = /^(requestSignIn|requestFreshSignIn|signIn|signOut|joinBy|acceptInvitation|.*[Pp]asskey|.*SignIn|revoke|end[A-Z].*Session|use[A-Z]|askPrivacyOfficer|eraseMe|askForOwnData|.*Address|.*Recovery)/;

const words = ['title', 'question', 'name', 'slug'];
function selection(field: AnyField): string {
  const type = getNamedType(field.type);
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  const own = type.getFields();
  if (own['nodes']) return ` { nodes${selection(own['nodes'])} }`;
  const plain = words.filter((word) => own[word] && isLeafType(getNamedType(own[word].type)) && !own[word].args.length);
  return ` { __typename ${plain.join(' ')} }`;
}

function operation(kind: 'query' | 'mutation', field: AnyField): string {
  const needed = field.args.filter(({ name }) => name in argumentsFor(field, {}));
  const declared = needed.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const passed = needed.map(({ name }) => `${name}: $${name}`).join(', ');
  // The second act always fails, so that the first is taken back, whatever it did.
  const undone = kind === 'mutation' ? ' undone: discardTopic(id: "00000000-0000-4000-8000-000000000000") { id }' : '';
  return `${kind}${declared && `(${declared})`} { it: ${field.name}${passed && `(${passed})`}${selection(field)}${undone} }`;
}

async function outcome(kind: 'query' | 'mutation', field: AnyField, viewer: Viewer, audience: Audience): Promise<string> {
  const answer = await server.ask(viewer, operation(kind, field), argumentsFor(field, cast.things[audience]));
  const refused = codeOf(answer);
  if (refused) return refused;
  if (kind === 'mutation') return 'does';
  return JSON.stringify(answer.data).includes(tokenOf(audience)) ? 'sees' : 'no row';
}

const codeOf = ({ errors = [] }: TestAnswer): string | undefined =>
  (errors as { path?: string[]; extensions: { code: string } }[]).find(({ path }) => path?.[0] !== 'undone')?.extensions.code;

type Table = Record<string, string>;

async function tableOf(kind: 'query' | 'mutation'): Promise<Table> {
  const table: Table = {};
  for (const field of fieldsOf(kind).filter(({ name }) => !ofTheVault.test(name)))
    for (const audience of audiences) {
      const row: [string, string][] = [];
      for (const [role, viewer] of Object.entries(cast.viewers)) row.push([role, await outcome(kind, field, viewer, audience)]);
      table[`${kind} ${field.name} · ${audience}`] = said(row);
    }
  return table;
}

/** `sees: member, author · NOT_FOUND: visitor` */
const said = (row: [string, string][]): string =>
  [...Map.groupBy(row, ([, what]) => what)].map(([what, roles]) => `${what}: ${roles.map(([role]) => role).join(', ')}`).join(' · ');

function declared(): Table {
  const table: Table = {};
  const accessOf = (thing: { extensions?: object }) => (thing.extensions as { access?: string })?.access;
  for (const type of Object.values(server.schema.getTypeMap()))
    if (isObjectType(type) && !type.name.startsWith('__'))
      for (const field of Object.values(type.getFields())) table[`${type.name}.${field.name}`] = accessOf(field) ?? accessOf(type) ?? 'undeclared';
  return table;
}

it('gives everyone what the reviewed table says, over every field, role and audience', async () => {
  const found = { fields: declared(), reads: await tableOf('query'), acts: await tableOf('mutation') };
  if (process.env['WRITE_MATRIX'] || !existsSync(file)) writeFileSync(file, `${JSON.stringify(found, null, 1)}\n`);
  expect(found).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  expect(Object.values(found.fields)).not.toContain('undeclared');
  expect(Object.values({ ...found.reads, ...found.acts }).filter((row) => row.includes('INTERNAL'))).toEqual([]);
}, patience);

/** Outside the space nobody reaches what is for members; inside it, members do not reach what is for facilitators. */
const outside: [Audience, string[]][] = [
  [Audience.members, ['visitor', 'foreign member', 'foreign manager']],
  [Audience.facilitators, ['visitor', 'foreign member', 'foreign manager', 'member', 'moderator']],
];

it('refuses by the database alone, where every policy of the application says yes', async () => {
  const decide = Policies.decide;
  Policies.decide = () => true;
  const reached: string[] = [];
  let tried = 0;
  try {
    for (const [audience, roles] of outside)
      for (const kind of ['query', 'mutation'] as const)
        for (const field of fieldsOf(kind).filter(({ name }) => !ofTheVault.test(name)))
          for (const role of roles) {
            tried += 1;
            const what = await outcome(kind, field, cast.viewers[role] as Viewer, audience);
            const isAbout = JSON.stringify(argumentsFor(field, cast.things[audience])).match(new RegExp(['topic', 'session', 'item', 'commitment'].map((name) => cast.things[audience][name]).join('|')));
            if (what === 'sees' || (what === 'does' && isAbout)) reached.push(`${role} ${what} ${field.name} · ${audience}`);
          }
  } finally {
    Policies.decide = decide;
  }
  expect(reached).toEqual([]);
  expect(tried).toBeGreaterThan(500);
}, patience);
