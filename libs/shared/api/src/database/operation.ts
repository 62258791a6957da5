import { AsyncLocalStorage } from 'node:async_hooks';
import { type PoolClient, type QueryResult, escapeLiteral } from 'pg';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { Viewer, platform } from '../viewer';
import { Line } from './line';
import { Loaders } from './loaders';
import { poolOf } from './pool';

/** How much an operation may do. A visitor's reading needs no transaction: without settings the rows it sees are public. */
export type Reach = 'read' | 'write';

/**
 * One GraphQL operation, job or test step: one viewer, at most one connection, one transaction.
 * Statements on its connection are queued, because node-postgres does not allow them in parallel.
 */
export class Operation {
  private static readonly current = new AsyncLocalStorage<Operation>();
  readonly loaders = new Loaders();
  /** Whether this may change something. */
  writes = false;
  private runner?: QueryRunner;
  private readonly line = new Line();

  constructor(
    readonly viewer: Viewer,
    private readonly source: DataSource,
  ) {}

  /** @throws {Error} outside an operation: no database access without a viewer */
  static get now(): Operation {
    const operation = Operation.current.getStore();
    if (!operation) throw new Error('No operation: wrap the work in Database.operation(viewer, …)');
    return operation;
  }

  /** The operation under way, if one is. */
  static get underWay(): Operation | undefined {
    return Operation.current.getStore();
  }

  run<T>(work: () => Promise<T>): Promise<T> {
    return Operation.current.run(this, work);
  }

  get manager(): EntityManager {
    return this.runner?.manager ?? this.source.manager;
  }

  /** Opens the transaction and tells PostgreSQL who looks, for row-level security. */
  async begin(reach: Reach): Promise<void> {
    this.writes = reach === 'write';
    this.runner = this.source.createQueryRunner();
    openWith(this.runner, settingsOf(this.viewer, reach));
    this.queue(this.runner);
    await this.runner.startTransaction();
  }

  async commit(): Promise<void> {
    await this.line.empty;
    await this.runner?.commitTransaction();
  }

  async rollback(): Promise<void> {
    await this.line.empty;
    if (this.runner?.isTransactionActive) await this.runner.rollbackTransaction();
  }

  async release(): Promise<void> {
    await this.runner?.release();
    this.runner = undefined;
  }

  /** A named prepared statement on this operation's connection, or straight from the pool for a visitor's reading. */
  async prepared<Row extends object>(name: string, text: string, values: unknown[]): Promise<Row[]> {
    const statement = { name, text, values };
    if (!this.runner) return (await poolOf(this.source).query<Row>(statement)).rows;
    const client = (await this.runner.connect()) as PoolClient;
    return this.line.wait(async () => ((await client.query<Row>(statement)) as QueryResult<Row>).rows);
  }

  /**
   * Runs work as the platform inside this transaction: on the same connection, all of it or nothing. The viewer's own
   * statements wait meanwhile, so that none of them runs with the platform's reach.
   */
  raised<T>(work: () => Promise<T>): Promise<T> {
    if (this.viewer.kind === 'platform') return work();
    const inner = new Operation(platform, this.source);
    inner.runner = this.runner;
    const reach = (value: 'on' | '') => inner.prepared('reach', `select set_config('app.platform', $1, true)`, [value]);
    return this.line.wait(async () => {
      await reach('on');
      try {
        return await inner.run(work);
      } finally {
        await inner.line.empty;
        // After a failed statement the transaction can only end, and the setting ends with it.
        await reach('').catch(() => undefined);
      }
    });
  }

  get inTransaction(): boolean {
    return this.runner !== undefined;
  }

  /** Statements take turns in the line of the operation that sends them: this one, or one raised inside it. */
  private queue(runner: QueryRunner): void {
    const query = runner.query.bind(runner);
    const sender = () => {
      const now = Operation.current.getStore();
      return now?.runner === runner ? now : this;
    };
    runner.query = ((...args: Parameters<typeof query>) => sender().line.wait(() => query(...args))) as typeof query;
  }
}

/** The settings go along with the first words of the transaction: one message less for everything that a viewer asks. */
function openWith(runner: QueryRunner, settings: string): void {
  const query = runner.query.bind(runner);
  runner.query = ((...args: Parameters<typeof query>) =>
    args[0] === 'START TRANSACTION' ? query(`START TRANSACTION; ${settings}`) : query(...args)) as typeof query;
}

/** What row-level security reads, as one statement that holds for this transaction alone. */
function settingsOf(viewer: Viewer, reach: Reach): string {
  const array = (ids: string[]) => `{${ids.join(',')}}`;
  const { standings } = viewer;
  const facilitated = standings.filter(({ roles }) => roles.includes('facilitator') || roles.includes('manager'));
  const settings = {
    'app.spaces': array(standings.filter(({ roles }) => roles.length).map(({ spaceId }) => spaceId)),
    'app.participants': array(standings.map(({ participantId }) => participantId)),
    'app.facilitates': array(facilitated.map(({ spaceId }) => spaceId)),
    'app.organisations': array(standings.flatMap(({ mandates }) => mandates.map(({ organisationId }) => organisationId))),
    'app.platform': viewer.kind === 'platform' ? 'on' : '',
    transaction_read_only: reach === 'read' ? 'on' : 'off',
  };
  const set = ([name, value]: [string, string]) => `set_config('${name}', ${escapeLiteral(value)}, true)`;
  return `select ${Object.entries(settings).map(set).join(', ')}`;
}
