import { PgBoss } from 'pg-boss';
import { declareCarried, type CarriedMarks } from '../carried-data';
import { Operation } from '../database/operation';

export type JobHandler = (payload: Record<string, string>) => Promise<void>;

interface Timing {
  name: string;
  /** Cron for jobs that come by themselves: in UTC, unless a zone is named. */
  every?: string;
  zone?: string;
  /** Seconds after which one that is under way is thought dead, and taken up again; two minutes unless said. */
  takes?: number;
}

/** A job that is given something says of each key whether it is personal; it holds ids and kinds only. */
export type JobKind = Timing & ({ payload: CarriedMarks; handle: JobHandler } | { payload?: undefined; handle: () => Promise<void> });

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
    const marked = Object.entries(kind.payload ?? {}).map(([key, mark]) => [`${kind.name} ${key}`, mark]);
    if (!Jobs.kinds.has(kind.name)) declareCarried('job', Object.fromEntries(marked));
    Jobs.kinds.set(kind.name, kind);
  }

  /**
   * @param after not before this moment
   * @throws {Error} when the payload holds a key without a data mark
   */
  static async send(name: string, payload: Record<string, string>, after?: Date): Promise<void> {
    if (!Jobs.boss) throw new Error('Jobs are not connected');
    const kind = Jobs.kinds.get(name);
    const unmarked = Object.keys(payload).filter((key) => kind && !(key in (kind.payload ?? {})));
    if (unmarked.length) throw new Error(`No data mark in the payload of ${name}: ${unmarked.join(', ')}`);
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

