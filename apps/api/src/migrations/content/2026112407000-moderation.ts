import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guardRows, mine } from '../row-security';

const tables = `
  CREATE TABLE "moderation_case" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "space_id" uuid NOT NULL, "topic_id" uuid NOT NULL, "contribution_id" uuid, "state" text NOT NULL, "criticism" boolean NOT NULL, "about" uuid array NOT NULL, "opened_at" TIMESTAMP WITH TIME ZONE NOT NULL, "due_on" date NOT NULL, "burst_at" TIMESTAMP WITH TIME ZONE, "flag_count" integer NOT NULL DEFAULT '0', CONSTRAINT "PK_c62ff756805555e369956a1b9ec" PRIMARY KEY ("id"));
  CREATE INDEX "IDX_e3c159d83fad6fa6d58fac5d1c" ON "moderation_case"  ("topic_id") ;
  CREATE TABLE "decision" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "case_id" uuid NOT NULL, "space_id" uuid NOT NULL, "topic_id" uuid NOT NULL, "contribution_id" uuid, "measure" text, "rule" text NOT NULL, "rule_version" integer NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "in_force_at" TIMESTAMP WITH TIME ZONE, "in_time" boolean NOT NULL DEFAULT true, "until" date, "ended_at" TIMESTAMP WITH TIME ZONE, "appeal_until" date, "decided_by_id" uuid, "side" text NOT NULL, "body_id" uuid, "second_by_id" uuid, "second_side" text, "outcome" text, CONSTRAINT "UQ_52e1308e9e3bcdfdbc4407a9a05" UNIQUE ("case_id"), CONSTRAINT "PK_fa4cbd6abf1215054f13c27df5a" PRIMARY KEY ("id"));
  CREATE INDEX "IDX_5db0d1ea539f99c661d0ee9cb0" ON "decision"  ("contribution_id") ;
  CREATE INDEX "IDX_8eabccd2ce34bb4bad456e745e" ON "decision"  ("topic_id") ;
  CREATE TABLE "appeal" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "decision_id" uuid NOT NULL, "space_id" uuid NOT NULL, "reason" text, "language" text NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "due_on" date NOT NULL, "outcome" text, "judged_at" TIMESTAMP WITH TIME ZONE, "answer" text, "answer_language" text, "judged_by_id" uuid, "side" text, "before" text, CONSTRAINT "UQ_b57052b233bb980862b3f2dc5fd" UNIQUE ("decision_id"), CONSTRAINT "PK_f644a99d2dfcff9facb08bd1697" PRIMARY KEY ("id"));
  CREATE TABLE "decision_step" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "decision_id" uuid NOT NULL, "space_id" uuid NOT NULL, "kind" text NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "measure" text, "side" text, "body_id" uuid, CONSTRAINT "PK_e8334a16901b80c2fe67f7d264f" PRIMARY KEY ("id"));
  CREATE INDEX "IDX_651d855ec81c137986307a85e5" ON "decision_step"  ("decision_id", "at") ;
  CREATE TABLE "kept_text" ("decision_id" uuid NOT NULL, "space_id" uuid NOT NULL, "question" text, "why" text, "good_outcome" text, "slug" text, "text" text, "since" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_c16a4b3f2d6e92d7b51c3f411e7" PRIMARY KEY ("decision_id"));
  CREATE TABLE "flag" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "case_id" uuid NOT NULL, "space_id" uuid NOT NULL, "topic_id" uuid NOT NULL, "participant_id" uuid, "rule" text NOT NULL, "rule_version" integer NOT NULL, "text" text, "language" text NOT NULL, "about_id" uuid, "at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "UQ_387b8552559da7920ffd26ffa3a" UNIQUE ("case_id", "participant_id"), CONSTRAINT "PK_17b74257294fdfd221178a132d4" PRIMARY KEY ("id"));
  CREATE INDEX "IDX_17905af80986eb07b896c0babd" ON "flag"  ("participant_id") ;
  CREATE TABLE "statement" ("decision_id" uuid NOT NULL, "space_id" uuid NOT NULL, "facts" text, "second_note" text, "language" text NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_37feacb90e3ddf9f7886f65f44b" PRIMARY KEY ("decision_id"));
  ALTER TABLE "topic" ADD "measure" text;
  ALTER TABLE "contribution" ADD "measure" text;
  ALTER TABLE "moderation_case" ADD CONSTRAINT "FK_b698e29cb577a0809a8e156bbe1" FOREIGN KEY ("space_id") REFERENCES "space"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
  ALTER TABLE "moderation_case" ADD CONSTRAINT "FK_e3c159d83fad6fa6d58fac5d1cc" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE CASCADE ON UPDATE NO ACTION;
  ALTER TABLE "moderation_case" ADD CONSTRAINT "FK_a086d1018155eff846cfc150335" FOREIGN KEY ("contribution_id") REFERENCES "contribution"("id") ON DELETE CASCADE ON UPDATE NO ACTION;
  ALTER TABLE "decision" ADD CONSTRAINT "FK_52e1308e9e3bcdfdbc4407a9a05" FOREIGN KEY ("case_id") REFERENCES "moderation_case"("id") ON DELETE CASCADE ON UPDATE NO ACTION;
  ALTER TABLE "decision" ADD CONSTRAINT "FK_f3162bfc816dc5af1dbed5950e7" FOREIGN KEY ("space_id") REFERENCES "space"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
  ALTER TABLE "decision" ADD CONSTRAINT "FK_8eabccd2ce34bb4bad456e745ee" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE CASCADE ON UPDATE NO ACTION;
  ALTER TABLE "decision" ADD CONSTRAINT "FK_5db0d1ea539f99c661d0ee9cb03" FOREIGN KEY ("contribution_id") REFERENCES "contribution"("id") ON DELETE CASCADE ON UPDATE NO ACTION;
  ALTER TABLE "decision" ADD CONSTRAINT "FK_d3446e3e2b1e0f82eff4762b9db" FOREIGN KEY ("decided_by_id") REFERENCES "participant"("id") ON DELETE SET NULL ON UPDATE NO ACTION;
  ALTER TABLE "decision" ADD CONSTRAINT "FK_6201f36f8144623489c6366587d" FOREIGN KEY ("body_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
  ALTER TABLE "decision" ADD CONSTRAINT "FK_498efb5ad2730962f0749bf8924" FOREIGN KEY ("second_by_id") REFERENCES "participant"("id") ON DELETE SET NULL ON UPDATE NO ACTION;
  ALTER TABLE "appeal" ADD CONSTRAINT "FK_b57052b233bb980862b3f2dc5fd" FOREIGN KEY ("decision_id") REFERENCES "decision"("id") ON DELETE CASCADE ON UPDATE NO ACTION;
  ALTER TABLE "appeal" ADD CONSTRAINT "FK_e8680ef0ab26fd2731f28e0b8a1" FOREIGN KEY ("space_id") REFERENCES "space"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
  ALTER TABLE "appeal" ADD CONSTRAINT "FK_717245273ecdb8db2a56fa76fc3" FOREIGN KEY ("judged_by_id") REFERENCES "participant"("id") ON DELETE SET NULL ON UPDATE NO ACTION;
  ALTER TABLE "decision_step" ADD CONSTRAINT "FK_eb6a0e8294559ecb73f7ce9459e" FOREIGN KEY ("decision_id") REFERENCES "decision"("id") ON DELETE CASCADE ON UPDATE NO ACTION;
  ALTER TABLE "decision_step" ADD CONSTRAINT "FK_8b5ad578e3a71fc10bd5d789866" FOREIGN KEY ("space_id") REFERENCES "space"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
  ALTER TABLE "decision_step" ADD CONSTRAINT "FK_33959032989f58fd934aab2cd0b" FOREIGN KEY ("body_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
  ALTER TABLE "kept_text" ADD CONSTRAINT "FK_c16a4b3f2d6e92d7b51c3f411e7" FOREIGN KEY ("decision_id") REFERENCES "decision"("id") ON DELETE CASCADE ON UPDATE NO ACTION;
  ALTER TABLE "kept_text" ADD CONSTRAINT "FK_1b2c3428107046238d4dce273e8" FOREIGN KEY ("space_id") REFERENCES "space"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
  ALTER TABLE "flag" ADD CONSTRAINT "FK_1978232f01fb557aa5f293615b9" FOREIGN KEY ("case_id") REFERENCES "moderation_case"("id") ON DELETE CASCADE ON UPDATE NO ACTION;
  ALTER TABLE "flag" ADD CONSTRAINT "FK_0ba468b5c30619ad58493e98cee" FOREIGN KEY ("space_id") REFERENCES "space"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
  ALTER TABLE "flag" ADD CONSTRAINT "FK_d5efd93255c4b97fec0a81fcebe" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE CASCADE ON UPDATE NO ACTION;
  ALTER TABLE "flag" ADD CONSTRAINT "FK_17905af80986eb07b896c0babd8" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE SET NULL ON UPDATE NO ACTION;
  ALTER TABLE "flag" ADD CONSTRAINT "FK_cb2a9e22366d4b45e9d44144482" FOREIGN KEY ("about_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
  ALTER TABLE "statement" ADD CONSTRAINT "FK_37feacb90e3ddf9f7886f65f44b" FOREIGN KEY ("decision_id") REFERENCES "decision"("id") ON DELETE CASCADE ON UPDATE NO ACTION;
  ALTER TABLE "statement" ADD CONSTRAINT "FK_7de5f7a84dd66ac0afb75018dd0" FOREIGN KEY ("space_id") REFERENCES "space"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;
  create unique index moderation_case_waiting on moderation_case (coalesce(contribution_id, topic_id)) where state in ('open', 'proposed');`;

