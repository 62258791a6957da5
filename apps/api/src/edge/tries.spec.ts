import { inspect } from 'node:util';
import { jest } from '@jest/globals';
import { account } from '@samenspraak/people-api/testing';
import { Clock, Database, Language, Vault, formTokenOf, limitsOfTries, visitor } from '@samenspraak/shared-api';
import { Edge, openEdge } from './testing';

const sourceKey = 'a-key-of-the-proxy-and-the-server-for-tests';
const network = '203.0.113.77';
const start = new Date('2026-11-24T10:00:00Z');
let edge: Edge;

beforeAll(async () => {
  edge = await openEdge({ sourceKey });
  await account('lid@voorbeeld.example', Language.nl);
});
afterAll(() => edge.close());
beforeEach(() => Clock.set(start));
afterEach(() => Clock.set());

interface Answer {
  status: number;
  retryAfter: string | null;
  body: { errors?: { message: string; extensions: object }[]; data?: unknown };
}

/** Over real HTTP, as the proxy or the web server would send it on. */
async function send(query: string, variables: object, source: string | undefined = `${sourceKey} ${network}`): Promise<Answer> {
  const headers = { 'content-type': 'application/json', origin: edge.origin, 'x-form-token': formTokenOf(visitor), ...(source ? { 'samenspraak-source': source } : {}) };
  const reply = await fetch(`http://127.0.0.1:${edge.port}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  return { status: reply.status, retryAfter: reply.headers.get('retry-after'), body: (await reply.json()) as Answer['body'] };
}

const askMail = (email: string, source?: string) => send('mutation ($email: String!) { requestSignIn(email: $email, language: nl) { id } }', { email }, source);
const from = (host: number, part = '198.51.100') => `${sourceKey} ${part}.${host}`;
/** Other networks for each test, so that none is left with another's count. */
let last = 0;
const another = () => from((last += 1));

async function statuses(times: number, once: (turn: number) => Promise<Answer>): Promise<number[]> {
  const found: number[] = [];
  for (let turn = 0; turn < times; turn += 1) found.push((await once(turn)).status);
  return found;
}
const count = (all: number[], status: number) => all.filter((each) => each === status).length;

it('answers a member and a stranger alike when it is too often, with when to try again', async () => {
  const [member, stranger] = [another(), another()];
  const answers: Answer[][] = [];
  for (const [email, source] of [['lid@voorbeeld.example', member], ['vreemd@voorbeeld.example', stranger]] as const) {
    const all: Answer[] = [];
    for (let turn = 0; turn < limitsOfTries.mail.pair.times + 2; turn += 1) all.push(await askMail(email, source));
    answers.push(all.map(({ status, retryAfter, body }) => ({ status, retryAfter, body: body.errors ? body : {} })));
  }
  expect(answers[0]).toEqual(answers[1]);
  const refused = answers[0]?.at(-1);
  const { times, within } = limitsOfTries.mail.pair;
  const seconds = within / times / 1000;
  expect(refused).toMatchObject({ status: 429, retryAfter: String(seconds) });
  expect(refused?.body.errors).toEqual([expect.objectContaining({ message: 'TOO_MANY_TRIES', extensions: { code: 'TOO_MANY_TRIES', facts: { seconds, minutes: 2 } } })]);
  Clock.set(new Date(start.getTime() + seconds * 1000));
  expect((await askMail('lid@voorbeeld.example', member)).status).toBe(200);
});

it('protects a mailbox against many networks at once, however it is written', async () => {
  const all = await statuses(40, (turn) => askMail(turn % 2 ? 'Doel@Voorbeeld.example' : ' doel@voorbeeld.example', another()));
  expect(count(all, 200)).toBe(limitsOfTries.mail.address.times);
});

it('lets one network ask for so many addresses, its other addresses of IPv6 included', async () => {
  const all = await statuses(130, (turn) => askMail(`a${turn}@voorbeeld.example`, `${sourceKey} 2001:db8:7:8::${turn.toString(16)}`));
  expect(count(all, 200)).toBe(limitsOfTries.mail.source.times);
  expect((await askMail('b@voorbeeld.example', `${sourceKey} 2001:db8:7:9::1`)).status).toBe(200);
});

it('hears nothing of where a client says it comes from', async () => {
  const made = (turn: number) => ['x', `wrong-key 10.0.0.${turn}`, `${sourceKey.slice(1)} 10.0.0.${turn}`][turn % 3];
  const all = await statuses(130, (turn) => askMail(`c${turn}@voorbeeld.example`, made(turn)));
  expect(count(all, 200)).toBe(limitsOfTries.mail.source.times);
});

it.each([
  ['a guess of a code', 'code', 'mutation { signInByCode(attempt: "8c5a3f5e-6a0e-4d8e-9c2f-0f2b6a7d9e11", code: "12345678") { id } }'],
  ['a passkey', 'passkey', 'mutation { signInByPasskey(answer: "{}") { id } }'],
  ['a way back from a provider', 'provider', 'mutation { signInByProvider(provider: "assen", answer: "code=x") { id } }'],
  ['an invitation', 'invitation', '{ invitation(secret: "x") { __typename } }'],
  ['a sealed receipt', 'sealed', '{ sealedReceipt(id: "x", authority: "y") { role } }'],
] as const)('limits %s', async (_what, tried, query) => {
  const source = another();
  const { times } = tried === 'code' ? limitsOfTries.code.address : limitsOfTries[tried].source;
  const all = await statuses(times + 5, () => send(query, {}, source));
  expect(count(all, 429)).toBe(5);
  expect(all.slice(0, times)).not.toContain(429);
});

it('limits codes over all attempts for an address', async () => {
  const attempts: string[] = [];
  for (let turn = 0; turn < 10; turn += 1) {
    const { body } = await askMail('lid@voorbeeld.example', another());
    attempts.push((body.data as { requestSignIn: { id: string } } | null)?.requestSignIn.id ?? attempts[0]!);
  }
  const guess = 'mutation ($attempt: String!) { signInByCode(attempt: $attempt, code: "00000000") { id } }';
  const all = await statuses(50, (turn) => send(guess, { attempt: attempts[turn % attempts.length] }, another()));
  expect(count(all, 429)).toBe(50 - limitsOfTries.code.address.times);
});

it('limits the download of the register', async () => {
  const fetched = () => fetch(`http://127.0.0.1:${edge.port}/register/besluiten.jsonl`, { headers: { 'samenspraak-source': from(1, '192.0.2') } });
  const { times } = limitsOfTries.download.source;
  for (let turn = 0; turn < times; turn += 1) expect((await (await fetched()).text()).length).toBeGreaterThan(0);
  const refused = await fetched();
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(refused.headers.get('content-security-policy')).toContain("default-src 'none'");
});

