import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  `CREATE TABLE "person" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "email" text NOT NULL, "language" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "UQ_d2d717efd90709ebd3cb26b936c" UNIQUE ("email"), CONSTRAINT "PK_5fdaf670315c4b7e70cce85daa3" PRIMARY KEY ("id"))`,
  `CREATE TABLE "sign_in_attempt" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "email" text NOT NULL, "language" text NOT NULL, "link_hash" text, "code_hash" text, "invited" boolean NOT NULL DEFAULT false, "next" text, "tries" integer NOT NULL DEFAULT '0', "used_at" TIMESTAMP WITH TIME ZONE, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_7708f8d7d88593210f3d359f81d" PRIMARY KEY ("id"))`,
  `CREATE TABLE "participation" ("participant_id" uuid NOT NULL, "person_id" uuid NOT NULL, CONSTRAINT "PK_08f56c1617262e88c7df5839e2f" PRIMARY KEY ("participant_id"))`,
  `CREATE INDEX "IDX_61ee4f1ea80e4837fa38967fe2" ON "participation"  ("person_id") `,
  `CREATE TABLE "sign_in_session" ("secret_hash" text NOT NULL, "person_id" uuid NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_80ae6539994c08fe3de6a2e0d06" PRIMARY KEY ("secret_hash"))`,
  `CREATE INDEX "IDX_291f4c91719f911c1277d1ec5b" ON "sign_in_session"  ("person_id") `,
  `ALTER TABLE "participation" ADD CONSTRAINT "FK_61ee4f1ea80e4837fa38967fe2d" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "sign_in_session" ADD CONSTRAINT "FK_291f4c91719f911c1277d1ec5b2" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  'grant usage on schema public to samenspraak_vault_app',
  'grant select, insert, update, delete on person, participation, sign_in_attempt, sign_in_session to samenspraak_vault_app',
];

export class VaultTables1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead');
  }
}