/** Whether the viewer wrote a text, under the own name or a pseudonym. With the viewer's own reach. */
const ownText = `
  create function is_own_text(the_topic uuid, the_contribution uuid) returns boolean language sql stable as $$
    select case when the_contribution is null
      then exists (select from topic t where t.id = the_topic and t.author_id = any(app_ids('participants')))
      else exists (select from contribution c where c.id = the_contribution and (c.participant_id = any(app_ids('participants'))
        or exists (select from pseudonym p where p.topic_id = c.topic_id and p.number = c.pseudonym and p.participant_id = any(app_ids('participants'))))) end $$;
  create function side_of(person uuid) returns text language sql stable as $$
    select case when government then 'government' else 'communities' end from participant where id = person $$;`;

/** A measure, and words that were replaced, change by a decision alone. Taking a contribution back stays possible. */
const onlyADecision = `
  create function topic_measure_stays() returns trigger language plpgsql as $$
    begin
      if current_user <> 'samenspraak_app' or app_is_platform() then return new; end if;
      if new.measure is distinct from old.measure or (old.measure = 'replaced'
        and (new.question, new.why, new.good_outcome, new.slug) is distinct from (old.question, old.why, old.good_outcome, old.slug))
      then raise exception 'Only a decision changes this' using errcode = 'insufficient_privilege'; end if;
      return new;
    end $$;
  create trigger measure_stays before update of measure, question, why, good_outcome, slug on topic
    for each row execute function topic_measure_stays();
  create function contribution_measure_stays() returns trigger language plpgsql as $$
    begin
      if current_user <> 'samenspraak_app' or app_is_platform() then return new; end if;
      if new.measure is distinct from old.measure or (old.measure = 'replaced' and new.text <> old.text and new.withdrawn_at is null)
      then raise exception 'Only a decision changes this' using errcode = 'insufficient_privilege'; end if;
      return new;
    end $$;
  create trigger measure_stays before update of measure, text on contribution
    for each row execute function contribution_measure_stays();`;

