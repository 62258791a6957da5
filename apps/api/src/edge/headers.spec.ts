import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import fastify from 'fastify';
import { answerErrors } from './answer-errors';
import { holdHeaders, strictHeaders } from './strict-headers';
import { Edge, openEdge } from './testing';

let edge: Edge;
beforeAll(async () => {
  edge = await openEdge();
});
afterAll(() => edge.close());

const wanted: [string, RegExp][] = [
  ['content-security-policy', /^default-src 'none'; frame-ancestors 'none'/],
  ['x-content-type-options', /^nosniff$/],
  ['x-frame-options', /^DENY$/],
  ['referrer-policy', /^same-origin$/],
  ['cross-origin-opener-policy', /^same-origin$/],
  ['cross-origin-resource-policy', /^same-origin$/],
  ['permissions-policy', /camera=\(\), microphone=\(\), geolocation=\(\)/],
  ['strict-transport-security', /^max-age=(3153600\d|[4-9]\d{7}|\d{9,}); includeSubDomains$/],
];

interface Answer {
  status: number;
  headers: NodeJS.Dict<string | string[]>;
}

const json = { 'content-type': 'application/json' };
const send = (method: string, path: string, headers: Record<string, string> = {}, body?: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = request({ port: edge.port, host: '127.0.0.1', method, path, headers }, (answer) => {
      answer.resume().on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers }));
    });
    sent.on('error', reject).end(body);
  });

/** What is no HTTP, byte for byte. */
const sendRaw = (text: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(edge.port, '127.0.0.1', () => socket.write(text));
    socket.on('data', (part) => (answer += part)).on('error', reject);
    socket.on('end', () => {
      const [first = '', ...lines] = answer.split('\r\n');
      const headers = Object.fromEntries(lines.filter((line) => line.includes(':')).map((line) => [line.split(':')[0]!.toLowerCase(), line.slice(line.indexOf(':') + 2)]));
      resolve({ status: Number(first.split(' ')[1]), headers });
    });
  });

/** No route of ours is known to fail: one that does, behind the same hooks. */
async function aFault(): Promise<Answer> {
  const app = fastify();
  holdHeaders(app, strictHeaders(edge.origin));
  answerErrors(app);
  app.get('/', () => Promise.reject(new Error('geheim')));
  const { statusCode, headers, body } = await app.inject('/');
  expect(body).not.toContain('geheim');
  return { status: statusCode, headers: headers as Answer['headers'] };
}

const cases: [string, number, () => Promise<Answer>][] = [
  ['an answer', 200, () => send('POST', '/graphql', json, '{"query":"{ themes { slug } }"}')],
  ['a document that is not known', 400, () => send('POST', '/graphql', json, '{"documentId":"x"}')],
  ['health', 200, () => send('GET', '/gezond')],
  ['health, its head alone', 200, () => send('HEAD', '/gezond')],
  ['security.txt', 200, () => send('GET', '/.well-known/security.txt')],
  ['a download', 200, () => send('GET', '/register/besluiten.jsonl')],
  ['the last seal', 200, () => send('GET', '/register/stand.json')],
  ['a calendar that is not there', 404, () => send('GET', '/kalender/ruimte/nergens.ics')],
  ["somebody's own calendar, by a link that was never made", 404, () => send('GET', '/kalender/eigen/x.ics')],
  ['a change sent to a calendar', 404, () => send('POST', '/kalender/ruimte/nergens.ics', json, '{}')],
  ['an address that leads nowhere', 404, () => send('GET', '/nergens')],
  ['another method', 405, () => send('GET', '/graphql')],
  ['a preflight of another site', 405, () => send('OPTIONS', '/graphql', { origin: 'https://elders.example', 'access-control-request-method': 'POST' })],
  ['JSON that is none', 400, () => send('POST', '/graphql', json, '{"query":')],
  ['JSON that reaches for the prototype', 400, () => send('POST', '/graphql', json, '{"__proto__":{"x":1}}')],
  ['another kind of content', 415, () => send('POST', '/graphql', { 'content-type': 'text/plain' }, '{"query":"{ themes { slug } }"}')],
  ['too much', 413, () => send('POST', '/graphql', json, JSON.stringify({ query: 'x'.repeat(300_000) }))],
  ['too much, said beforehand', 413, () => send('POST', '/graphql', { ...json, 'content-length': '400000' })],
  ['an address that cannot be read', 400, () => send('GET', '/%zz')],
  ['a fault of ours', 500, aFault],
  ['what is no HTTP', 400, () => sendRaw('ONZIN\r\n\r\n')],
  ['headers without end', 431, () => sendRaw(`GET / HTTP/1.1\r\nhost: x\r\nx: ${'y'.repeat(40_000)}\r\n\r\n`)],
];

it.each(cases)('%s has every header', async (_what, status, ask) => {
  const answer = await ask();
  expect(answer.status).toBe(status);
  const said = (name: string) => String(answer.headers[name] ?? 'nothing');
  for (const [name, value] of wanted) expect([name, said(name)]).toEqual([name, expect.stringMatching(value)]);
  expect(Object.keys(answer.headers).filter((name) => /^(server|x-powered-by|access-control-)/.test(name))).toEqual([]);
});

it('leaves out no route that the server has', () => {
  const routes = [...new Set(edge.fastify.printRoutes({ commonPrefix: false }).match(/\/[^\s(]*/g))].sort();
  expect(routes).toEqual(['/.well-known/security.txt', '/gezond', '/graphql', '/kalender/eigen/:file', '/kalender/gesprek/:file', '/kalender/ruimte/:file', '/register/besluiten.jsonl', '/register/stand.json']);
});

it('says HSTS over TLS alone', async () => {
  const plain = await openEdge({ origin: 'http://localhost:3000' });
  const { headers } = await plain.fastify.inject('/gezond');
  await plain.close();
  expect(headers['strict-transport-security']).toBeUndefined();
});

it('says the same at the door in front, one by one', () => {
  const door = readFileSync(join(import.meta.dirname, '../../../../ops/Caddyfile'), 'utf8');
  const said = Object.fromEntries([...door.matchAll(/^\theader \?([\w-]+) "?([^"\n]+)"?$/gm)].map(([, name = '', value = '']) => [name.toLowerCase(), value]));
  expect(said).toEqual(strictHeaders(edge.origin));
});
