import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guardRows, mine, readable } from '../row-security';

/** Written by TypeORM from the entities. */
const statements = [
  `CREATE TABLE "personal_link" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "secret_hash" text NOT NULL, "deed" text NOT NULL, "subject_id" uuid NOT NULL, "space_id" uuid NOT NULL, "organisation_id" uuid NOT NULL, "participant_id" uuid NOT NULL, "made_at" TIMESTAMP WITH TIME ZONE NOT NULL, "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, "revoked_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "UQ_64fb2dfcbf99e4fbc02a7932b23" UNIQUE ("secret_hash"), CONSTRAINT "PK_451e3462b5b287ecc861dd61fa5" PRIMARY KEY ("id"))`,
  `CREATE INDEX "IDX_36d01e5034285f52e46a00ce6f" ON "personal_link"  ("participant_id")`,
  `CREATE INDEX "IDX_6338433fdb9669fe0e7880a3a1" ON "personal_link"  ("deed", "subject_id")`,
  `CREATE TABLE "proposed_date" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "space_id" uuid NOT NULL, "session_id" uuid NOT NULL, "starts_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "ends_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "UQ_8d4951aea5110bef9f76b7b0083" UNIQUE ("session_id", "starts_at"), CONSTRAINT "PK_7331e3f5d80ef5ba0573c4de137" PRIMARY KEY ("id"))`,
  `CREATE TABLE "date_answer" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "space_id" uuid NOT NULL, "date_id" uuid NOT NULL, "seat_id" uuid NOT NULL, "choice" text NOT NULL, CONSTRAINT "UQ_6800fefb1617f64243d0519ec9b" UNIQUE ("date_id", "seat_id"), CONSTRAINT "PK_8a3322c8c6307fa3fe421f9519f" PRIMARY KEY ("id"))`,
  `CREATE TABLE "date_poll" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "space_id" uuid NOT NULL, "session_id" uuid NOT NULL, "closes_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "closed_at" TIMESTAMP(3) WITH TIME ZONE, "outcome" text, "chosen_date_id" uuid, CONSTRAINT "UQ_9f885bb3f275d5dcd6398ba88d8" UNIQUE ("session_id"), CONSTRAINT "PK_fb26a846061600607976da1e850" PRIMARY KEY ("id"))`,
  `ALTER TABLE "personal_link" ADD CONSTRAINT "FK_fcc91a7db9c5afe1275a4dc305d" FOREIGN KEY ("space_id") REFERENCES "space"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "personal_link" ADD CONSTRAINT "FK_acf49b494a34e46087ae67d504b" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "personal_link" ADD CONSTRAINT "FK_36d01e5034285f52e46a00ce6fa" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "proposed_date" ADD CONSTRAINT "FK_dc3edd81f7008ed78789699ffc7" FOREIGN KEY ("space_id") REFERENCES "space"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "proposed_date" ADD CONSTRAINT "FK_5fbe7c1bab1d8db8df8279fd763" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "date_answer" ADD CONSTRAINT "FK_1998a5c4812896094533417a662" FOREIGN KEY ("space_id") REFERENCES "space"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "date_answer" ADD CONSTRAINT "FK_876f40cedd71a20a64f43dd989e" FOREIGN KEY ("date_id") REFERENCES "proposed_date"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "date_answer" ADD CONSTRAINT "FK_6e64c77705a245d20fc4b3777f0" FOREIGN KEY ("seat_id") REFERENCES "session_seat"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "date_poll" ADD CONSTRAINT "FK_27a50b28c1b5e1173fcac7aba74" FOREIGN KEY ("space_id") REFERENCES "space"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "date_poll" ADD CONSTRAINT "FK_9f885bb3f275d5dcd6398ba88d8" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
];

const runs = `space_id = any(${mine.facilitated})`;
const inSpace = `space_id = any(${mine.spaces})`;
const ownSession = 'exists (select from session where session.id = session_id)';
/** An answer is a seat's own, and only while its poll is open. */
const answering = `exists (select from session_seat where session_seat.id = date_answer.seat_id and session_seat.organisation_id = any(${mine.organisations}))
  and exists (select from proposed_date join date_poll on date_poll.session_id = proposed_date.session_id
    where proposed_date.id = date_answer.date_id and date_poll.closed_at is null)`;

/** Seats choose the date of a session together; links in mails that do one thing. */
export class Dates2026112415000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
    await guardRows(runner, 'date_poll', { select: `${inSpace} and ${ownSession}`, insert: runs, update: runs });
    await guardRows(runner, 'proposed_date', { select: `${inSpace} and ${ownSession}`, insert: runs });
    await guardRows(runner, 'date_answer', { select: inSpace, insert: answering, update: answering });
    // The secret of a link is whatever may open it: nobody's rows, the platform's alone.
    await guardRows(runner, 'personal_link', {});
    await runner.query('drop policy viewer_select on session');
    await runner.query(`create policy viewer_select on session for select to samenspraak_app using (
      ((state not in ('draft', 'polling')) or ${runs} or (state = 'polling' and ${inSpace})) and ${readable('audience', 'space_id')})`);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead');
  }
}