const schemaOf = `select table_schema || '.' || table_name as name from information_schema.tables where table_schema in ('public', 'jobs') and table_type = 'BASE TABLE'`;

it('writes nothing of where someone comes from: in no table of either store, and in no line of the log', async () => {
  const said: string[] = [];
  const [out, err] = [process.stdout, process.stderr].map((stream) => jest.spyOn(stream, 'write').mockImplementation((text) => said.push(String(text)) > 0));
  for (const query of ['{ themes { slug } }', '{ nonsense }', 'mutation { signOut { id } }']) await send(query, {});
  for (let turn = 0; turn < 15; turn += 1) await askMail('spoor@voorbeeld.example');
  out?.mockRestore();
  err?.mockRestore();
  expect(said.join('')).not.toMatch(/203\.0\.113|a-key-of-the-proxy/);
  const rows = async (query: (text: string) => Promise<unknown[]>) => {
    const names = (await query(schemaOf)) as { name: string }[];
    expect(names.length).toBeGreaterThan(5);
    return (await Promise.all(names.map(({ name }) => query(`select t::text as row from ${name} t`)))).flat();
  };
  const inVault = await rows((text) => Vault.manager.query(text) as Promise<unknown[]>);
  const inContent = await Database.operation(visitor, () => Database.asPlatform(() => rows((text) => Database.prepared(text.slice(0, 60), text))));
  expect(inVault.length).toBeGreaterThan(5);
  for (const held of [inVault, inContent]) expect(inspect(held, { depth: 3, maxArrayLength: null })).not.toContain('203.0.113');
});
