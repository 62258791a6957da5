import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guardRows } from '../row-security';

const statements = [
  `CREATE TABLE "calendar_invite" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "space_id" uuid NOT NULL, "session_id" uuid NOT NULL, "participant_id" uuid NOT NULL, "sequence" integer NOT NULL DEFAULT '0', "held" text, "starts_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "ends_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "answer" text NOT NULL DEFAULT 'none', "answered_at" TIMESTAMP(3) WITH TIME ZONE, "asked" integer NOT NULL DEFAULT '1', "heard" integer NOT NULL DEFAULT '0', "taken_at" TIMESTAMP(3) WITH TIME ZONE, "tries" integer NOT NULL DEFAULT '0', CONSTRAINT "UQ_84c7cb2c0f0ebd2d4d278cc981b" UNIQUE ("session_id", "participant_id"), CONSTRAINT "PK_7c6f6db749de976f801b0524c68" PRIMARY KEY ("id"))`,
  `CREATE INDEX "IDX_7d1b367f997f6a0b68e929b77e" ON "calendar_invite"  ("participant_id")`,
  `CREATE INDEX "IDX_3287aca8bae7253e694196908f" ON "calendar_invite"  ("ends_at")`,
  `ALTER TABLE "calendar_invite" ADD CONSTRAINT "FK_ab7533272a6da87be61b2fa89f4" FOREIGN KEY ("space_id") REFERENCES "space"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "calendar_invite" ADD CONSTRAINT "FK_de01193c1eb8b133ab8213833a3" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "calendar_invite" ADD CONSTRAINT "FK_7d1b367f997f6a0b68e929b77e8" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `create index calendar_invite_due on calendar_invite (session_id) where asked > heard`,
];

/** The worker's alone: who has a session in their calendar nobody reads, those who run the space neither. */
export class Calendar2026112416000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
    await guardRows(runner, 'calendar_invite', {});
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead');
  }
}
