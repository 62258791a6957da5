import documents from '@samenspraak/shared-graphql/documents' with { type: 'json' };
import { getOperationAST, parse } from 'graphql';
import { Clock, formTokenOf, visitor } from '@samenspraak/shared-api';
import { Edge, openEdge } from './testing';

/** Whether a request can change anything, over where it says it comes from, how, and what it carries. */
let edge: Edge;
const methods = ['POST', 'GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD'] as const;
const kinds = ['application/json', 'application/json; charset=utf-8', 'text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/graphql', 'text/json', undefined] as const;
const origins = { own: 'https://samenspraak.test', missing: undefined, null: 'null', foreign: 'https://elders.example', port: 'https://samenspraak.test:8443', plain: 'http://samenspraak.test', longer: 'https://samenspraak.test.elders.example', empty: '' };
const sites = ['same-origin', undefined, 'same-site', 'cross-site', 'none'] as const;

beforeAll(async () => {
  edge = await openEdge();
});
afterAll(async () => {
  Clock.set();
  await edge.close();
});

const change = JSON.stringify({ query: 'mutation { requestSignIn(email: "iemand@samenspraak.example", language: nl) { id } }' });

interface Sender {
  method: (typeof methods)[number];
  kind: string | undefined;
  origin: string | undefined;
  site: string | undefined;
  token: boolean;
}

async function codeOf({ method, kind, origin, site, token }: Sender): Promise<string> {
  const said = { 'content-type': kind, origin, 'sec-fetch-site': site, 'x-form-token': token ? formTokenOf(visitor) : undefined };
  const headers = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as Record<string, string>;
  const payload = ['GET', 'HEAD'].includes(method) ? {} : { payload: change };
  const url = ['GET', 'HEAD'].includes(method) ? `/graphql?query=${encodeURIComponent('mutation { signOut { id } }')}` : '/graphql';
  const answer = await edge.fastify.inject({ method, url, headers, ...payload });
  const body = answer.body ? (answer.json() as { data?: unknown; errors?: { extensions: { code: string } }[] }) : {};
  return body.errors?.[0]?.extensions.code ?? (body.data ? 'DONE' : String(answer.statusCode));
}

const every: Sender[] = methods.flatMap((method) =>
  kinds.flatMap((kind) =>
    Object.values(origins).flatMap((origin) => sites.flatMap((site) => [true, false].map((token) => ({ method, kind, origin, site, token })))),
  ),
);

const isOurForm = ({ method, kind, origin, site, token }: Sender): boolean =>
  method === 'POST' && Boolean(kind?.startsWith('application/json')) && origin === origins.own && (site === 'same-origin' || site === undefined) && token;

it('changes nothing but for a form of this site, whatever the method, kind, origin, site and token', async () => {
  const wrong: unknown[] = [];
  let done = 0;
  for (const sender of every) {
    const code = await codeOf(sender);
    if (code === 'DONE') done += 1;
    if ((code === 'DONE') !== isOurForm(sender)) wrong.push({ ...sender, code });
  }
  expect(wrong).toEqual([]);
  expect(done).toBe(every.filter(isOurForm).length);
});

it.each([
  ['a missing Origin', { origin: undefined }],
  ['Origin: null', { origin: 'null' }],
  ['a foreign Origin', { origin: origins.foreign }],
  ['another site, by Sec-Fetch-Site', { site: 'cross-site' }],
  ['no token', { token: false }],
])('refuses %s with one and the same answer', async (_what, part) => {
  const ours: Sender = { method: 'POST', kind: 'application/json', origin: origins.own, site: 'same-origin', token: true };
  expect(await codeOf({ ...ours, ...part })).toBe('FOREIGN_REQUEST');
});

/** Every change the site knows, from the list the build made: one that is added tomorrow stands here by itself. */
const changes = Object.entries(documents as Record<string, string>).filter(([, text]) => getOperationAST(parse(text))?.operation === 'mutation');

it('refuses every change of the site from elsewhere, before it looks at what is in it', async () => {
  const taken: string[] = [];
  for (const [documentId, text] of changes)
    for (const [what, elsewhere] of Object.entries({ missing: {}, null: { origin: 'null' }, foreign: { origin: origins.foreign }, site: { origin: origins.own, 'sec-fetch-site': 'cross-site' } })) {
      const headers = { 'content-type': 'application/json', 'x-form-token': formTokenOf(visitor), ...elsewhere };
      const answer = await edge.fastify.inject({ method: 'POST', url: '/graphql', headers, payload: { documentId, query: text } });
      const code = (answer.json() as { errors?: { extensions: { code: string } }[] }).errors?.[0]?.extensions.code;
      if (code !== 'FOREIGN_REQUEST') taken.push(`${what} ${code} ${text.slice(0, 40)}`);
    }
  expect(taken).toEqual([]);
  expect(changes.length).toBeGreaterThan(50);
});
