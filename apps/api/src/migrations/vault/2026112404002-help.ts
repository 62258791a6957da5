import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = `
  create table support_code (person_id uuid primary key, code_hash text not null, made_at timestamptz not null);
  alter table support_code add constraint "UQ_support_code_hash" unique (code_hash),
    add constraint "FK_6d5cf3a7470fd38600dd69a26c2" foreign key (person_id) references person (id) on delete cascade;
  grant select, insert, update, delete on support_code to samenspraak_vault_app;
  alter table duty add column told_until timestamptz;
  grant update (told_until) on duty to samenspraak_vault_app;`;

/** A case of someone who cannot sign in exists where their code was given, and nowhere else: the vault itself reads the code. */
const cases = `
  create function open_case(code text, spoken text, at timestamptz) returns uuid
    language plpgsql security definer set search_path = public, pg_temp as $$
    declare subject uuid; opened uuid;
    begin
      select person_id into subject from support_code
        where code_hash = encode(sha256(convert_to('samenspraak help 1' || chr(10) || code, 'UTF8')), 'hex') and made_at > clock_timestamp() - interval '2 years';
      if subject is null then return null; end if;
      perform pg_advisory_xact_lock(hashtextextended(subject::text, 0));
      if (select count(*) from privacy_question where person_id = subject and kind = 'access' and answered_at is null) >= 3 then
        raise exception using errcode = 'LK010', message = 'answered first'; end if;
      insert into privacy_question (person_id, kind, language, sealed_text, asked_at) values (subject, 'access', spoken, '', at) returning id into opened;
      return opened;
    end $$;
  revoke execute on function open_case from public;
  grant execute on function open_case to samenspraak_vault_app;
  create function case_kept() returns trigger language plpgsql set search_path = public, pg_temp as $$
    begin
      if tg_op = 'INSERT' and new.kind = 'access' and current_user = 'samenspraak_vault_app' then
        raise exception using errcode = '42501', message = 'a case is opened with its code'; end if;
      if tg_op = 'UPDATE' and (new.kind, new.person_id) is distinct from (old.kind, old.person_id) then
        raise exception using errcode = '42501', message = 'a case stays what it is about'; end if;
      return new;
    end $$;
  create trigger case_kept before insert or update on privacy_question for each row execute function case_kept();`;

const purposes = `
  create or replace function look_fields(purpose text) returns text[] language sql immutable as $$
    select case purpose when 'mail_delivery' then array['email', 'language'] when 'support' then array['email', 'language']
                        when 'own_data_question' then array['email', 'language', 'since', 'places'] end $$;
  create function look_purpose(kind text) returns text language sql immutable as $$
    select case kind when 'mail' then 'mail_delivery' when 'access' then 'support' else 'own_data_question' end $$;`;

/** As it was, but for the purpose that a kind of case is for. */
const write = `
  create or replace function write_look(officer uuid, question uuid, why text, version text, wanted text[]) returns uuid
    language plpgsql security definer set search_path = public, pg_temp as $$
    declare subject uuid; held duty; mark text; letter text; ticket uuid;
    begin
      if coalesce(version, '') = '' or look_fields(why) is null then raise exception using errcode = 'LK001', message = 'no purpose'; end if;
      if coalesce(cardinality(wanted), 0) = 0 or not wanted <@ look_fields(why) then raise exception using errcode = 'LK002', message = 'fields'; end if;
      select person_id into subject from privacy_question where id = question and answered_at is null and look_purpose(kind) = why;
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

export class Help2026112404002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [tables, cases, purposes, write]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead');
  }
}
