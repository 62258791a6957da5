import { Jobs } from '@samenspraak/shared-api';
import { addressOfStore } from '@samenspraak/shared-api/testing';
import type { PgBoss } from 'pg-boss';
import { openQueue } from '../../queue';
import { report } from '../../report';
import { done } from '../../work';

/** Cleaning the servers' disks has a drill of its own, with roles of its own. */
const elsewhere = 'privacy.wash';

/** A worker that is told when to work: its queue is the real one, with the rows it leaves. */
export class Worker {
  private constructor(private readonly queue: PgBoss) {}

  static async start(): Promise<Worker> {
    return new Worker(await openQueue(addressOfStore('content'), { works: false }));
  }

  /** Until nothing waits that may be done now. What fails is given back, as it would be. */
  async work(): Promise<void> {
    for (let done = 1; done > 0; ) {
      done = 0;
      for (const name of Jobs.kinds.keys()) done += await this.workAt(name);
    }
  }

  /** What comes by itself at its time: now. */
  async workByTheClock(): Promise<void> {
    for (const kind of Jobs.kinds.values()) if (kind.every && kind.name !== elsewhere) await done(kind.name, () => kind.handle({}), report);
  }

  private async workAt(name: string): Promise<number> {
    const kind = Jobs.kinds.get(name)!;
    const jobs = await this.queue.fetch<Record<string, string>>(name, { batchSize: 20 });
    await Promise.all(
      jobs.map(async ({ id, data }) => {
        const { status, output } = await done(id, () => kind.handle(data ?? {}), report);
        await (status === 'completed' ? this.queue.complete(name, id) : this.queue.fail(name, id, output));
      }),
    );
    return jobs.length;
  }

  stop(): Promise<void> {
    return this.queue.stop({ graceful: false });
  }
}
