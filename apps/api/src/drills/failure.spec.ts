import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Follow } from '@samenspraak/agenda-api';
import { aTheme, aTopic } from '@samenspraak/agenda-api/testing';
import { type Mailbox, openMailbox } from '@samenspraak/people-api/testing';
import { Seal } from '@samenspraak/shared-api';
import { aViewer, theNetwork } from '@samenspraak/spaces-api/testing';
import pg from 'pg';
import { PgBoss } from 'pg-boss';
import '../features.module';
import { InsistingClient } from './insisting-client';
import { killPostgres, killProgram, until } from './killings';
import { OwnServer } from './own-server';
import { Program } from './program';
import { patience, sizeOf } from './size';
import { Writer, type Written } from './writer';

/** How often each of them is killed with `kill -9` while people write. */
const kills = Number(process.env['DRILL_KILLS']) || sizeOf({ small: 2, full: 200 });
const atOnce = 10;

let server: OwnServer;
let mailbox: Mailbox;
let api: Program;
let worker: Program;
let client: InsistingClient;
let writers: Writer[];
/** Where nobody listens, and where two people do. */
let topics: { quiet: string; followed: string };
const written: Written[] = [];

const { anyFreePort } = (await import('../../../../scripts/local/ports.mjs' as string)) as { anyFreePort(): Promise<number> };

beforeAll(async () => {
  server = await OwnServer.start('failure');
  mailbox = await openMailbox();
  const port = await anyFreePort();
  const environment: Record<string, string> = { ...server.environment, PORT: String(port), OPEN_GRAPHQL: 'true', SMTP_URL: `smtp://127.0.0.1:${mailbox.port}` };
  Seal.connect(environment['SECRET'] ?? '');
  client = new InsistingClient(`http://127.0.0.1:${port}/graphql`, environment['PUBLIC_URL'] ?? '');
  await cast();
  await server.close();
  [api, worker] = [new Program('main', environment), new Program('worker', environment)];
  await Promise.all([api.start(), worker.start()]);
}, patience);

afterAll(async () => {
  client.close();
  await Promise.all([api.kill(), worker.kill(), mailbox.close()]);
  await server.open();
  await server.end();
}, patience);

async function cast(): Promise<void> {
  const { stores } = server;
  await aTheme(stores);
  const { space } = await theNetwork(stores);
  const people = await Promise.all(Array.from({ length: atOnce }, (_, at) => aViewer(stores, space, { name: `Schrijver ${at}` })));
  writers = [];
  for (const [at, viewer] of people.entries()) writers.push(await Writer.of(viewer, `schrijver-${at}@voorbeeld.example`, client));
  topics = { quiet: (await aTopic(stores, space, null)).id, followed: (await aTopic(stores, space, null)).id };
  for (const { standings } of people.slice(0, 2)) await stores.given(Follow, { topicId: topics.followed, participantId: standings[0]?.participantId ?? '', wanted: true });
}

/** One statement as the superuser, on a connection of its own: those of before are dead. */
async function ask<Row>(sql: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client(Object.assign(new URL(server.postgres.superuserUrl), { pathname: '/samenspraak_content' }).href);
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(sql, values)).rows as Row[];
  } finally {
    await client.end();
  }
}

/** @throws {Error} with the last words of the API, when it went by itself */
async function answersOf(count: number): Promise<void> {
  await until(`${count} writes are answered`, async () => Promise.resolve(!api.isUp || written.length >= count));
  if (!api.isUp) throw new Error(`The API went by itself: ${api.words}`);
}

it(`loses no write that was answered and makes none twice, whatever is killed: ${kills} times each`, async () => {
  let on = true;
  const begun = performance.now();
  const loops = writers.map(async (writer) => {
    const { quiet, followed } = topics;
    while (on) await writer.writeOn([quiet, quiet, quiet, followed, quiet, quiet], (one) => written.push(one));
  });
  const shooting = (async () => {
    for (let turn = 0; turn < kills; turn += 1) {
      for (const kill of [() => killProgram(api), () => killPostgres(server, turn), () => killProgram(worker)]) {
        await answersOf(written.length + 10);
        await pause(randomInt(200));
        await kill();
      }
    }
    await answersOf(written.length + 10);
  })();
  await Promise.race([shooting, Promise.all(loops)]).finally(() => {
    on = false;
    if (!api.isUp) client.giveUp();
  });
  await Promise.all(loops);
  if (process.env['DRILL']) process.stdout.write(`${written.length} writes answered in ${Math.round((performance.now() - begun) / 1000)} s, ${client.unanswered} tries without an answer; the API and the worker went on by themselves\n`);
  expect(client.faults).toEqual([]);
  expect(api.isUp && worker.isUp).toBe(true);
  expect(client.unanswered).toBeGreaterThan(kills);
  await standsOnce();
}, patience);

