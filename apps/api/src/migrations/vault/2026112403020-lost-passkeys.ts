import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever lost their last passkey, and the two sides that say it is them. */
const statements = [
  `CREATE TABLE "recovery" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "person_id" uuid NOT NULL, "participant_id" uuid NOT NULL, "code_mark" text NOT NULL, "asked_at" TIMESTAMP WITH TIME ZONE NOT NULL, "confirmed_at" TIMESTAMP WITH TIME ZONE, "used_at" TIMESTAMP WITH TIME ZONE, "withdrawn_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "UQ_b734e211e5c5b99fa0f14bb92ce" UNIQUE ("code_mark"), CONSTRAINT "PK_47b2530af2d597ff1b210847140" PRIMARY KEY ("id"))`,
  `CREATE INDEX "IDX_4696fdc8197245aa0d7496f498" ON "recovery"  ("person_id")`,
  `CREATE TABLE "recovery_confirmation" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "recovery_id" uuid NOT NULL, "person_id" uuid NOT NULL, "side" text NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "UQ_4980e07ac7ba45468b40eadc68d" UNIQUE ("recovery_id", "person_id"), CONSTRAINT "UQ_40ddc36d138109ed6538d58dce4" UNIQUE ("recovery_id", "side"), CONSTRAINT "PK_b816482b30927b6980c1d1a1633" PRIMARY KEY ("id"))`,
  `CREATE INDEX "IDX_882d036c9bad3753b92ee81d8e" ON "recovery_confirmation"  ("person_id")`,
  `ALTER TABLE "recovery" ADD CONSTRAINT "FK_4696fdc8197245aa0d7496f4983" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "recovery" ADD CONSTRAINT "FK_b840127710df1156769cee6df99" FOREIGN KEY ("participant_id") REFERENCES "participation"("participant_id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "recovery_confirmation" ADD CONSTRAINT "FK_6507931a42593de5c275d1d39d0" FOREIGN KEY ("recovery_id") REFERENCES "recovery"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "recovery_confirmation" ADD CONSTRAINT "FK_882d036c9bad3753b92ee81d8ef" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  'grant select, insert, update, delete on recovery, recovery_confirmation to samenspraak_vault_app',
];

export class LostPasskeys2026112403020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead');
  }
}
