import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { RetentionState } from '@samenspraak/privacy-api';
import { Database, Jobs } from '@samenspraak/shared-api';
import type { PgBoss } from 'pg-boss';
import { OwnServer } from './drills/own-server';
import { patience } from './drills/size';
import './features.module';
import { openQueue } from './queue';

const day = 24 * 60 * 60 * 1000;
let server: OwnServer;
let queue: PgBoss;
let worker: ChildProcess;

beforeAll(async () => {
  server = await OwnServer.start('clock');
  queue = await openQueue(server.environment['CONTENT_URL'] ?? '', { works: false });
}, patience);
afterAll(async () => {
  await stop();
  await queue.stop({ graceful: false });
  await server.end();
});

async function start(): Promise<void> {
  worker = spawn(process.execPath, ['dist/api/worker.mjs'], { env: { NODE_ENV: 'test', PATH: process.env['PATH'] ?? '', ...server.environment }, stdio: 'ignore' });
}

async function stop(): Promise<void> {
  if (!worker || worker.exitCode !== null) return;
  worker.kill('SIGTERM');
  await new Promise((resolve) => worker.once('exit', resolve));
}

const state = () => Database.asPlatform(() => Database.of(RetentionState).findOneBy({ id: 'clock' }));

/** Asks the worker to look now, and waits until it did. */
async function look(): Promise<void> {
  const before = await state();
  await Database.asPlatform(() => Jobs.send('privacy.retention', {}));
  for (let now = await state(); ; now = await state()) {
    if (now && JSON.stringify(now) !== JSON.stringify(before)) return;
    await pause(100);
  }
}

/** Something that should have been gone for a year. */
const overdue = () =>
  Database.asPlatform(() => Database.prepared('overdue', `insert into answered_request (key, answer, at) values (gen_random_uuid()::text, '{}', now() - interval '1 year')`));
const left = async () =>
  (await Database.asPlatform(() => Database.prepared<{ count: number }>('left', 'select count(*)::int as count from answered_request')))[0]?.count;

/** As the store stands when the last run that was trusted was at another time than the clock now makes likely. */
const lastTrusted = (at: number): Promise<unknown> =>
  Database.asPlatform(() => Database.of(RetentionState).save({ id: 'clock', lastRunAt: new Date(at), stoppedAt: null, seenAt: null, reason: null }));

it.each([
  ['forward', () => Date.now() - 3 * day],
  ['back', () => Date.now() + 3 * day],
])('after a jump %s the worker stands still, also when it is started anew, until the operator says the clock is right', async (reason, trusted) => {
  await lastTrusted(trusted());
  await overdue();
  await start();
  await look();
  expect(await state()).toMatchObject({ reason });
  await stop();
  await start();
  await look();
  expect([await left(), (await state())?.reason]).toEqual([1, reason]);

  expect(server.run('confirm-clock')).toEqual({ status: 0, said: expect.stringContaining('Retention goes on with its next run') as string });

  await look();
  expect(await state()).toMatchObject({ reason: null, stoppedAt: null });
  for (let wait = 0; (await left()) !== 0 && wait < 100; wait += 1) await pause(100);
  expect(await left()).toBe(0);
  await stop();
}, patience);

