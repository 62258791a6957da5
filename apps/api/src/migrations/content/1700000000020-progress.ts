import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guardRows, mine, readable } from '../row-security';

const statements = [
  `CREATE TABLE "commitment" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "slug" text NOT NULL, "space_id" uuid NOT NULL, "theme_slug" text NOT NULL, "title" text NOT NULL, "text" text NOT NULL DEFAULT '', "language" text NOT NULL, "owner_id" uuid NOT NULL, "counterpart_side" text NOT NULL, "counterpart_id" uuid, "topic_id" uuid, "session_id" uuid, "recommendation_id" uuid, "source" text NOT NULL DEFAULT '', "agreed_on" date NOT NULL, "due_on" date NOT NULL, "original_due_on" date NOT NULL, "state" text NOT NULL, "late_since" TIMESTAMP WITH TIME ZONE, "confirmed_at" TIMESTAMP WITH TIME ZONE, "audience" text NOT NULL, "latest_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL, "latest_kind" text NOT NULL, CONSTRAINT "UQ_bda90accb956cccd7c910de8c28" UNIQUE ("slug"), CONSTRAINT "PK_7a0899978d100f72269b3045d7e" PRIMARY KEY ("id"))`,
  `CREATE INDEX "IDX_f317a742a2e581e221254eb19b" ON "commitment"  ("topic_id")`,
  `CREATE INDEX "IDX_d0384c150dc8bf60caa067359d" ON "commitment"  ("session_id")`,
  `CREATE INDEX "IDX_df28cd0199aad8dd6d5f5264b2" ON "commitment"  ("recommendation_id")`,
  `CREATE INDEX "IDX_4e9d17c09a794cef94fa781a6d" ON "commitment"  ("owner_id", "latest_at")`,
  `CREATE INDEX "IDX_849c7f41718ea9251f822089a7" ON "commitment"  ("space_id", "latest_at")`,
  `CREATE TABLE "progress_update" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "space_id" uuid NOT NULL, "commitment_id" uuid NOT NULL, "kind" text NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "participant_id" uuid, "organisation_id" uuid NOT NULL, "text" text, "language" text, "evidence_url" text, "new_due_on" date, "previous_due_on" date, "reason" text, CONSTRAINT "PK_5ac3567b3caf930f1bad30796f8" PRIMARY KEY ("id"))`,
  `CREATE INDEX "IDX_5a4110e0e3ce9a7f2f4ec4870e" ON "progress_update"  ("commitment_id", "at")`,
  `ALTER TABLE "commitment" ADD CONSTRAINT "FK_718fbc059b7affb38bfc0ad7d28" FOREIGN KEY ("space_id") REFERENCES "space"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "commitment" ADD CONSTRAINT "FK_aae34ae007308bbdda4022bc126" FOREIGN KEY ("theme_slug") REFERENCES "theme"("slug") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "commitment" ADD CONSTRAINT "FK_fcc7c5d39c98c59639c4954bffd" FOREIGN KEY ("owner_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "commitment" ADD CONSTRAINT "FK_a5553833cbfb9ea23a031845851" FOREIGN KEY ("counterpart_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "commitment" ADD CONSTRAINT "FK_f317a742a2e581e221254eb19bd" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
  `ALTER TABLE "commitment" ADD CONSTRAINT "FK_d0384c150dc8bf60caa067359d0" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
  `ALTER TABLE "commitment" ADD CONSTRAINT "FK_df28cd0199aad8dd6d5f5264b27" FOREIGN KEY ("recommendation_id") REFERENCES "recommendation"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
  `ALTER TABLE "progress_update" ADD CONSTRAINT "FK_712855565ab96c18f8000674ca2" FOREIGN KEY ("space_id") REFERENCES "space"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "progress_update" ADD CONSTRAINT "FK_00323d28c67931f14b2008c1dc5" FOREIGN KEY ("commitment_id") REFERENCES "commitment"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "progress_update" ADD CONSTRAINT "FK_4c9a8329ed41f21571bea82b14b" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
  `ALTER TABLE "progress_update" ADD CONSTRAINT "FK_031b834070ba2d167287e495f79" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
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
