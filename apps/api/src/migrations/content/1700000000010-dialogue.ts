import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guardRows, mine, readable } from '../row-security';

const statements = [
  `CREATE TABLE "dialogue_series" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "slug" text NOT NULL, "space_id" uuid NOT NULL, "name" text NOT NULL, "rhythm" text NOT NULL, "language" text NOT NULL, "report_term_days" integer NOT NULL DEFAULT '10', CONSTRAINT "UQ_aa4a0b45b8c157794c8da9b26c8" UNIQUE ("slug"), CONSTRAINT "PK_2032fd385d51a2718bc037fafe9" PRIMARY KEY ("id"))`,
  `CREATE INDEX "IDX_33814782dfe0022d3c0443870c" ON "dialogue_series"  ("space_id") `,
  `CREATE TABLE "session" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "slug" text NOT NULL, "space_id" uuid NOT NULL, "series_id" uuid, "number" integer, "title" text NOT NULL, "starts_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "ends_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "zone" text NOT NULL DEFAULT 'Europe/Amsterdam', "place" text, "link" text, "chair_id" uuid NOT NULL, "host_id" uuid, "state" text NOT NULL, "audience" text NOT NULL, "language" text NOT NULL, "cancel_reason" text, CONSTRAINT "UQ_cf8df44ae129a160c337cdc06ea" UNIQUE ("slug"), CONSTRAINT "PK_f55da76ac1c3ac420f444d2ff11" PRIMARY KEY ("id"))`,
  `CREATE INDEX "IDX_077f57f4d4502f888c8874cbbe" ON "session"  ("series_id") `,
  `CREATE INDEX "IDX_3133b61b8900e1e23f9f65874e" ON "session"  ("space_id", "starts_at") `,
  `CREATE INDEX "IDX_90968585b7f0be66c19a5c0eb0" ON "session"  ("starts_at", "id") `,
  `CREATE TABLE "agenda_item" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "space_id" uuid NOT NULL, "session_id" uuid NOT NULL, "topic_id" uuid, "title" text, "language" text NOT NULL, "minutes" integer NOT NULL, "position" integer NOT NULL, "organisation_id" uuid NOT NULL, "side" text NOT NULL, "state" text NOT NULL DEFAULT 'standing', "move_requested_by_side" text, "move_reason" text, "carried_from_id" uuid, CONSTRAINT "UQ_bb8195a7fabaf83f00c4acc4309" UNIQUE ("carried_from_id"), CONSTRAINT "PK_413623e61232799619c2e0a1d42" PRIMARY KEY ("id"))`,
  `CREATE INDEX "IDX_0be1fd4c6040b41daaa2afcc73" ON "agenda_item"  ("topic_id") `,
  `CREATE INDEX "IDX_e3c10cc9a545954cab0f7a9c7b" ON "agenda_item"  ("session_id", "position") `,
  `CREATE TABLE "report" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "space_id" uuid NOT NULL, "session_id" uuid NOT NULL, "state" text NOT NULL, "sent_at" TIMESTAMP WITH TIME ZONE, "due_on" date, "language" text NOT NULL, CONSTRAINT "UQ_4d8732865a82987388afd16123f" UNIQUE ("session_id"), CONSTRAINT "PK_99e4d0bea58cba73c57f935a546" PRIMARY KEY ("id"))`,
  `CREATE INDEX "IDX_524cab1a26c5d3abc7057a5174" ON "report"  ("due_on") `,
  `CREATE TABLE "report_paragraph" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "space_id" uuid NOT NULL, "report_id" uuid NOT NULL, "position" integer NOT NULL, "agenda_item_id" uuid, "text" text NOT NULL, CONSTRAINT "PK_77834c91eee65ec812fa6531a6a" PRIMARY KEY ("id"))`,
  `CREATE INDEX "IDX_468e45b86b39304077d5cc9414" ON "report_paragraph"  ("report_id", "position") `,
  `CREATE TABLE "recommendation" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "space_id" uuid NOT NULL, "session_id" uuid NOT NULL, "report_paragraph_id" uuid, "topic_id" uuid, "text" text NOT NULL, "addressed_to_id" uuid NOT NULL, "language" text NOT NULL, CONSTRAINT "PK_17cb51984a6627ef2ce7370e23c" PRIMARY KEY ("id"))`,
  `CREATE INDEX "IDX_0aa9bc2eabb7613987135b88cd" ON "recommendation"  ("session_id") `,
  `CREATE INDEX "IDX_ac96f24178d9dbc08a14031eb2" ON "recommendation"  ("topic_id") `,
  `CREATE TABLE "report_approval" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "space_id" uuid NOT NULL, "report_id" uuid NOT NULL, "side" text NOT NULL, "verdict" text NOT NULL, "dissent" text, "language" text, "paragraph_id" uuid, "participant_id" uuid, "organisation_id" uuid NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "UQ_542cbe051a081d4478fa2526376" UNIQUE ("report_id", "side"), CONSTRAINT "PK_5c277ac19c5118165a883d0cda4" PRIMARY KEY ("id"))`,
  `CREATE TABLE "session_event" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "space_id" uuid NOT NULL, "session_id" uuid NOT NULL, "kind" text NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "participant_id" uuid, "organisation_id" uuid, "text" text, "language" text, "previous_starts_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_dd950bb61eac3ec5e4af0fe684a" PRIMARY KEY ("id"))`,
  `CREATE INDEX "IDX_fa64ffd15d712be3ee522f8ca5" ON "session_event"  ("session_id", "at") `,
  `CREATE TABLE "session_observer" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "space_id" uuid NOT NULL, "session_id" uuid NOT NULL, "organisation_id" uuid NOT NULL, "function" text NOT NULL, CONSTRAINT "PK_4cc7e05cc910175a36acb6e28f7" PRIMARY KEY ("id"))`,
  `CREATE INDEX "IDX_563945df9be2294fa71b3401ef" ON "session_observer"  ("session_id") `,
  `CREATE TABLE "session_seat" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "space_id" uuid NOT NULL, "session_id" uuid NOT NULL, "seat_id" uuid NOT NULL, "organisation_id" uuid NOT NULL, "side" text NOT NULL, "answer" text NOT NULL DEFAULT 'none', CONSTRAINT "UQ_0a1357bd4f2b13f80143879bac5" UNIQUE ("session_id", "seat_id"), CONSTRAINT "PK_27b4f8e4ff4109be4b72a3c66d1" PRIMARY KEY ("id"))`,
  `CREATE INDEX "IDX_c6c3f08cb904e82c841a594a71" ON "session_seat"  ("organisation_id") `,
  `ALTER TABLE "dialogue_series" ADD CONSTRAINT "FK_33814782dfe0022d3c0443870cb" FOREIGN KEY ("space_id") REFERENCES "space"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "session" ADD CONSTRAINT "FK_51c7b0a48b3b27e9fb49803efbe" FOREIGN KEY ("space_id") REFERENCES "space"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "session" ADD CONSTRAINT "FK_077f57f4d4502f888c8874cbbec" FOREIGN KEY ("series_id") REFERENCES "dialogue_series"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "session" ADD CONSTRAINT "FK_9f9d684473f971474d649211e98" FOREIGN KEY ("chair_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "session" ADD CONSTRAINT "FK_6ca92e2ba2f0754bcebefb1e07a" FOREIGN KEY ("host_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "agenda_item" ADD CONSTRAINT "FK_b756930812cd69ce75b0fef8204" FOREIGN KEY ("space_id") REFERENCES "space"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "agenda_item" ADD CONSTRAINT "FK_183946179c6a7ba34ec585fe20f" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "agenda_item" ADD CONSTRAINT "FK_0be1fd4c6040b41daaa2afcc738" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "agenda_item" ADD CONSTRAINT "FK_bbbdaaa1355d925ef69e3f02042" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "agenda_item" ADD CONSTRAINT "FK_bb8195a7fabaf83f00c4acc4309" FOREIGN KEY ("carried_from_id") REFERENCES "agenda_item"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "report" ADD CONSTRAINT "FK_024d66a00db29c3fdb1d9eed8b8" FOREIGN KEY ("space_id") REFERENCES "space"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "report" ADD CONSTRAINT "FK_4d8732865a82987388afd16123f" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "report_paragraph" ADD CONSTRAINT "FK_f6c19b692de24975de8f87ed6fc" FOREIGN KEY ("space_id") REFERENCES "space"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "report_paragraph" ADD CONSTRAINT "FK_ae6d4113b34422502016aa862ad" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "report_paragraph" ADD CONSTRAINT "FK_33d5825e4f4be334e2a722a8d82" FOREIGN KEY ("agenda_item_id") REFERENCES "agenda_item"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "recommendation" ADD CONSTRAINT "FK_f2f0dce6ee6ae0e746949b3710e" FOREIGN KEY ("space_id") REFERENCES "space"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "recommendation" ADD CONSTRAINT "FK_0aa9bc2eabb7613987135b88cd4" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "recommendation" ADD CONSTRAINT "FK_d2726a021134812a9e4db387fb0" FOREIGN KEY ("report_paragraph_id") REFERENCES "report_paragraph"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
  `ALTER TABLE "recommendation" ADD CONSTRAINT "FK_ac96f24178d9dbc08a14031eb21" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "recommendation" ADD CONSTRAINT "FK_bce02dd421d56ea0e4119d191f9" FOREIGN KEY ("addressed_to_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "report_approval" ADD CONSTRAINT "FK_52e42e655bc6c5a6e2c7df26f26" FOREIGN KEY ("space_id") REFERENCES "space"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "report_approval" ADD CONSTRAINT "FK_ca6b704e41b693459690d966118" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "report_approval" ADD CONSTRAINT "FK_8d524f8b202d690482383994b4d" FOREIGN KEY ("paragraph_id") REFERENCES "report_paragraph"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "report_approval" ADD CONSTRAINT "FK_64f7ae6bef27c6b8f2413c19cb1" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
  `ALTER TABLE "report_approval" ADD CONSTRAINT "FK_49271befc27ddabca991c41b7a5" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "session_event" ADD CONSTRAINT "FK_3c7b6031f976bd7ed8fdd02db09" FOREIGN KEY ("space_id") REFERENCES "space"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "session_event" ADD CONSTRAINT "FK_3d124a52dfb0fb23b274271bddc" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "session_event" ADD CONSTRAINT "FK_9cd47efc61107739d05f4a253e2" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
  `ALTER TABLE "session_event" ADD CONSTRAINT "FK_7017a511b62bcfa8f58115909c7" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "session_observer" ADD CONSTRAINT "FK_09cb0c586b1efdc1110da557dbd" FOREIGN KEY ("space_id") REFERENCES "space"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "session_observer" ADD CONSTRAINT "FK_563945df9be2294fa71b3401ef8" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "session_observer" ADD CONSTRAINT "FK_e03b62a5eeac9904175421d6dad" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "session_seat" ADD CONSTRAINT "FK_1b96451f78667a2734bf117b2a0" FOREIGN KEY ("space_id") REFERENCES "space"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "session_seat" ADD CONSTRAINT "FK_349a55513235a9386671653f0f6" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "session_seat" ADD CONSTRAINT "FK_f48b66fcde4a4a0e81d3a3097a5" FOREIGN KEY ("seat_id") REFERENCES "seat"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "session_seat" ADD CONSTRAINT "FK_c6c3f08cb904e82c841a594a712" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
];

const runs = `space_id = any(${mine.facilitated})`;
/** The viewer acts for an organisation with a seat in the row's space; with `side`, on the side of that column. */
const seated = (table: string, side?: string): string =>
  `exists (select from seat where seat.space_id = ${table}.space_id and seat.organisation_id = any(${mine.organisations})
    ${side ? `and seat.side = ${table}.${side}` : ''})`;
const ownSession = 'exists (select from session where session.id = session_id)';
const ownReport = 'exists (select from report where report.id = report_id)';
const reportIn = (condition: string, ...states: string[]): string =>
  `exists (select from report where ${condition} and report.state in (${states.map((state) => `'${state}'`).join(', ')}))`;

/** What is said once stays said: only these columns of a row change. */
const changeOnly = (runner: QueryRunner, table: string, ...columns: string[]): Promise<unknown> =>
  runner.query(`revoke update on ${table} from samenspraak_app; grant update (${columns.join(', ')}) on ${table} to samenspraak_app`);

export class Dialogue1700000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
    await guardSessions(runner);
    await guardAgendaItems(runner);
    await guardReports(runner);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead');
  }
}

