import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  `CREATE TABLE "passkey" ("id" text NOT NULL, "person_id" uuid NOT NULL, "number" integer NOT NULL, "public_key" bytea NOT NULL, "counter" bigint NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_783e2060d8025abd6a6ca45d2c7" PRIMARY KEY ("id"))`,
  `CREATE INDEX "IDX_32706d4b06dad6285bcc925f64" ON "passkey"  ("person_id") `,
  `CREATE TABLE "answered_challenge" ("hash" text NOT NULL, "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_cd7d5b6e888f161e1447d2baf8f" PRIMARY KEY ("hash"))`,
  `ALTER TABLE "passkey" ADD CONSTRAINT "FK_32706d4b06dad6285bcc925f64c" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  'grant select, insert, update, delete on passkey, answered_challenge to samenspraak_vault_app',
];

export class Passkeys1700000001100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead');
  }
}
