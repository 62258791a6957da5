import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guardRows, mine } from '../row-security';

/** Figures of people follow by night; nobody but the jobs counts them, so the function that told exact numbers goes. */
const figures = `
  alter table topic add support_anchor integer not null default 0;
  alter table space add others_anchor integer not null default 0, add government_anchor integer not null default 0;
  update topic set support_anchor = support_count where support_count >= 10;
  update space set others_anchor = counted.others, government_anchor = counted.government
    from (select space_id, count(*) filter (where not government)::int as others, count(*) filter (where government)::int as government
          from participant group by space_id) counted
    where counted.space_id = space.id;
  grant update (others_anchor, government_anchor) on space to samenspraak_app;
  drop function readers_of(uuid);`;

/** Who asked for proofs was kept by name, and cannot be carried over: whoever asked this month may ask three times more. */
const sealed = `
  drop table token_issue;
  create table token_issue ("holder" text not null, "month" date not null, "count" integer not null, constraint "PK_token_issue" primary key ("holder", "month"));
  alter table sealed_key drop constraint sealed_key_role;
  alter table sealed_key add constraint sealed_key_role check (role in ('facilitator', 'moderator', 'manager'));
  drop policy viewer_select on sealed_message;
  create policy viewer_select on sealed_message for select to samenspraak_app using (exists (
    select from sealed_key k where k.space_id = sealed_message.space_id and k.role = sealed_message.role
      and k.participant_id = any(${mine.participants})));`;

/** Row by row for the texts, because their replies hang on them. A text is made anew too: it stands apart, in its own order. */
const mixing = `
  create function mix_sealed(today date) returns void language plpgsql set search_path = public, pg_temp as $$
    declare each record;
    begin
      for each in select id from sealed_message where received_on between today - 7 and today - 1 order by random() loop
        update sealed_message set ciphertext = ciphertext || '', envelopes = envelopes || '' where id = each.id;
      end loop;
      for each in select id from sealed_reply where replied_on between today - 7 and today - 1 order by random() loop
        update sealed_reply set ciphertext = ciphertext || '' where id = each.id;
      end loop;
      with old as (delete from spent_token returning *) insert into spent_token select * from old order by random();
      with old as (delete from token_issue returning *) insert into token_issue select * from old order by random();
    end $$;`;

/** What was there before is cleared away soon, however little it is. */
const clearing = ['sealed_message', 'sealed_reply', 'spent_token', 'token_issue'].map(
  (table) => `alter table ${table} set (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0)`,
);

export class FiguresAndSealed2026112406001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [figures, sealed, mixing, ...clearing]) await runner.query(part);
    await guardRows(runner, 'token_issue', {});
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead');
  }
}
