import { readdirSync } from 'node:fs';
import { request as http } from 'node:http';
import { join } from 'node:path';
import { type APIResponse, expect, test } from '@playwright/test';

/** Not a journey: every address of the site carries every header, whatever becomes of the request. */
const wanted: Record<string, RegExp> = {
  'content-security-policy': /^default-src 'none';.*frame-ancestors 'none'/,
  'x-content-type-options': /^nosniff$/,
  'x-frame-options': /^DENY$/,
  'referrer-policy': /^same-origin$/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^same-origin$/,
  'permissions-policy': /camera=\(\)/,
};

function expectStrict(headers: NodeJS.Dict<string | string[]>): void {
  const said = (name: string) => String(headers[name] ?? 'nothing');
  for (const [name, value] of Object.entries(wanted)) expect([name, said(name)]).toEqual([name, expect.stringMatching(value)]);
  expect(headers['x-powered-by']).toBeUndefined();
  expect(String(headers['content-security-policy'])).not.toMatch(/unsafe|\*|https?:/);
}

/** The addresses as the folder of pages says them; what is named in one is made up, and leads nowhere. */
const pages = join(import.meta.dirname, '../../web/pages/[language]');
const addresses = readdirSync(pages, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => `/nl/${file.replace(/\.tsx$/, '').replace(/(^|\/)index$/, '').replace(/\[[^\]]+\]/g, 'verzonnen')}`.replace(/\/$/, ''));

test('every page has every header', async ({ request }) => {
  expect(addresses.length).toBeGreaterThan(40);
  for (const address of addresses) {
    const answer: APIResponse = await request.get(address, { maxRedirects: 0 });
    expect(answer.status(), address).toBeLessThan(500);
    expectStrict(answer.headers());
  }
});

const raw = (base: string, method: string, path: string, body = '', own: NodeJS.Dict<string> = { origin: base }): Promise<{ status: number; headers: NodeJS.Dict<string | string[]> }> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(base);
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(Buffer.byteLength(body)), ...own };
    const sent = http({ hostname, port, method, path, headers }, (answer) => {
      answer.resume().on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers }));
    });
    sent.on('error', reject).end(body);
  });

for (const [what, status, method, path, body] of [
  ['an address outside the languages', 404, 'GET', '/nergens'],
  ['an address that cannot be read', 400, 'GET', '/%zz'],
  ['a method no page has', 405, 'DELETE', '/nl/agenda'],
  ['a method no file has', 405, 'POST', '/icon.svg'],
  ['a form that is no form of the page', 404, 'POST', '/nl/agenda', 'act=verzonnen'],
  ['a form that is too large', 413, 'POST', '/nl/inloggen', `email=${'x'.repeat(70_000)}`],
  ['a file', 200, 'GET', '/icon.svg'],
  ['the entrance', 307, 'GET', '/'],
  ['where a weakness can be told', 200, 'GET', '/.well-known/security.txt'],
  ['a file that is not there', 404, 'GET', '/_next/static/niets.css'],
] as const) {
  test(`${what} has every header`, async ({ baseURL }) => {
    const answer = await raw(baseURL ?? '', method, path, body ?? '');
    expect(answer.status).toBe(status);
    expectStrict(answer.headers);
  });
}

/** Files that answer without being a page. */
const others = readdirSync(join(pages, '../api'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => `/api/${file.replace(/\.ts$/, '')}`);

const kinds = ['application/x-www-form-urlencoded', 'application/json', 'text/plain', 'multipart/form-data; boundary=x'];
const from: NodeJS.Dict<string>[] = [
  ...[{ origin: undefined }, { origin: 'null' }, { origin: 'https://elders.example' }, { origin: '' }],
  ...[{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }, { 'sec-fetch-site': 'none' }],
];

/** Every address there is, by the folder of routes: one that is added tomorrow stands in this table by itself. */
test('no address takes in anything that was sent from elsewhere, whatever kind of content it is', async ({ baseURL }) => {
  const base = baseURL ?? '';
  const taken: string[] = [];
  for (const path of [...addresses, ...others])
    for (const [place, elsewhere] of from.entries()) {
      const sender = Object.fromEntries(Object.entries({ origin: base, ...elsewhere, 'content-type': kinds[place % kinds.length] }).filter(([, value]) => value !== undefined));
      const { status } = await raw(base, 'POST', path, sender['content-type'] === 'application/json' ? '{"act":"send"}' : 'act=send', sender);
      if (status !== 403 && status !== 404) taken.push(`${path} ${JSON.stringify(elsewhere)}: ${status}`);
    }
  expect(taken).toEqual([]);
  expect(others).toEqual(['/api/verzegeld']);
});

test('the method that pages and files do not have changes nothing either', async ({ baseURL }) => {
  for (const path of [...addresses.slice(0, 5), ...others])
    for (const method of ['PUT', 'PATCH', 'DELETE']) expect((await raw(baseURL ?? '', method, path)).status).toBe(405);
});
