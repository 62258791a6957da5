import { randomUUID } from 'node:crypto';
import type { PgBoss } from 'pg-boss';
import { JobKind } from '@samenspraak/shared-api';

type Report = (reference: string, error: unknown) => void;

/** Takes up every kind of job. A failed job comes back, later each time; its cause goes to the operator without values. */
export async function work(queue: PgBoss, kinds: JobKind[], report: Report): Promise<void> {
  for (const { name, every, zone = 'UTC', handle } of kinds) {
    await queue.work<Record<string, string>>(name, { pollingIntervalSeconds: 0.5, batchSize: 1 }, async (jobs) => {
      for (const { data } of jobs) await handle(data ?? {}).catch((error) => fail(report, error));
    });
    if (every) await queue.schedule(name, every, null, { tz: zone });
  }
}

function fail(report: Report, error: unknown): never {
  const reference = randomUUID().slice(0, 8);
  report(reference, error);
  throw new Error(`failed, see ${reference}`);
}
