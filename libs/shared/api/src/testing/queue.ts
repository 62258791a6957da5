import { PgBoss } from 'pg-boss';
import { Jobs } from '../jobs/jobs';

/** Jobs that were sent, without a worker: they are looked at, and run by hand. Written in the real transaction. */
export class SentJobs {
  readonly sent: { name: string; payload: Record<string, string> }[] = [];

  connect(): void {
    const send = async (name: string, payload: Record<string, string>) => {
      this.sent.push({ name, payload });
      return 'job';
    };
    Jobs.connect({ send } as unknown as PgBoss);
  }

  /** Runs what waits, as the worker would, until nothing is left. */
  async work(): Promise<void> {
    for (let job = this.sent.shift(); job; job = this.sent.shift()) {
      const kind = Jobs.kinds.get(job.name);
      if (!kind) throw new Error(`Nobody handles ${job.name}`);
      await kind.handle(job.payload);
    }
  }
}
