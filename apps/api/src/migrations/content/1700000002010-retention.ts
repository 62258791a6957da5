import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guardRows } from '../row-security';

const statements = [
  `CREATE TABLE "retention_state" ("id" text NOT NULL, "last_run_at" TIMESTAMP WITH TIME ZONE, "stopped_at" TIMESTAMP WITH TIME ZONE, "seen_at" TIMESTAMP WITH TIME ZONE, "reason" text, CONSTRAINT "PK_retention_state" PRIMARY KEY ("id"))`,
  `CREATE TABLE "retention_result" ("rule" text NOT NULL, "done_at" TIMESTAMP WITH TIME ZONE, "failing_since" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_retention_result" PRIMARY KEY ("rule"))`,
];

/** Everyone may read how retention goes; only the platform's job writes it. */
export class Retention1700000002010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
    for (const table of ['retention_state', 'retention_result']) await guardRows(runner, table, { select: 'true' });
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead');
  }
}
