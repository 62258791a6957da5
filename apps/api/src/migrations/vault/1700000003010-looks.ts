import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = `
  create table duty (person_id uuid primary key, kind text not null, body text not null, function text not null);
  create table privacy_question (id uuid primary key default gen_random_uuid(), person_id uuid not null, kind text not null,
    look_id uuid, language text not null, sealed_text bytea not null, sealed_answer bytea,
    asked_at timestamptz not null, answered_at timestamptz);
  create table look (id uuid primary key default gen_random_uuid(), person_id uuid not null, question_id uuid not null,
    purpose text not null, register_version text not null, fields text[] not null, body text not null, function text not null,
    employee text not null, viewer text not null, transaction bigint not null, written_at timestamptz not null, used_at timestamptz);
  create index "IDX_dda2eb839d56ea98906421e7fa" on privacy_question (person_id);
  create index "IDX_4a6bbb53d1c525dad8dab7c2fd" on look (person_id);
  alter table duty add constraint "FK_f8b9856c33dec9605f6f8a3562e" foreign key (person_id) references person (id) on delete cascade;
  alter table privacy_question add constraint "FK_dda2eb839d56ea98906421e7fa5" foreign key (person_id) references person (id) on delete cascade;
  alter table look add constraint "FK_4a6bbb53d1c525dad8dab7c2fdf" foreign key (person_id) references person (id) on delete cascade,
    add constraint "FK_cc99e5e274054fb22c89ccd9dd4" foreign key (question_id) references privacy_question (id) on delete cascade;
  grant select on duty, look to samenspraak_vault_app;
  grant select, insert, update on privacy_question to samenspraak_vault_app;`;

const rules = `
  create function look_fields(purpose text) returns text[] language sql immutable as $$
    select case purpose when 'mail_delivery' then array['email', 'language']
                        when 'own_data_question' then array['email', 'language', 'since', 'places'] end $$;
  create function keep_line() returns trigger language plpgsql set search_path = public, pg_temp as $$
    begin
      if tg_op = 'INSERT' then
        new.transaction := pg_current_xact_id()::text::bigint;
      elsif old.used_at is not null or to_jsonb(new) - 'used_at' <> to_jsonb(old) - 'used_at' then
        raise exception using errcode = 'LK009', message = 'a line is not rewritten';
      end if;
      return new;
    end $$;
  create trigger line_kept before insert or update on look for each row execute function keep_line();`;

const write = `
  create function write_look(officer uuid, question uuid, why text, version text, wanted text[]) returns uuid
    language plpgsql security definer set search_path = public, pg_temp as $$
    declare subject uuid; held duty; mark text; letter text; ticket uuid;
    begin
      if coalesce(version, '') = '' or look_fields(why) is null then raise exception using errcode = 'LK001', message = 'no purpose'; end if;
      if coalesce(cardinality(wanted), 0) = 0 or not wanted <@ look_fields(why) then raise exception using errcode = 'LK002', message = 'fields'; end if;
      select person_id into subject from privacy_question
        where id = question and answered_at is null and (why = 'mail_delivery') = (kind = 'mail');
      if subject is null then raise exception using errcode = 'LK003', message = 'no such case'; end if;
      select * into held from duty where person_id = officer and kind = 'privacy_officer';
      if held.person_id is null or officer = subject then raise exception using errcode = 'LK004', message = 'not yours to see'; end if;
      perform pg_advisory_xact_lock(hashtextextended(subject::text, 0));
      mark := encode(sha256(convert_to(subject::text || officer::text, 'UTF8')), 'hex');
      select employee into letter from look where person_id = subject and viewer = mark limit 1;
      if letter is null then
        select case when count(distinct viewer) < 26 then chr(65 + count(distinct viewer)::int) else 'Z' || count(distinct viewer) end
          into letter from look where person_id = subject;
      end if;
      insert into look (person_id, question_id, purpose, register_version, fields, body, function, employee, viewer, transaction, written_at)
        values (subject, question, why, version, (select array_agg(distinct f) from unnest(wanted) f), held.body, held.function, letter, mark, 0, clock_timestamp())
        returning id into ticket;
      return ticket;
    end $$;`;

const take = `
  create function take_look(officer uuid, ticket uuid) returns jsonb
    language plpgsql security definer set search_path = public, pg_temp as $$
    declare line look; seen jsonb;
    begin
      select * into line from look where id = ticket for update;
      if line.id is null or line.viewer <> encode(sha256(convert_to(line.person_id::text || officer::text, 'UTF8')), 'hex') then
        raise exception using errcode = 'LK003', message = 'no such case'; end if;
      -- A savepoint does not help: its number is that of the whole transaction.
      if line.transaction = pg_current_xact_id()::text::bigint or coalesce(pg_xact_status(line.transaction::text::xid8), 'committed') <> 'committed' then
        raise exception using errcode = 'LK005', message = 'not committed before'; end if;
      if line.used_at is not null then raise exception using errcode = 'LK006', message = 'used'; end if;
      if line.written_at < clock_timestamp() - interval '15 minutes' then raise exception using errcode = 'LK007', message = 'too old'; end if;
      update look set used_at = clock_timestamp() where id = ticket;
      select jsonb_build_object('person', p.id,
               'email', jsonb_build_object('sealed', encode(p.sealed_email, 'hex'), 'wrapped', encode(k.wrapped, 'hex')),
               'language', p.language, 'since', p.created_at,
               'places', (select count(*) from participation where person_id = p.id))
        into seen from person p join person_key k on k.person_id = p.id where p.id = line.person_id;
      return (select jsonb_object_agg(key, value) from jsonb_each(seen) where key = any (line.fields || array['person']));
    end $$;
  revoke execute on function write_look, take_look from public;`;

export class Looks1700000003010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [tables, rules, write, take]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead');
  }
}
