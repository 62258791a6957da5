import { execFile } from 'node:child_process';
import { KeyObject, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aHead, aLine } from './testing';

type Line = ReturnType<typeof aLine>;

const ours = generateKeyPairSync('ed25519');
const theirs = generateKeyPairSync('ed25519');
const publicOf = (key: KeyObject) => String(key.export({ format: 'jwk' }).x);
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);

/** So many acts, each hanging on the one before it. */
function history(size: number, before: Line[] = []): Line[] {
  const lines = [...before];
  while (lines.length < size) lines.push(aLine(lines.length + 1, lines.at(-1)?.hash ?? '0'.repeat(64)));
  return lines;
}

/** What the platform serves: these acts, sealed a moment ago with this key. */
function served(lines: Line[], { privateKey, publicKey } = ours, at = new Date()): string {
  const key = publicOf(publicKey);
  const head = aHead(lines.length, lines.at(-1)?.hash ?? '', at, privateKey, key);
  return [{ type: 'register', version: 1, takenAt: at.toISOString(), publicKey: key }, ...lines, head].map((each) => `${JSON.stringify(each)}\n`).join('');
}

let body: string | null = null;
let origin = '';
const server = createServer((_request, response) => response.writeHead(body === null ? 503 : 200).end(body ?? ''));
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

/** One day of a keeper. */
const keep = (folder: string, today: string | null, ...words: string[]) => {
  body = today;
  return new Promise<{ code: number; said: string }>((resolve) =>
    execFile(process.execPath, ['scripts/keep-register.mjs', origin, folder, ...words], (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), said: stdout + stderr })),
  );
};

const aKeeper = () => mkdtempSync(join(tmpdir(), 'keeper-'));
const seals = (folder: string) => readFileSync(join(folder, 'seals.jsonl'), 'utf8').trim().split('\n');

it('keeps a seal a day, as long as the register says the same or more', async () => {
  const folder = aKeeper();
  const first = history(20);
  const beginning = await keep(folder, served(first));
  expect(beginning).toMatchObject({ code: 0, said: expect.stringMatching(/^GOOD: 20 acts/) });
  expect(beginning.said).toContain(publicOf(ours.publicKey));
  expect(await keep(folder, served(first))).toMatchObject({ code: 0, said: expect.stringContaining('All 1 seals kept before fit') });
  expect(await keep(folder, served(history(33, first)))).toMatchObject({ code: 0, said: expect.stringMatching(/^GOOD: 33 acts/) });
  expect(seals(folder)).toHaveLength(3);
});

it('lets words of a member be destroyed: the chain says the same', async () => {
  const [folder, lines] = [aKeeper(), history(12)];
  await keep(folder, served(lines));
  expect(await keep(folder, served(lines.map((line) => ({ ...line, personal: null, personalSalt: null }))))).toMatchObject({ code: 0 });
});

const lines = history(24);
const rewritten = history(40, lines.slice(0, 9));
const wrongs: [string, string, RegExp][] = [
  ['a history rewritten and sealed with our own key', served(rewritten), /first 24 acts are not those that were sealed on .*: history was rewritten/],
  ['a history of the same length with one act other than it was', served(history(24, lines.slice(0, 23))), /history was rewritten/],
  ['a shorter one, sealed anew', served(lines.slice(0, 20)), /there are 20 acts; on .* there were 24/],
  ['a seal of another key', served(lines, theirs), /the seal is of another key/],
  ['what could be read once and is closed now', served(lines.map((line) => (line.serial === 3 ? { ...line, content: null, contentSalt: null } : line))), /1 could be read on .* and cannot be read now/],
  ['an old register shown again and again', served(lines, ours, minutesAgo(90)), /the end is missing/],
  ['a line that does not fit', served(lines).replace('Gemeente Assen', 'Gemeente Arnhem'), /line 2 of the download: the content is not what was written down/],
];

it.each(wrongs)('shouts at %s, keeps no seal of it, and leaves it as evidence', async (_what, wrong, said) => {
  const folder = aKeeper();
  expect(await keep(folder, served(lines))).toMatchObject({ code: 0 });
  expect(await keep(folder, wrong)).toMatchObject({ code: 1, said: expect.stringMatching(said) });
  expect(seals(folder)).toHaveLength(1);
  expect(readdirSync(folder).filter((name) => name.startsWith('wrong-'))).toHaveLength(1);
  expect(await keep(folder, served(history(30, lines)))).toMatchObject({ code: 0 });
});

it('says so when it could not look, and when the key on the page is another', async () => {
  const folder = aKeeper();
  expect(await keep(folder, null)).toMatchObject({ code: 2, said: expect.stringContaining('the register answered 503') });
  expect(await keep(folder, served(lines), '--key', publicOf(theirs.publicKey))).toMatchObject({ code: 1 });
  expect(readdirSync(folder)).not.toContain('seals.jsonl');
});
