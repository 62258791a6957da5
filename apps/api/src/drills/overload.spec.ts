import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { aTheme, aTopic } from '@samenspraak/agenda-api/testing';
import { Language, Seal, formTokenOf, visitor } from '@samenspraak/shared-api';
import documents from '@samenspraak/shared-graphql/documents' with { type: 'json' };
import { aViewer, theNetwork } from '@samenspraak/spaces-api/testing';
import '../features.module';
import { Crowd, type Heard } from './crowd';
import { InsistingClient } from './insisting-client';
import { OwnServer } from './own-server';
import { Program } from './program';
import { patience, sizeOf } from './size';
import { signIn } from './writer';

/** Ten times what the API can carry, for so many seconds. */
const seconds = sizeOf({ small: 6, full: 300 });
const times = 10;
const { anyFreePort } = (await import('../../../../scripts/local/ports.mjs' as string)) as { anyFreePort(): Promise<number> };

let server: OwnServer;
let api: Program;
let crowd: Crowd;
let client: InsistingClient;
/** A page of the agenda for somebody who is signed in. As the site sends it: by its hash. */
const hashOf = (operation: string): string => Object.entries(documents as Record<string, string>).find(([, text]) => new RegExp(`\\b${operation}\\(`).test(text))?.[0] ?? '';
const agenda = { documentId: hashOf('query Agenda'), variables: { language: Language.nl, place: '', after: null, filter: null } };

beforeAll(async () => {
  server = await OwnServer.start('overload');
  const { stores } = server;
  await aTheme(stores);
  const { space } = await theNetwork(stores);
  const author = await aViewer(stores, space);
  for (let count = 0; count < 40; count += 1) await aTopic(stores, space, author);
  const port = await anyFreePort();
  const environment: Record<string, string> = { ...server.environment, PORT: String(port) };
  Seal.connect(environment['SECRET'] ?? '');
  api = new Program('main', environment);
  await api.start();
  const { cookie } = await signIn(author, 'lezer@voorbeeld.example');
  const body = JSON.stringify(agenda);
  crowd = new Crowd(port, Buffer.from(`POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\ncookie: ${cookie}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`), 2000);
  client = new InsistingClient(`http://127.0.0.1:${port}/graphql`, environment['PUBLIC_URL'] ?? '');
}, patience);
afterAll(async () => {
  client.close();
  crowd.leave();
  await api.kill('SIGTERM');
  await server.end();
}, patience);

const answered = ({ status, body }: Heard): boolean => status === 200 && body.startsWith('{"data":{') && !body.includes('"errors"');
const sentAway = ({ status, retryAfter, body }: Heard): boolean => [429, 503].includes(status) && retryAfter && body.includes('"UNREACHABLE"');
const memory = (): number => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${api.pid}/status`, 'utf8'))?.[1]) / 1000;
const median = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** As many as it answers to a few who each wait for their answer, a second. */
async function capacity(): Promise<number> {
  const [begun, lasts] = [performance.now(), 2000];
  let count = 0;
  const one = async () => {
    while (performance.now() - begun < lasts) {
      const heard = await crowd.ask();
      if (!heard || !answered(heard)) throw new Error(`not answered at rest: ${JSON.stringify(heard)}`);
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: 8 }, one));
  return count / (lasts / 1000);
}

/** Asks at a steady rate, whatever comes back. */
async function press(rate: number, forSeconds: number, hear: (heard: Heard) => void): Promise<number> {
  const begun = performance.now();
  let [due, asked] = [0, 0];
  while (performance.now() - begun < forSeconds * 1000) {
    due = Math.floor(((performance.now() - begun) / 1000) * rate);
    for (; asked < due; asked += 1) {
      const answer = crowd.ask();
      if (!answer) break;
      void answer.then(hear);
    }
    await pause(2);
  }
  return asked;
}

/** People who sign in meanwhile. @returns how long each waited, in milliseconds, and what else they heard than yes */
function signingIn(): { end: () => Promise<{ took: number[]; noes: string[] }> } {
  let on = true;
  const took: number[] = [];
  const noes: string[] = [];
  const loop = (async () => {
    while (on) {
      const email = `iemand-${took.length}@voorbeeld.example`;
      const begun = performance.now();
      const answer = await client.ask({
        ...{ documentId: hashOf('mutation RequestSignIn'), variables: { email, language: Language.nl, next: null } },
        cookie: '', token: formTokenOf(visitor), key: randomUUID(),
      }).catch((error: Error) => ({ status: 0, codes: [error.message] }));
      if (answer.codes.length) noes.push(`${answer.status} ${answer.codes.join()}`);
      took.push(performance.now() - begun);
      await pause(250);
    }
  })();
  return { end: async () => { on = false; await loop; return { took, noes }; } };
}

it(`answers with 200, 429 or 503 at ${times} times what it can carry, lets people sign in, and is itself again at once`, async () => {
  await capacity();
  const carries = await capacity();
  const faults: Heard[] = [];
  const counts = { answered: 0, sentAway: 0 };
  const used: number[] = [];
  const hear = (heard: Heard) => {
    if (answered(heard)) counts.answered += 1;
    else if (sentAway(heard)) counts.sentAway += 1;
    else faults.push(heard);
  };
  const watch = setInterval(() => used.push(memory()), 250);
  const arriving = signingIn();
  const asked = await press(carries * times, seconds, hear);
  const ended = performance.now();
  const { took, noes } = await arriving.end();
  clearInterval(watch);
  const recovery = await untilItself(ended);
  const half = used.slice(used.length >> 2);
  const [early, late] = [median(half.slice(0, half.length >> 1)), median(half.slice(half.length >> 1))];
  const told = { carries: Math.round(carries), asked: Math.round(asked / seconds), ...counts, signIns: took.length, slowestSignIn: Math.round(Math.max(...took)), recovery: Math.round(recovery), early: Math.round(early), late: Math.round(late) };
  if (process.env['DRILL'] || process.env['SHOW_COUNTS']) process.stdout.write(`${JSON.stringify(told)}\n`);
  expect(faults.slice(0, 3)).toEqual([]);
  expect(noes).toEqual([]);
  expect(crowd.cut).toBe(0);
  expect(asked / seconds).toBeGreaterThan(2 * carries);
  expect(counts.sentAway).toBeGreaterThan(counts.answered);
  expect(counts.answered).toBeGreaterThan(0);
  expect(recovery).toBeLessThan(5000);
  expect(late - early).toBeLessThan(60);
}, patience);

/** @returns milliseconds since the crowd left until twenty in a row are answered */
async function untilItself(since: number): Promise<number> {
  for (let inARow = 0; inARow < 20; ) {
    const heard = await crowd.ask();
    inARow = heard && answered(heard) ? inARow + 1 : 0;
    if (performance.now() - since > 30_000) break;
    await pause(5);
  }
  return performance.now() - since;
}