/** What was kept of a text goes with its author, whoever lets them go. */
const goesAlong = `
  create function forget_kept_topic() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
    begin
      delete from kept_text k using decision d where d.id = k.decision_id and d.topic_id = new.id and d.contribution_id is null;
      return null;
    end $$;
  create trigger kept_text_forgotten after update of author_id on topic
    for each row when (old.author_id is not null and new.author_id is null) execute function forget_kept_topic();
  create function forget_kept_contribution() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
    begin
      delete from kept_text k using decision d where d.id = k.decision_id and d.contribution_id = new.id;
      return null;
    end $$;
  create trigger kept_text_forgotten after update of participant_id, pseudonym, withdrawn_at on contribution for each row
    when (coalesce(old.participant_id::text, old.pseudonym::text) is not null and coalesce(new.participant_id::text, new.pseudonym::text) is null
      or old.withdrawn_at is null and new.withdrawn_at is not null) execute function forget_kept_contribution();`;

/** The spaces the viewer moderates: as the participants' rows say, and not as the application does. */
const moderated = `(select p.space_id from participant p where p.id = any(${mine.participants}) and 'moderator' = any(p.roles)
  and (not p.government or exists (select from mandate m where m.participant_id = p.id and coalesce(m.valid_to > current_date, true))))`;
