import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The right to fetch one's own data once; the data itself is nowhere stored. */
const statements = [
  `CREATE TABLE "own_download" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "person_id" uuid NOT NULL, "session_hash" text NOT NULL, "asked_at" TIMESTAMP WITH TIME ZONE NOT NULL, "used_at" TIMESTAMP WITH TIME ZONE, "key_hash" text, CONSTRAINT "PK_94e44d0b03680ce84512516d2de" PRIMARY KEY ("id"))`,
  `CREATE INDEX "IDX_7f8d41a3ea3cbd266928d09c6b" ON "own_download"  ("person_id")`,
  `ALTER TABLE "own_download" ADD CONSTRAINT "FK_7f8d41a3ea3cbd266928d09c6b7" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  'grant select, insert, update, delete on own_download to samenspraak_vault_app',
];

export class OwnDownload1700000002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead');
  }
}
