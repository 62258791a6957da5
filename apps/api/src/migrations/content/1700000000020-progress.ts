import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guardRows, mine, readable } from '../row-security';

const statements: string[] = [
];

const indexes = `
  create index commitment_latest on commitment (latest_at desc, id desc);
  create index commitment_running on commitment (due_on) where late_since is null and state in ('agreed', 'in_progress', 'disputed');
  create unique index progress_late_once on progress_update (commitment_id, previous_due_on) where kind = 'late';
  create function commitment_words(language text, title text, words text) returns tsvector language sql immutable parallel safe
    as $$ select to_tsvector(case language when 'en' then 'english'::regconfig when 'tr' then 'turkish'::regconfig
            when 'ar' then 'arabic'::regconfig else 'dutch'::regconfig end, title || ' ' || words) $$;
  create index commitment_search on commitment using gin (commitment_words(language, title, text));
  create function matching_commitments(words text) returns setof uuid
    language sql stable security definer set search_path = public, pg_temp as $$
      select id from commitment where commitment_words(language, title, text) @@ (
        websearch_to_tsquery('dutch', words) || websearch_to_tsquery('english', words)
        || websearch_to_tsquery('turkish', words) || websearch_to_tsquery('arabic', words)) limit 10000 $$;`;

/** What was agreed and what was told stays: not even the platform may write it, and the owner of the tables is stopped too. */
const history = `
  revoke update, delete on commitment, progress_update from samenspraak_app;
  grant update (state, due_on, late_since, confirmed_at, latest_at, latest_kind) on commitment to samenspraak_app;
  create function history_stays() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' and new.participant_id is null
        and to_jsonb(new) - 'participant_id' = to_jsonb(old) - 'participant_id' then return new; end if;
      raise exception 'What was told stays' using errcode = 'restrict_violation';
    end $$;
  create trigger progress_stays before update or delete on progress_update for each row execute function history_stays();`;

/** Whether the viewer holds a mandate, in force, of this side in this space; of this organisation, when one is named. */
const otherSide = `
  create function speaks_in(space uuid, side text, body uuid) returns boolean language sql stable as $$
    select exists (
      select from participant p join mandate m on m.participant_id = p.id join organisation o on o.id = m.organisation_id
      where p.id = any(app_ids('participants')) and p.space_id = space and o.id = any(app_ids('organisations'))
        and o.id = coalesce(body, o.id)
        and side = case when o.kind in ('municipality', 'ministry', 'public_body') then 'government' else 'communities' end) $$;`;

const owns = `owner_id = any(${mine.organisations})`;
const judges = `(not ${owns} and speaks_in(space_id, counterpart_side, counterpart_id))`;

export class Progress1700000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...statements, indexes, otherSide]) await runner.query(statement);
    await guardRows(runner, 'commitment', {
      select: `${readable('audience', 'space_id')} or ${owns} or counterpart_id = any(${mine.organisations})`,
      insert: `space_id = any(${mine.facilitated}) or (space_id = any(${mine.spaces}) and ${owns})`,
      update: `space_id = any(${mine.spaces}) or ${owns}`,
    });
    await runner.query(`alter policy viewer_update on commitment
      with check (case when state in ('confirmed', 'disputed') then ${judges} else ${owns} end)`);
    const ofCommitment = (condition: string) => `exists (select from commitment where commitment.id = commitment_id and ${condition})`;
    const own = `(participant_id is null or participant_id = any(${mine.participants}))`;
    await guardRows(runner, 'progress_update', {
      select: ofCommitment('true'),
      insert: `${own} and case kind
        when 'agreed' then ${ofCommitment(`(${owns} or commitment.space_id = any(${mine.facilitated}))`)}
        when 'confirmed' then ${ofCommitment(judges)} when 'disputed' then ${ofCommitment(judges)}
        when 'late' then false else ${ofCommitment(owns)} end`,
    });
    await runner.query(history);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead');
  }
}
