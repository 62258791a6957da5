import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Answers to forms are kept under the form's own key. Another type writes the table anew, so that no byte of those that could be
 * read stays. What was answered before is still not done twice; it is only no longer told.
 */
export class SealedAnswers2026112412000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table answered_request alter column answer type bytea using null');
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead');
  }
}
