import type { DataSource, EntityTarget, FindOptionsOrder, ObjectLiteral, Repository } from 'typeorm';
import { NotFound } from '../refusal';
import { Viewer, platform } from '../viewer';
import { Operation, Reach } from './operation';

/**
 * The one door to the content store. Who looks is ambient: every access happens inside an operation, and
 * row-level security in PostgreSQL is told the viewer's spaces at its start.
 */
export class Database {
  private static source: DataSource;

  static connect(source: DataSource): void {
    Database.source = source;
  }

  /** Runs work for a viewer in one transaction: committed when it ends well, rolled back when it throws. */
  static async operation<T>(viewer: Viewer, work: () => Promise<T>, reach: Reach = 'write'): Promise<T> {
    const operation = new Operation(viewer, Database.source);
    const plain = reach === 'read' && viewer.kind === 'visitor';
    if (plain) return operation.run(work);
    try {
      await operation.begin(reach);
      const result = await operation.run(work);
      await operation.commit();
      return result;
    } catch (error) {
      await operation.rollback();
      throw error;
    } finally {
      await operation.release();
    }
  }

  /**
   * Acts as the system itself: for what no viewer may do, after the use case has judged. Inside an operation it is part of
   * its transaction; in a job it is a transaction of its own.
   */
  static asPlatform<T>(work: () => Promise<T>): Promise<T> {
    const outer = Operation.underWay;
    return outer?.inTransaction ? outer.raised(work) : Database.operation(platform, work);
  }

  /** The rows of an entity, as far as this viewer may see them. */
  static of<T extends ObjectLiteral>(entity: EntityTarget<T>): Repository<T> {
    return Operation.now.manager.getRepository(entity);
  }

  /** One row by id through the operation's loader: many in one operation cost one statement. */
  static load<T extends ObjectLiteral>(entity: EntityTarget<T>, id: string | null | undefined): Promise<T | null> {
    return id ? Operation.now.loaders.one(entity, id) : Promise.resolve(null);
  }

  /** The rows that point at one id, such as `{ sessionId }`, through the operation's loader. */
  static belonging<T extends ObjectLiteral>(entity: EntityTarget<T>, where: Partial<T>, order: FindOptionsOrder<T>): Promise<T[]> {
    const [[key, id] = ['', '']] = Object.entries(where) as [string, string][];
    return Operation.now.loaders.many(entity, key, id, order);
  }

  /** @throws {NotFound} hidden, foreign and absent rows alike */
  static async find<T extends ObjectLiteral>(entity: EntityTarget<T>, where: Partial<T>): Promise<T> {
    const row = await Database.of(entity).findOneBy(where as never);
    if (!row) throw new NotFound();
    return row;
  }

  /** The same, locked until the transaction ends, for a use case that changes it. */
  static async lock<T extends ObjectLiteral>(entity: EntityTarget<T>, where: Partial<T>): Promise<T> {
    const row = await Database.of(entity).findOne({ where: where as never, lock: { mode: 'pessimistic_write' } });
    if (!row) throw new NotFound();
    return row;
  }

  /** A hot read: one named prepared statement, typed rows. */
  static prepared<Row extends object>(name: string, text: string, values: unknown[] = []): Promise<Row[]> {
    return Operation.now.prepared<Row>(name, text, values);
  }
}
