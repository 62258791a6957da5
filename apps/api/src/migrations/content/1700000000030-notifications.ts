import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guardRows, mine } from '../row-security';

const statements = [
  `CREATE TABLE "notification" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "participant_id" uuid NOT NULL, "kind" text NOT NULL, "topic_id" uuid, "session_id" uuid, "commitment_id" uuid, "event_id" uuid NOT NULL, "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, CONSTRAINT "UQ_3f44bcd98bb2a8a703103b12e62" UNIQUE ("participant_id", "event_id"), CONSTRAINT "PK_705b6c7cdf9b2c2ff7ac7872cb7" PRIMARY KEY ("id"))`,
  `CREATE INDEX "IDX_85d716e16399718ae28c73c0fb" ON "notification"  ("topic_id")`,
  `CREATE INDEX "IDX_fac2df0134335b3bdbadd6e244" ON "notification"  ("session_id")`,
  `CREATE INDEX "IDX_05927cf8c6a8c35ba89eadfbf6" ON "notification"  ("commitment_id")`,
  `CREATE INDEX "IDX_5e0c4687cef0d3e1df30b90c65" ON "notification"  ("at")`,
  `CREATE INDEX "IDX_5553fa27221f24c3757fcebab7" ON "notification"  ("participant_id", "at")`,
  `CREATE TABLE "mail" ("notification_id" uuid NOT NULL, "daily" boolean NOT NULL, "taken_at" TIMESTAMP WITH TIME ZONE, "sent_at" TIMESTAMP WITH TIME ZONE, "tries" integer NOT NULL DEFAULT '0', CONSTRAINT "PK_acc16e0f44edfef5e0ca03779b8" PRIMARY KEY ("notification_id"))`,
  `CREATE TABLE "preference" ("participant_id" uuid NOT NULL, "mail" text NOT NULL, CONSTRAINT "PK_7bb9480b247056556f504364d52" PRIMARY KEY ("participant_id"))`,
  `ALTER TABLE "notification" ADD CONSTRAINT "FK_0a92da3ff3dea9a05776249255e" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "notification" ADD CONSTRAINT "FK_85d716e16399718ae28c73c0fbd" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "notification" ADD CONSTRAINT "FK_fac2df0134335b3bdbadd6e244f" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "notification" ADD CONSTRAINT "FK_05927cf8c6a8c35ba89eadfbf6c" FOREIGN KEY ("commitment_id") REFERENCES "commitment"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "mail" ADD CONSTRAINT "FK_acc16e0f44edfef5e0ca03779b8" FOREIGN KEY ("notification_id") REFERENCES "notification"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "preference" ADD CONSTRAINT "FK_7bb9480b247056556f504364d52" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
];

const indexes = `
  create index mail_waiting on mail (daily, notification_id) where sent_at is null;`;

/** Whether a participant may see a thing now: the features' own rules (\`canSee\`) for the worker, who acts for many at once. */
const sight = `
  create function reaches(audience text, space uuid, reader participant) returns boolean language sql immutable parallel safe
    as $$ select audience = 'everyone' or (reader.space_id = space
      and (audience = 'members' or 'facilitator' = any(reader.roles) or 'manager' = any(reader.roles))) $$;
  create function sees_topic(reader uuid, thing uuid) returns boolean language sql stable as $$
    select exists (select from participant p join topic t on t.id = thing
      where p.id = reader and (t.author_id = p.id or (t.state <> 'draft' and reaches(t.audience, t.space_id, p)))) $$;
  create function sees_session(reader uuid, thing uuid) returns boolean language sql stable as $$
    select exists (select from participant p join session s on s.id = thing
      where p.id = reader and s.state <> 'draft' and reaches(s.audience, s.space_id, p)) $$;
  create function sees_commitment(reader uuid, thing uuid) returns boolean language sql stable as $$
    select exists (select from participant p join commitment c on c.id = thing
      where p.id = reader and (reaches(c.audience, c.space_id, p) or exists (
        select from mandate m where m.participant_id = p.id and m.organisation_id in (c.owner_id, c.counterpart_id)
          and m.valid_from <= current_date and coalesce(m.valid_to > current_date, true)))) $$;`;

export class Notifications1700000000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...statements, indexes, sight]) await runner.query(statement);
    const own = `participant_id = any(${mine.participants})`;
    const visible = (table: string) =>
      `(notification.${table}_id is null or exists (select from ${table} where ${table}.id = notification.${table}_id))`;
    await guardRows(runner, 'notification', {
      select: `${own} and ${['topic', 'session', 'commitment'].map(visible).join(' and ')}`,
      delete: own,
    });
    await guardRows(runner, 'preference', { select: own, insert: own, update: own, delete: own });
    await guardRows(runner, 'mail', {});
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead');
  }
}
