import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A session can be named by its person, and remembers how it was opened. */
const statements = [
  `ALTER TABLE "sign_in_session" ADD "id" uuid NOT NULL DEFAULT gen_random_uuid()`,
  `ALTER TABLE "sign_in_session" ADD "means" text NOT NULL DEFAULT 'mail'`,
  `CREATE UNIQUE INDEX "IDX_758c4bfa0f01b3da339a5e3594" ON "sign_in_session"  ("id") `,
];

export class Sessions1700000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead');
  }
}
