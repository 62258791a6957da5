import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A word for somebody who lost their passkey counts once its line stands in the register. Those of before had one. */
export class WordsThatCount2026112412001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table recovery_confirmation add column counted_at timestamptz');
    await runner.query('update recovery_confirmation set counted_at = at');
    await runner.query('alter table recovery add column told_at timestamptz');
    await runner.query('update recovery set told_at = used_at');
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead');
  }
}
