import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guardRows } from '../row-security';

const statements = [
  `CREATE TABLE "governance_act" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "kind" text NOT NULL, "audience" text NOT NULL, "space_id" uuid NOT NULL, "organisation_id" uuid, "subject_kind" text NOT NULL, "subject_id" uuid NOT NULL, "content" text NOT NULL, "content_salt" text NOT NULL, "content_hash" text NOT NULL, "personal" text, "personal_salt" text, "personal_hash" text NOT NULL, "serial" integer, "hash" text, CONSTRAINT "UQ_a64a0c1c6b520b20c081bad7d40" UNIQUE ("serial"), CONSTRAINT "PK_9d1bfd3e8c1b07c79d91eb7fcbb" PRIMARY KEY ("id"))`,
  `CREATE INDEX "IDX_08f56ede3c6dc654c7ae591f4e" ON "governance_act"  ("subject_id")`,
  `CREATE INDEX "IDX_af0983b259abf8835abe58ef63" ON "governance_act"  ("organisation_id", "serial")`,
  `CREATE TABLE "register_head" ("size" integer NOT NULL, "at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "hash" text NOT NULL, "public_key" text NOT NULL, "signature" text NOT NULL, CONSTRAINT "PK_6fffeaab462a4b91c0afaf4ac91" PRIMARY KEY ("size", "at"))`,
  `ALTER TABLE "governance_act" ADD CONSTRAINT "FK_4adeb05d4fbf78d63aa89da05ac" FOREIGN KEY ("space_id") REFERENCES "space"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "governance_act" ADD CONSTRAINT "FK_28f2a259d1a5033dd8adec43ce8" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
];

const waiting = 'create index governance_act_waiting on governance_act (at, id) where serial is null';

/** Nobody rewrites a line, the owner of the tables included: it gets its number once, and the words in it can be destroyed. */
const stays = `
  create function register_stays() returns trigger language plpgsql as $$
    declare fixed jsonb := to_jsonb(old) - 'serial' - 'hash' - 'personal' - 'personal_salt';
    begin
      if tg_op = 'UPDATE' and to_jsonb(new) - 'serial' - 'hash' - 'personal' - 'personal_salt' = fixed
        and (old.serial is null or (new.serial, new.hash) = (old.serial, old.hash))
        and (new.personal is null or new.personal = old.personal) then return new; end if;
      raise exception 'What was done stays' using errcode = 'restrict_violation';
    end $$;
  create trigger register_stays before update or delete on governance_act for each row execute function register_stays();
  create function seal_stays() returns trigger language plpgsql as $$
    begin raise exception 'A seal stays' using errcode = 'restrict_violation'; end $$;
  create trigger seal_stays before update or delete on register_head for each row execute function seal_stays();
  revoke update, delete on governance_act, register_head from samenspraak_app;
  grant update (serial, hash, personal, personal_salt) on governance_act to samenspraak_app;`;

/** Every line has its place for everyone; what it says, only where the thing it is about is for everyone. */
const shown = `
  create type register_line as (serial int, hash text, content_hash text, personal_hash text, kind text, content text,
    content_salt text, personal text, personal_salt text);
  create function register_lines_after(number int, most int) returns setof register_line
    language sql stable security definer set search_path = public, pg_temp as $$
      select serial, hash, content_hash, personal_hash, case when open then kind end, case when open then content end,
        case when open then content_salt end, case when open then personal end, case when open then personal_salt end
      from (select *, audience = 'everyone' as open from governance_act where serial > number order by serial limit least(most, 1000)) a $$;
  create function register_lines_before(number int, most int) returns setof register_line
    language sql stable security definer set search_path = public, pg_temp as $$
      select serial, hash, content_hash, personal_hash, case when open then kind end, case when open then content end,
        case when open then content_salt end, case when open then personal end, case when open then personal_salt end
      from (select *, audience = 'everyone' as open from governance_act where serial < number order by serial desc limit least(most, 1000)) a $$;
  revoke execute on function register_lines_after, register_lines_before from public;
  grant execute on function register_lines_after, register_lines_before to samenspraak_app;`;

export class RegisterOfActs1700000004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...statements, waiting]) await runner.query(statement);
    await guardRows(runner, 'governance_act', { select: `audience = 'everyone' and serial is not null` });
    await guardRows(runner, 'register_head', { select: 'true' });
    for (const statement of [stays, shown]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead');
  }
}
