import { PgBoss } from 'pg-boss';
import { Operation } from '../database/operation';

export type JobHandler = (payload: Record<string, string>) => Promise<void>;

export interface JobKind {
  name: string;
  handle: JobHandler;
  /** Cron for jobs that come by themselves: in UTC, unless a zone is named. */
  every?: string;
  zone?: string;
}

/**
 * Work that happens after the answer: a job exists exactly when the change does, because it is written in the same
 * transaction. Payloads hold ids only. A worker that dies gives its job back.
 */
export class Jobs {
  static readonly kinds = new Map<string, JobKind>();
  private static boss: PgBoss | undefined;

  static connect(boss: PgBoss | undefined): void {
    Jobs.boss = boss;
  }

  static define(kind: JobKind): void {
    Jobs.kinds.set(kind.name, kind);
  }

  /** @param after not before this moment */
  static async send(name: string, payload: Record<string, string>, after?: Date): Promise<void> {
    if (!Jobs.boss) throw new Error('Jobs are not connected');
    await Jobs.boss.send(name, payload, { db: ambient, ...(after ? { startAfter: after } : {}) });
  }
}

/** pg-boss's statements on the operation's own connection. */
const ambient = {
  async executeSql(text: string, values: unknown[] = []) {
    const rows = (await Operation.now.manager.query(text, values)) as unknown[];
    return { rows };
  },
};

