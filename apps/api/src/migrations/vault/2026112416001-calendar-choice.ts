import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  `CREATE TABLE "calendar_choice" ("person_id" uuid NOT NULL, "invites" boolean, "neutral" boolean NOT NULL DEFAULT false, "link_hash" text, "link_made_at" TIMESTAMP(3) WITH TIME ZONE, CONSTRAINT "UQ_8ee4d366e5b277a3b4626f8379e" UNIQUE ("link_hash"), CONSTRAINT "PK_750c9d4454b8d9a26ff4685d1d9" PRIMARY KEY ("person_id"))`,
  `ALTER TABLE "calendar_choice" ADD CONSTRAINT "FK_750c9d4454b8d9a26ff4685d1d9" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  'grant select, insert, update, delete on calendar_choice to samenspraak_vault_app',
];

export class CalendarChoice2026112416001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead');
  }
}