async function guardSessions(runner: QueryRunner): Promise<void> {
  await guardRows(runner, 'dialogue_series', { select: 'true', insert: runs });
  await guardRows(runner, 'session', {
    select: `(state <> 'draft' or ${runs}) and ${readable('audience', 'space_id')}`,
    insert: runs,
    update: `${runs} or ${seated('session')}`,
    delete: `state = 'draft' and ${runs}`,
  });
  await changeOnly(runner, 'session', 'state', 'starts_at', 'ends_at', 'place', 'link', 'cancel_reason');
  await guardRows(runner, 'session_seat', {
    select: ownSession,
    insert: runs,
    update: `${runs} or organisation_id = any(${mine.organisations})`,
  });
  await changeOnly(runner, 'session_seat', 'answer');
  await guardRows(runner, 'session_observer', { select: ownSession, insert: runs });
  await guardRows(runner, 'session_event', { select: ownSession, insert: `space_id = any(${mine.spaces}) and ${ownSession}` });
}

/** The second line of “neither side can take the other's item off”. */
async function guardAgendaItems(runner: QueryRunner): Promise<void> {
  await guardRows(runner, 'agenda_item', {
    select: ownSession,
    insert: `${ownSession} and (${runs} or organisation_id = any(${mine.organisations}))`,
    update: `${runs} or ${seated('agenda_item')}`,
    delete: seated('agenda_item', 'side'),
  });
  await changeOnly(runner, 'agenda_item', 'position', 'state', 'move_requested_by_side', 'move_reason');
}

async function guardReports(runner: QueryRunner): Promise<void> {
  await guardRows(runner, 'report', {
    select: `${ownSession} and (state in ('approved', 'approved_with_dissent') or space_id = any(${mine.spaces}))`,
    insert: runs,
    update: `${runs} or ${seated('report')}`,
  });
  await changeOnly(runner, 'report', 'state', 'sent_at', 'due_on');
  const writing = `${reportIn('report.id = report_id', 'in_preparation')} and (${runs} or ${seated('report_paragraph')})`;
  await guardRows(runner, 'report_paragraph', { select: ownReport, insert: writing, update: writing, delete: writing });
  await guardRows(runner, 'report_approval', {
    select: ownReport,
    insert: `organisation_id = any(${mine.organisations}) and ${seated('report_approval', 'side')}
      and ${reportIn('report.id = report_id', 'in_review')}`,
  });
  const ofSession = 'report.session_id = recommendation.session_id';
  const cutting = `${reportIn(ofSession, 'in_preparation', 'in_review')} and (${runs} or ${seated('recommendation')})`;
  await guardRows(runner, 'recommendation', {
    select: `exists (select from report where ${ofSession})`,
    insert: cutting,
    delete: cutting,
  });
}