const moderates = `space_id in ${moderated}`;
const own = 'is_own_text(topic_id, contribution_id)';
const isMine = (column: string) => `coalesce(${column} = any(${mine.participants}), false)`;
const ofCase = (condition: string) => `exists (select from moderation_case mc where mc.id = case_id and ${condition})`;
const notOwnBody = `not mc.about && ${mine.organisations}`;
const ofDecision = (condition: string) => `exists (select from decision d where d.id = decision_id and ${condition})`;
/** The author once it holds, and whoever moderates; a moderator who is the author is the author. */
const authorOrModerator = ofDecision(`case when is_own_text(d.topic_id, d.contribution_id) then d.in_force_at is not null
  else d.space_id in ${moderated} end`);

export class Moderation2026112407000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [tables, ownText, onlyADecision, goesAlong]) await runner.query(part);
    await guardCases(runner);
    await guardDecisions(runner);
    await guardAppeals(runner);
  }

  async down(): Promise<void> {
    throw new Error('Restore a backup instead');
  }
}

async function guardCases(runner: QueryRunner): Promise<void> {
  await guardRows(runner, 'moderation_case', { select: `${moderates} and not ${own}` });
  const readable = 'exists (select from topic t where t.id = topic_id)';
  const law = `rule in ('threat', 'incitement', 'group_insult', 'personal_data', 'slander', 'other_law')`;
  await guardRows(runner, 'flag', {
    select: `${isMine('participant_id')} or ${ofCase('true')}`,
    insert: `${readable} and case when participant_id is null then ${law} else ${isMine('participant_id')} end`,
  });
  await runner.query('revoke update on flag from samenspraak_app');
  await runner.query('grant update (participant_id, text) on flag to samenspraak_app');
}

/** Never about one's own text, one's own report or one's own organisation; never criticism alone, or for one side twice. */
async function guardDecisions(runner: QueryRunner): Promise<void> {
  const reported = 'exists (select from flag f where f.case_id = decision.case_id and ';
  await guardRows(runner, 'decision', {
    select: `(${moderates} and not ${own}) or (in_force_at is not null
      and ((measure is not null and exists (select from topic t where t.id = topic_id)) or ${reported}true)))`,
    insert: `${moderates} and not ${own} and ${isMine('decided_by_id')} and side = side_of(decided_by_id) and second_by_id is null
      and ${ofCase(`mc.state = 'open' and ${notOwnBody} and (in_force_at is null or measure is null or not mc.criticism)`)}
      and not ${reported}${isMine('f.participant_id')})`,
    update: `${moderates} and not ${own} and in_force_at is null and not ${isMine('decided_by_id')}
      and ${ofCase(`mc.state = 'proposed' and ${notOwnBody}`)} and not ${reported}${isMine('f.participant_id')})`,
  });
  await runner.query(`alter policy viewer_update on decision with check
    (${isMine('second_by_id')} and second_side = side_of(second_by_id) and second_side <> side)`);
  await runner.query('revoke update on decision from samenspraak_app');
  await runner.query(`grant update (measure, until, second_by_id, second_side, in_force_at, in_time, appeal_until, ended_at, outcome)
    on decision to samenspraak_app`);
  await guardRows(runner, 'statement', {
    select: authorOrModerator,
    insert: ofDecision(isMine('d.decided_by_id')),
    update: ofDecision(isMine('d.second_by_id')),
  });
  await guardRows(runner, 'kept_text', { select: authorOrModerator });
  await guardRows(runner, 'decision_step', { select: ofDecision('true') });
  await runner.query('revoke update, delete on decision_step from samenspraak_app');
}

async function guardAppeals(runner: QueryRunner): Promise<void> {
  const holds = 'd.in_force_at is not null and d.measure is not null and d.ended_at is null';
  const someoneElse = `not (${isMine('d.decided_by_id')} or ${isMine('d.second_by_id')})`;
  await guardRows(runner, 'appeal', {
    select: authorOrModerator,
    insert: `outcome is null and judged_by_id is null and ${ofDecision(`${holds} and is_own_text(d.topic_id, d.contribution_id)`)}`,
    update: `outcome is null and ${ofDecision(`d.space_id in ${moderated} and not is_own_text(d.topic_id, d.contribution_id)
      and ${someoneElse} and exists (select from moderation_case mc where mc.id = d.case_id and ${notOwnBody})`)}`,
  });
  await runner.query(`alter policy viewer_update on appeal with check
    (${isMine('judged_by_id')} and side = side_of(judged_by_id) and ${ofDecision('d.side <> appeal.side')})`);
}