/** Everything that was answered is there, with the id and address of its answer, and nothing is there twice or besides. */
async function standsOnce(): Promise<void> {
  const of = (kind: Written['kind']) => written.filter((each) => each.kind === kind);
  const contributions = await ask<{ id: string; marker: string }>(`select id, right(text, 36) as marker from contribution`);
  expect(sorted(contributions)).toEqual(sorted(of('contribute').map(({ marker, receipt }) => ({ id: receipt['id'] ?? '', marker }))));
  const proposed = await ask<{ id: string; slug: string; marker: string; state: string }>(`select id, slug, substring(question from '.{36}(?=\\?$)') as marker, state from topic where question like 'Hoe gaat het met%'`);
  expect(sorted(proposed)).toEqual(sorted(of('proposeTopic').map(({ marker, receipt: { id = '', slug = '' } }) => ({ id, slug, marker, state: 'submitted' }))));
  const handedIn = await ask<{ steps: number; clocks: number }>(`
    select (select count(*) from topic_event e where e.topic_id = t.id)::int as steps, (select count(*) from response_term r where r.topic_id = t.id)::int as clocks
    from topic t where question like 'Hoe gaat het met%'`);
  expect(handedIn.filter(({ steps, clocks }) => steps !== 1 || clocks !== 1)).toEqual([]);
}

const sorted = <Row extends { id: string }>(rows: Row[]): Row[] => [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));

it('answers a form that comes once more with what it answered first', async () => {
  for (const { asked, receipt } of written.slice(-100)) expect(await client.insist(asked)).toEqual(receipt);
  await standsOnce();
}, patience);

it('does what comes after each write once: a notification for who follows, and one mail', async () => {
  const keeper = new PgBoss({ connectionString: server.environment['CONTENT_URL'] ?? '', schema: 'jobs', migrate: false, createSchema: false, supervise: false, schedule: false, max: 1 });
  await keeper.start();
  await until('all jobs and mails are done', async () => {
    await passTime(keeper);
    const [left] = await ask<{ count: number }>(`
      select (select count(*) from jobs.job where name in ('notifications.tell', 'notifications.post') and state < 'completed')
        + (select count(*) from mail where sent_at is null) as count`);
    return Number(left?.count) === 0;
  }, 120_000).finally(() => keeper.stop({ graceful: false }));
  const told = await ask<{ id: string; event_id: string; participant_id: string }>('select id, event_id, participant_id from notification');
  const expected = await ask(`
    select c.id, f.participant_id from contribution c join follow f on f.topic_id = c.topic_id and f.wanted and f.participant_id <> c.participant_id where c.topic_id = $1`, [topics.followed]);
  expect(told.filter(({ event_id }) => written.some(({ receipt }) => receipt['id'] === event_id))).toHaveLength(expected.length);
  const received = mailbox.mails.map(({ headers }) => String(headers.get('message-id')));
  expect(received.length).toBe(new Set(received).size);
  const mails = await ask<{ id: string }>('select notification_id as id from mail');
  const missing = mails.filter(({ id }) => !received.some((each) => each.startsWith(`<${id}.notice@`)));
  if (process.env['DRILL']) process.stdout.write(`${received.length} mails, none twice; ${missing.length} never came\n`);
  // A worker that dies between saying that a mail went and its last dot has sent nothing: none rather than two.
  expect(missing.length).toBeLessThanOrEqual(Math.ceil(kills / 10));
}, patience);

/**
 * A job of a dead worker comes back after two minutes, what it was sending after three, and once a minute somebody looks: here
 * that time has passed.
 */
async function passTime(keeper: PgBoss): Promise<void> {
  const hour = `interval '1 hour'`;
  await ask(`update jobs.job set started_on = started_on - ${hour}, start_after = least(start_after, now()) where state in ('retry', 'active') and started_on < now() - interval '3 seconds'`);
  await ask(`update mail set taken_at = taken_at - interval '10 days' where sent_at is null and taken_at < now() - interval '3 seconds'`);
  await ask(`update jobs.queue set monitor_on = monitor_on - ${hour}, monitor_claim_on = monitor_claim_on - ${hour}`);
  await keeper.supervise();
  await pause(500);
}
