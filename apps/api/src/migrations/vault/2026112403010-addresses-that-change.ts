import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Asking for another mail address, and the way back from it: fifteen minutes and seven days. */
const statements = [
  `CREATE TABLE "address_request" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "person_id" uuid NOT NULL, "sealed_email" bytea NOT NULL, "link_hash" text, "code_hash" text, "tries" integer NOT NULL DEFAULT '0', "asked_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_3f783b36388725d39f781395413" PRIMARY KEY ("id"))`,
  `CREATE INDEX "IDX_6f0a4291041e075cd7d4442a8e" ON "address_request"  ("person_id")`,
  `CREATE TABLE "former_address" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "person_id" uuid NOT NULL, "sealed_email" bytea NOT NULL, "undo_hash" text, "replaced_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_a0fff9833510c6dfc8a07561cd6" PRIMARY KEY ("id"))`,
  `CREATE INDEX "IDX_a7361aafe4e0c62d5d5b6d00b4" ON "former_address"  ("person_id")`,
  `ALTER TABLE "address_request" ADD CONSTRAINT "FK_6f0a4291041e075cd7d4442a8e2" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "former_address" ADD CONSTRAINT "FK_a7361aafe4e0c62d5d5b6d00b4d" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  'grant select, insert, update, delete on address_request, former_address to samenspraak_vault_app',
];

export class AddressesThatChange2026112403010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead');
  }
}
