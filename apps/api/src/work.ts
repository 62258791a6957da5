import { randomUUID } from 'node:crypto';
import type { JobResult, PgBoss } from 'pg-boss';
import { JobKind } from '@samenspraak/shared-api';

type Report = (reference: string, error: unknown) => void;

/** Taken in one go; while as many as this wait, the next are taken at once and not at the next look. */
const atOnce = 5;

/** Takes up every kind of job. A failed job comes back, later each time; its cause goes to the operator without values. */
export async function work(queue: PgBoss, kinds: JobKind[], report: Report): Promise<void> {
  for (const { name, every, zone = 'UTC', handle } of kinds) {
    const taking = { pollingIntervalSeconds: 0.5, batchSize: atOnce, burstWhenBatchFull: true, perJobResults: true } as const;
    await queue.work<Record<string, string>, unknown, typeof taking>(name, taking, async (jobs) => {
      const results: JobResult[] = [];
      for (const { id, data } of jobs) results.push(await done(id, () => handle(data ?? {}), report));
      return results;
    });
    if (every) await queue.schedule(name, every, null, { tz: zone });
  }
}

/** Of several that were taken together one may fail alone. */
export async function done(id: string, work: () => Promise<void>, report: Report): Promise<JobResult> {
  try {
    await work();
    return { id, status: 'completed' };
  } catch (error) {
    const reference = randomUUID().slice(0, 8);
    report(reference, error);
    return { id, status: 'failed', output: { message: `failed, see ${reference}` } };
  }
}
