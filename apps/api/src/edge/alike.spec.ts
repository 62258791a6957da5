import { randomUUID } from 'node:crypto';
import { account, openMailbox, type Mailbox } from '@samenspraak/people-api/testing';
import { Language, Post, formTokenOf, visitor } from '@samenspraak/shared-api';
import { SentJobs } from '@samenspraak/shared-api/testing';
import { patience, sizeOf } from '../drills/size';
import { Edge, openEdge } from './testing';

/** Of each kind, each with an address of their own. */
const people = sizeOf({ small: 80, full: 2000 });
const jobs = new SentJobs();
let edge: Edge;
let mailbox: Mailbox;

beforeAll(async () => {
  edge = await openEdge();
  jobs.connect();
  mailbox = await openMailbox();
  for (let each = 0; each < people; each += 1) await account(addressOf('member', each), Language.nl);
}, patience);
afterAll(() => Promise.all([edge.close(), mailbox.close()]));

type Kind = 'member' | 'stranger';
const kinds: Kind[] = ['member', 'stranger'];
/** Of one length: how long an address is, is no secret of ours. */
const addressOf = (kind: Kind, number: number) => `${kind === 'member' ? 'm' : 's'}${String(number).padStart(5, '0')}@voorbeeld.example`;

interface Answered {
  milliseconds: number;
  status: number;
  words: string;
  id: string;
}

async function send(query: string, variables: object): Promise<Answered> {
  const headers = { 'content-type': 'application/json', origin: edge.origin, 'x-form-token': formTokenOf(visitor) };
  const from = performance.now();
  const reply = await fetch(`http://127.0.0.1:${edge.port}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  const text = await reply.text();
  const milliseconds = performance.now() - from;
  const id = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(text)?.[0] ?? '';
  const said = [...reply.headers].filter(([name]) => name !== 'date').map((pair) => pair.join(': '));
  return { milliseconds, status: reply.status, words: [text.replace(id, '<id>'), ...said].join('\n'), id };
}

const ask = (email: string) => send('mutation ($email: String!) { requestSignIn(email: $email, language: nl) { id } }', { email });
const guess = (attempt: string) => send('mutation ($attempt: String!) { signInByCode(attempt: $attempt, code: "00000000") { id } }', { attempt });

/** One of each kind in turn, so that whatever else the machine does falls on both; who is first changes. */
async function inTurn(once: (kind: Kind, number: number) => Promise<Answered>): Promise<Record<Kind, Answered[]>> {
  const found: Record<Kind, Answered[]> = { member: [], stranger: [] };
  for (let number = 0; number < people; number += 1)
    for (const kind of number % 2 ? kinds : kinds.toReversed()) found[kind].push(await once(kind, number));
  return found;
}

/**
 * The chance that of two times, one of each, the first is the longer (Mann and Whitney, 1947): a half when nothing can be
 * learnt from how long it took, one when all can.
 */
function tellingApart(first: number[], second: number[]): number {
  const wins = first.map((one) => second.filter((other) => one > other).length + second.filter((other) => one === other).length / 2);
  return wins.reduce((sum, each) => sum + each, 0) / (first.length * second.length);
}

/** Four standard deviations of that chance when there is no difference: once in sixteen thousand runs by accident. */
const chance = 4 * Math.sqrt((2 * people + 1) / (12 * people * people));
const timesOf = (all: Answered[]) => all.map(({ milliseconds }) => milliseconds);
const off = (found: Record<Kind, Answered[]>) => Math.abs(tellingApart(timesOf(found.member), timesOf(found.stranger)) - 0.5);
const wordsOf = (all: Answered[]) => [...new Set(all.map(({ status, words }) => `${status}\n${words}`))];

it('answers a member and a stranger alike: in words, in mails and in time', async () => {
  for (let warm = 0; warm < 20; warm += 1) await ask(`warm-${warm}@voorbeeld.example`);
  await jobs.work();
  const before = mailbox.mails.length;
  const asked = await inTurn((kind, number) => ask(addressOf(kind, number)));
  expect(wordsOf(asked.member)).toHaveLength(1);
  expect(wordsOf(asked.stranger)).toEqual(wordsOf(asked.member));
  expect(off(asked)).toBeLessThan(chance);

  await jobs.work();
  const mails = mailbox.mails.slice(before);
  const perAddress = Map.groupBy(mails, ({ to }) => to);
  expect(perAddress.size).toBe(2 * people);
  expect([...perAddress.values()].every((all) => all.length === 1)).toBe(true);
  expect(new Set(mails.map(({ subject, from }) => `${from} ${subject}`)).size).toBe(1);

  const guessed = await inTurn((kind, number) => guess(asked[kind][number]?.id ?? ''));
  expect(wordsOf(guessed.stranger)).toEqual(wordsOf(guessed.member));
  expect(wordsOf(guessed.member)).toHaveLength(1);
  expect(off(guessed)).toBeLessThan(chance);
}, patience);

it('would notice a mail that was written before the answer', async () => {
  const letter = { subject: 'x', text: 'x', html: 'x' };
  const asked = await inTurn(async (kind, number) => {
    const from = performance.now();
    if (kind === 'member') await Post.send({ id: `${number}.early`, to: addressOf(kind, number), ...letter });
    const extra = performance.now() - from;
    const answered = await guess(randomUUID());
    return { ...answered, milliseconds: answered.milliseconds + extra };
  });
  expect(off(asked)).toBeGreaterThan(chance);
}, patience);
