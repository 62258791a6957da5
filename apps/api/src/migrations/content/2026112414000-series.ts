import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guardRows, mine, readable } from '../row-security';

const statements = [
  `CREATE TABLE "series_observer" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "space_id" uuid NOT NULL, "series_id" uuid NOT NULL, "organisation_id" uuid NOT NULL, "function" text NOT NULL, CONSTRAINT "PK_33e99d8b07f267b8f34bfff4fbc" PRIMARY KEY ("id"))`,
  `CREATE INDEX "IDX_74f280cfcfac55ff98bbe4b536" ON "series_observer"  ("series_id")`,
  `CREATE TABLE "series_rule" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "space_id" uuid NOT NULL, "series_id" uuid NOT NULL, "set_at" TIMESTAMP WITH TIME ZONE NOT NULL, "kind" text NOT NULL, "interval" integer NOT NULL DEFAULT '1', "weekdays" text array NOT NULL DEFAULT '{}', "ordinal" integer, "month_day" integer, "month" integer, "starts_on" date NOT NULL, "until" date, "count" integer, "start_time" text NOT NULL, "minutes" integer NOT NULL, "zone" text NOT NULL DEFAULT 'Europe/Amsterdam', CONSTRAINT "PK_55c598e921b96b370575e4c2340" PRIMARY KEY ("id"))`,
  `CREATE INDEX "IDX_df8b862db07e807e7007b33139" ON "series_rule"  ("series_id")`,
  `CREATE TABLE "series_event" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "space_id" uuid NOT NULL, "series_id" uuid NOT NULL, "kind" text NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "participant_id" uuid, "day" date, "text" text, "language" text, CONSTRAINT "PK_59db970fd1f5752bf590c82ecc9" PRIMARY KEY ("id"))`,
  `CREATE INDEX "IDX_f864edfa2cbba6337512b2a472" ON "series_event"  ("series_id", "at")`,
  `ALTER TABLE "dialogue_series" ADD "audience" text NOT NULL DEFAULT 'everyone'`,
  `ALTER TABLE "dialogue_series" ADD "place" text`,
  `ALTER TABLE "dialogue_series" ADD "link" text`,
  `ALTER TABLE "dialogue_series" ADD "chair_id" uuid`,
  `ALTER TABLE "dialogue_series" ADD "hosting" text NOT NULL DEFAULT 'nobody'`,
  `ALTER TABLE "dialogue_series" ADD "invitation_days" integer NOT NULL DEFAULT '28'`,
  `ALTER TABLE "dialogue_series" ADD "agenda_days" integer NOT NULL DEFAULT '7'`,
  `ALTER TABLE "dialogue_series" ADD "ends_on" date`,
  `ALTER TABLE "session" ADD "occurrence_on" date`,
  `ALTER TABLE "session" ADD "chair_chosen" boolean NOT NULL DEFAULT false`,
  `ALTER TABLE "dialogue_series" ALTER COLUMN "rhythm" DROP NOT NULL`,
  `CREATE UNIQUE INDEX "IDX_f4f3be73d494479d8b2814dc3d" ON "session"  ("series_id", "occurrence_on") WHERE occurrence_on is not null`,
  `ALTER TABLE "dialogue_series" ADD CONSTRAINT "FK_79997530595c96b9b869975329f" FOREIGN KEY ("chair_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "series_observer" ADD CONSTRAINT "FK_6abf1b8fc02044a4249c3081b88" FOREIGN KEY ("space_id") REFERENCES "space"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "series_observer" ADD CONSTRAINT "FK_74f280cfcfac55ff98bbe4b536d" FOREIGN KEY ("series_id") REFERENCES "dialogue_series"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "series_observer" ADD CONSTRAINT "FK_8ed121c223f3c7ea645ee236115" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "series_rule" ADD CONSTRAINT "FK_10c4e93d5ffd71cdfce4d0c1349" FOREIGN KEY ("space_id") REFERENCES "space"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "series_rule" ADD CONSTRAINT "FK_df8b862db07e807e7007b331390" FOREIGN KEY ("series_id") REFERENCES "dialogue_series"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "series_event" ADD CONSTRAINT "FK_4f9519b908ceb6b33c1226b1100" FOREIGN KEY ("space_id") REFERENCES "space"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "series_event" ADD CONSTRAINT "FK_dd695ab9cf67ed668c5a5ed06e1" FOREIGN KEY ("series_id") REFERENCES "dialogue_series"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "series_event" ADD CONSTRAINT "FK_fac7d32c5fd2aba2eae0437a083" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
];

const runs = `space_id = any(${mine.facilitated})`;
const ownSeries = 'exists (select from dialogue_series where dialogue_series.id = series_id)';
const ownName = `(participant_id is null or participant_id = any(${mine.participants}))`;

/** A series has a rule, and rules of the table; its sessions know which day of the rule they are. */
export class Series2026112414000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
    await runner.query('drop policy viewer_select on dialogue_series');
    await runner.query(`create policy viewer_select on dialogue_series for select to samenspraak_app using (${readable('audience', 'space_id')})`);
    await runner.query(`create policy viewer_update on dialogue_series for update to samenspraak_app using (${runs})`);
    await runner.query('grant update (occurrence_on, number, chair_id, host_id, chair_chosen) on session to samenspraak_app');
    await guardRows(runner, 'series_rule', { select: ownSeries, insert: runs });
    await guardRows(runner, 'series_observer', { select: ownSeries, insert: runs, delete: runs });
    await guardRows(runner, 'series_event', { select: ownSeries, insert: `${runs} and ${ownName}` });
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead');
  }
}
