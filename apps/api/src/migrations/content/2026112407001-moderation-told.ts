import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guardRows, mine } from '../row-security';

const tables = `
  CREATE TABLE "set_aside_words" ("act_id" uuid NOT NULL, "personal" text NOT NULL, "personal_salt" text NOT NULL, CONSTRAINT "PK_0572c0840f41744e5bd48a4a1d5" PRIMARY KEY ("act_id"));
  ALTER TABLE "notification" ADD "decision_id" uuid;
  CREATE INDEX "IDX_a553980b2fa4d7b44e89e1646a" ON "notification"  ("decision_id") ;
  ALTER TABLE "notification" ADD CONSTRAINT "FK_a553980b2fa4d7b44e89e1646a7" FOREIGN KEY ("decision_id") REFERENCES "decision"("id") ON DELETE CASCADE ON UPDATE NO ACTION;
  ALTER TABLE "set_aside_words" ADD CONSTRAINT "FK_0572c0840f41744e5bd48a4a1d5" FOREIGN KEY ("act_id") REFERENCES "governance_act"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;`;

/**
 * As before, and: words that went aside come back, when they are the ones the line committed to (`commitmentTo` in chain.ts).
 */
const stays = `
  create or replace function register_stays() returns trigger language plpgsql as $$
    declare fixed jsonb := to_jsonb(old) - 'serial' - 'hash' - 'personal' - 'personal_salt';
    begin
      if tg_op = 'UPDATE' and to_jsonb(new) - 'serial' - 'hash' - 'personal' - 'personal_salt' = fixed
        and (old.serial is null or (new.serial, new.hash) = (old.serial, old.hash))
        and (new.personal is null or new.personal = old.personal or (old.personal is null and new.personal_hash =
          encode(sha256(convert_to(concat_ws(E'\\n', 'samenspraak part 1', new.personal_salt, new.personal), 'UTF8')), 'hex'))) then return new; end if;
      raise exception 'What was done stays' using errcode = 'restrict_violation';
    end $$;`;

/** News of a decision is for whoever may read that decision. */
export class ModerationTold2026112407001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [tables, stays]) await runner.query(part);
    await guardRows(runner, 'set_aside_words', {});
    const visible = (table: string) =>
      `(notification.${table}_id is null or exists (select from ${table} where ${table}.id = notification.${table}_id))`;
    const seen = ['topic', 'session', 'commitment', 'decision'].map(visible).join(' and ');
    await runner.query(`alter policy viewer_select on notification using (participant_id = any(${mine.participants}) and ${seen})`);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead');
  }
}
