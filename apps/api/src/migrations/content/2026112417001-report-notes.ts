import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guardRows, mine } from '../row-security';

const statements = [
  `CREATE TABLE "paragraph_version" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "space_id" uuid NOT NULL, "report_id" uuid NOT NULL, "paragraph_id" uuid NOT NULL, "text" text NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_1fe2063ac0287ad3576a63b49e4" PRIMARY KEY ("id"))`,
  `CREATE INDEX "IDX_bce6f90f6e5e82e0938ffc8d51" ON "paragraph_version"  ("report_id")`,
  `CREATE INDEX "IDX_5dd19b2348e16916e73ba8e62a" ON "paragraph_version"  ("paragraph_id", "at")`,
  `CREATE TABLE "report_remark" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "space_id" uuid NOT NULL, "report_id" uuid NOT NULL, "paragraph_id" uuid NOT NULL, "side" text NOT NULL, "organisation_id" uuid NOT NULL, "participant_id" uuid, "text" text NOT NULL, "language" text NOT NULL, "proposal" text, "at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_f80fc2248ec32c1b3d40c6bd4d4" PRIMARY KEY ("id"))`,
  `CREATE INDEX "IDX_64435fb9d2a3959adcf0967f1a" ON "report_remark"  ("report_id")`,
  `CREATE INDEX "IDX_60bcde45021c2e0184b5d7b564" ON "report_remark"  ("paragraph_id", "at")`,
  `CREATE TABLE "remark_answer" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "space_id" uuid NOT NULL, "remark_id" uuid NOT NULL, "side" text NOT NULL, "organisation_id" uuid NOT NULL, "participant_id" uuid, "outcome" text NOT NULL, "text" text, "language" text NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "UQ_e27d5c658f2c6feb6b811a0df15" UNIQUE ("remark_id"), CONSTRAINT "PK_0d9e8ab0d69257cbb8a889a4a70" PRIMARY KEY ("id"))`,
  `ALTER TABLE "paragraph_version" ADD CONSTRAINT "FK_8db3f8de376367570fef66d72fe" FOREIGN KEY ("space_id") REFERENCES "space"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "paragraph_version" ADD CONSTRAINT "FK_bce6f90f6e5e82e0938ffc8d51b" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "paragraph_version" ADD CONSTRAINT "FK_e065b1ce6edc47559401dc9ce2b" FOREIGN KEY ("paragraph_id") REFERENCES "report_paragraph"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "report_remark" ADD CONSTRAINT "FK_986d10eab1de112544d4608aeee" FOREIGN KEY ("space_id") REFERENCES "space"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "report_remark" ADD CONSTRAINT "FK_64435fb9d2a3959adcf0967f1a8" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "report_remark" ADD CONSTRAINT "FK_ce56ced6ab69811c7cbb24ab3a4" FOREIGN KEY ("paragraph_id") REFERENCES "report_paragraph"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "report_remark" ADD CONSTRAINT "FK_80fa196725b905ace5ecccb61e9" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "report_remark" ADD CONSTRAINT "FK_fc77d60948a3b4955bc0938af5e" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
  `ALTER TABLE "remark_answer" ADD CONSTRAINT "FK_b695be56dd94901bc026828af10" FOREIGN KEY ("space_id") REFERENCES "space"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "remark_answer" ADD CONSTRAINT "FK_e27d5c658f2c6feb6b811a0df15" FOREIGN KEY ("remark_id") REFERENCES "report_remark"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "remark_answer" ADD CONSTRAINT "FK_e0b5efe91546248081d96f53145" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "remark_answer" ADD CONSTRAINT "FK_83a6b095532ba3da8128e7087e8" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
];

const own = `space_id = any(${mine.spaces})`;
const ownName = `(participant_id is null or participant_id = any(${mine.participants}))`;
const inReview = (reportId: string): string => `exists (select from report where report.id = ${reportId} and report.state = 'in_review')`;
const settled = 'exists (select from report where report.id = report_id and report.state <> \'in_review\')';
/** The viewer acts for an organisation with a seat in the row's space; with `side`, on the side of that column. */
const seated = (table: string, side?: string): string =>
  `exists (select from seat where seat.space_id = ${table}.space_id and seat.organisation_id = any(${mine.organisations})
    ${side ? `and seat.side = ${table}.${side}` : ''})`;

/**
 * The working notes of a report. While it is in review its text changes only into what one side proposed and the other took
 * over; once it is settled, whoever settled it destroys the notes.
 */
export class ReportNotes2026112417001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
    await guardRows(runner, 'report_remark', {
      select: own,
      insert: `organisation_id = any(${mine.organisations}) and ${seated('report_remark', 'side')} and ${inReview('report_id')} and ${ownName}`,
      delete: `${own} and (${settled} or ${seated('report_remark', 'side')})`,
    });
    const asked = 'report_remark.id = remark_id and report_remark.side <> remark_answer.side';
    await guardRows(runner, 'remark_answer', {
      select: own,
      insert: `organisation_id = any(${mine.organisations}) and ${seated('remark_answer', 'side')} and ${ownName}
        and exists (select from report_remark where ${asked} and ${inReview('report_remark.report_id')})`,
    });
    await guardRows(runner, 'paragraph_version', {
      select: own,
      insert: `${seated('paragraph_version')} and ${inReview('report_id')}`,
      delete: `${own} and ${settled}`,
    });
    const agreed = `exists (select from report_remark asked join remark_answer on remark_answer.remark_id = asked.id
      where asked.paragraph_id = report_paragraph.id and remark_answer.outcome = 'taken_over' and asked.proposal = report_paragraph.text)`;
    await runner.query(
      `create policy viewer_take_over on report_paragraph for update to samenspraak_app
        using (${inReview('report_id')} and ${seated('report_paragraph')}) with check (${inReview('report_id')} and ${agreed})`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead');
  }
}
