// eslint-disable-next-line @nx/enforce-module-boundaries -- the verifier is what readers get: it stands alone, outside every project
import { check, checkEnd, start } from '../../../../../scripts/verify-register.mjs';
import { aDownload, aHead, aLine } from './testing';
import { generateKeyPairSync } from 'node:crypto';

/** `npm run drill` tampers with a million lines. */
const size = Number(process.env['DRILL_LINES'] ?? 3000);
const times = 1000;
const every = 100;
const { records, publicKey } = aDownload(size, every);

type State = ReturnType<typeof start>;

/** What the verifier knew after each seal: what comes before a change was found good once, and need not be read again. */
const states: { at: number; state: State }[] = [];

function problemOf(changed: readonly string[], from = 0, known: State = start()): string | null {
  const state = { ...known };
  try {
    for (let at = from; at < changed.length; at += 1) check(state, changed[at] as string, publicKey);
    checkEnd(state);
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

beforeAll(() => {
  const state = start();
  records.forEach((record, at) => {
    check(state, record, publicKey);
    if (record.includes('"type":"head"')) states.push({ at: at + 1, state: { ...state } });
  });
});

const random = (below: number) => Math.floor(Math.random() * below);
const isLine = (at: number) => (records[at] ?? '').includes('"type":"line"');
const anyLine = (): number => {
  for (;;) {
    const at = 1 + random(records.length - 1);
    if (isLine(at)) return at;
  }
};
const edited = (at: number, change: (record: Record<string, unknown>) => void): string => {
  const record = JSON.parse(records[at] as string) as Record<string, unknown>;
  change(record);
  return JSON.stringify(record);
};
const otherHex = (text: string): string => {
  const at = random(text.length);
  return text.slice(0, at) + (text[at] === '0' ? '1' : '0') + text.slice(at + 1);
};

/** Each gives the place of its first change, and the records from there on, as few as are needed to go on to the end. */
const tamperings: Record<string, () => { at: number; tail: string[] }> = {
  'changes what was done': () => change((record) => void (record['content'] === null ? Object.assign(record, { hash: otherHex(String(record['hash'])) }) : (record['content'] = String(record['content']).replace('Assen', 'Arnhem')))),
  'changes a hash': () => change((record) => void (record['contentHash'] = otherHex(String(record['contentHash'])))),
  'changes a salt': () => change((record) => void (record['contentSalt'] = otherHex(String(record['contentSalt'] ?? '0'.repeat(32))))),
  'changes a number': () => change((record) => void (record['serial'] = Number(record['serial']) + 1 + random(5))),
  'takes a line away': () => from((at) => records.slice(at + 1)),
  'swaps two lines': () => {
    const at = Math.min(anyLine(), records.length - 4);
    const other = at + 1 + random(3);
    const tail = records.slice(at);
    [tail[0], tail[other - at]] = [tail[other - at] as string, tail[0] as string];
    return { at, tail };
  },
  'puts a line in': () => from((at) => [JSON.stringify(aLine(1 + random(size), String(JSON.parse(records[at] as string).hash))), ...records.slice(at)]),
  'writes a line twice': () => from((at) => [records[at] as string, ...records.slice(at)]),
  'cuts the end off': () => from(() => []),
  'cuts the end off, and seals it with another key': () => from((at) => [resealed(at)]),
  'takes a seal away at the end': () => ({ at: records.length - 1, tail: [] }),
  'changes a signature': () => {
    const at = states[random(states.length)]!.at - 1;
    const tail = records.slice(at);
    tail[0] = edited(at, (record) => void (record['signature'] = Buffer.from(otherHex(Buffer.from(String(record['signature']), 'base64url').toString('hex')), 'hex').toString('base64url')));
    return { at, tail };
  },
  'writes the rest anew, without the key': () => from(rewritten),
};

const from = (tailOf: (at: number) => string[]) => {
  const at = anyLine();
  return { at, tail: tailOf(at) };
};
const change = (how: (record: Record<string, unknown>) => void) => from((at) => [edited(at, how), ...records.slice(at + 1)]);

const foreign = generateKeyPairSync('ed25519');
const foreignKey = String(foreign.publicKey.export({ format: 'jwk' }).x);
const lastHash = (at: number): { serial: number; hash: string } => {
  for (let before = at - 1; before > 0; before -= 1) if (isLine(before)) return JSON.parse(records[before] as string) as never;
  return { serial: 0, hash: '0'.repeat(64) };
};
function resealed(at: number): string {
  const { serial, hash } = lastHash(at);
  return JSON.stringify(aHead(serial, hash, new Date('2026-11-23T10:00:00Z'), foreign.privateKey, foreignKey));
}
/** A whole new story from here, up to a seal that somebody else made. */
function rewritten(at: number): string[] {
  let { serial, hash } = lastHash(at);
  const lines = Array.from({ length: 1 + random(every) }, () => {
    const line = aLine((serial += 1), hash);
    ({ hash } = line);
    return JSON.stringify(line);
  });
  const claims = Math.random() < 0.5 ? foreignKey : publicKey;
  return [...lines, JSON.stringify(aHead(serial, hash, new Date('2026-11-23T10:00:00Z'), foreign.privateKey, claims))];
}

it('finds nothing wrong with the register as it was downloaded', () => {
  expect(problemOf(records)).toBeNull();
  expect(states.at(-1)?.state).toMatchObject({ serial: size, closed: Math.floor(size / 7) });
});

it(`finds every one of ${times} changes to ${size} lines`, () => {
  const names = Object.keys(tamperings);
  const missed: string[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    const name = names[turn % names.length] as string;
    const { at, tail } = tamperings[name]!();
    const known = states.findLast((each) => each.at <= at) ?? { at: 0, state: start() };
    if (problemOf([...records.slice(known.at, at), ...tail], 0, known.state) === null) missed.push(`${name} at ${at}`);
  }
  expect(missed).toEqual([]);
});

it('sees an older end that was sealed well, by the moment of the download', () => {
  const { at } = states[3]!;
  const older = records.slice(0, at);
  const state = start();
  for (const record of older) check(state, record, publicKey);
  const sealedAt = Date.parse(state.sealedAt ?? '');
  expect(() => checkEnd(state, new Date(sealedAt + 5 * 60_000).toISOString())).not.toThrow();
  expect(() => checkEnd(state, new Date(sealedAt + 30 * 60_000).toISOString())).toThrow('the end is missing');
});
