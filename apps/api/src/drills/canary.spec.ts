import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { jest } from '@jest/globals';
import { Canary, crawl, openCanary } from './canary/canary';
import { Findings } from './canary/crawl';
import { pagesOf } from './canary/pages';
import { Role, roles } from './canary/secrets';
import { forgottenColumns } from './canary/text-columns';
import { patience, sizeOf } from './size';

/** Secrets in every place where a text can be; everybody reads everything they can. 0 words of others. */
const full = sizeOf({ small: 0, full: 1 }) === 1;
const size = { depth: 4, once: !full, rows: full ? 100 : 40, pages: full ? 100 : 1, filters: full };

let canary: Canary;
const said: string[] = [];
let logOfDatabase: { file: string; from: number };

beforeAll(async () => {
  for (const stream of [process.stdout, process.stderr]) jest.spyOn(stream, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  for (const way of ['log', 'warn', 'error', 'info'] as const) jest.spyOn(console, way).mockImplementation((...words) => void said.push(words.join(' ')));
  canary = await openCanary();
  const [{ folder = '' } = {}] = await canary.all.content(`select current_setting('data_directory') as folder`);
  const file = join(dirname(folder), 'postgres.log');
  logOfDatabase = { file, from: statSync(file).size };
}, patience);
afterAll(async () => {
  jest.restoreAllMocks();
  await canary?.close();
});

it('is planted in every column that can hold a text, and nowhere else', async () => {
  const forgotten = await Promise.all([canary.all.content, canary.all.vault].map(forgottenColumns));
  expect(forgotten.flat()).toEqual([]);
});

it('shows nobody a word of another, by any way into the API', async () => {
  const { findings, sameness } = await crawl(canary, [...roles], size);
  lookAtMails(findings);
  jest.restoreAllMocks();
  if (process.env['SHOW_COUNTS']) process.stderr.write(`${findings.looks} answers and mails, ${findings.seen.size} of ${canary.secrets.all.length} words seen\n`);
  const found = { foreign: [...findings.foreign], faults: [...findings.faults].slice(0, 5), missed: findings.missed().map(({ what }) => what), unshown: unshown(findings), different: [...sameness.differences].slice(0, 5) };
  expect(found).toEqual({ foreign: [], faults: [], missed: [], unshown: [], different: [] });
}, patience);

/** Pages that nobody was shown. */
const unshown = ({ pages }: Findings) => pagesOf(canary.door.schema).flatMap(({ name }) => (pages.has(name) ? [] : [name]));

function lookAtMails(findings: Findings): void {
  const roleOf = (address: string) => (roles.find((role) => canary.cast.people[role].email === address) ?? 'nobody') as Role;
  for (const { to, subject, text, html, from } of canary.mailbox.mails) findings.look(roleOf(to), 'mail', `${subject} ${text} ${html} ${from}`);
  expect(canary.mailbox.mails.length).toBeGreaterThan(20);
}

it('leaves no word in the rows of the worker, in the logs, or in what waits to be sent', async () => {
  const { file, from } = logOfDatabase;
  const rows = await canary.all.content('select row_to_json(job)::text as row from jobs.job');
  const written = { jobs: rows.map(({ row }) => row).join(), process: said.join(''), database: readFileSync(file, 'utf8').slice(from) };
  const found = Object.entries(written).flatMap(([where, text]) => canary.secrets.in(text).map(({ what }) => `${what} · ${where}`));
  expect(found).toEqual([]);
  expect(rows.length).toBeGreaterThan(20);
  // One mail was refused: of that the operator has a line and the queue a row, both without an address.
  expect(written.process).toMatch(/"reference":"[0-9a-f]{8}"/);
  expect(written.jobs).toMatch(/failed, see [0-9a-f]{8}/);
});

const leaks: [string, Role][] = [['participant', 'elsewhere'], ['statement', 'second']];

it.each(leaks)('finds the word as soon as the guard of %s is taken away', async (table, reader) => {
  await canary.all.content(`create policy taken_away on ${table} for select to samenspraak_app using (true)`);
  const { findings } = await crawl(canary, [reader], { ...size, depth: 3, once: true, pages: 0 });
  await canary.all.content(`drop policy taken_away on ${table}`);
  expect(findings.foreign.size).toBeGreaterThan(0);
}, patience);
