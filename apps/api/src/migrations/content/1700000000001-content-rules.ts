import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guardRows, mine, openToRead, readable } from '../row-security';

const settings = `
  create function app_ids(setting text) returns uuid[] language sql stable parallel safe
    as $$ select coalesce(nullif(current_setting('app.' || setting, true), ''), '{}')::uuid[] $$;
  create function app_is_platform() returns boolean language sql stable parallel safe
    as $$ select current_setting('app.platform', true) = 'on' $$;`;

/** What the server may know beyond a viewer's own rows, each through one function that tells no more than it must. */
const functions = `
  create function standings_of(ids uuid[], today date)
    returns table (participant_id uuid, space_id uuid, roles text[], mandates jsonb)
    language sql stable security definer set search_path = public, pg_temp as $$
      select p.id, p.space_id, p.roles, coalesce(jsonb_agg(jsonb_build_object(
               'organisationId', m.organisation_id, 'function', m.function,
               'side', case when o.kind in ('municipality', 'ministry', 'public_body') then 'government' else 'communities' end))
               filter (where m.id is not null), '[]')
      from participant p
      left join mandate m on m.participant_id = p.id and m.valid_from <= today and coalesce(m.valid_to > today, true)
      left join organisation o on o.id = m.organisation_id
      where p.id = any(ids) group by p.id $$;
  create function readers_of(space uuid) returns table (members int, government int)
    language sql stable security definer set search_path = public, pg_temp as $$
      select count(*)::int, count(*) filter (where government)::int from participant where space_id = space $$;
  create function topic_words(language text, question text, why text) returns tsvector language sql immutable parallel safe
    as $$ select to_tsvector(case language when 'en' then 'english'::regconfig when 'tr' then 'turkish'::regconfig
            when 'ar' then 'arabic'::regconfig else 'dutch'::regconfig end, question || ' ' || why) $$;
  create function matching_topics(words text) returns setof uuid
    language sql stable security definer set search_path = public, pg_temp as $$
      select id from topic where topic_words(language, question, why) @@ (
        websearch_to_tsquery('dutch', words) || websearch_to_tsquery('english', words)
        || websearch_to_tsquery('turkish', words) || websearch_to_tsquery('arabic', words)) limit 10000 $$;
  create function count_support() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
    begin
      if tg_op = 'INSERT' then update topic set support_count = support_count + 1 where id = new.topic_id;
      else update topic set support_count = support_count - 1 where id = old.topic_id; end if;
      return null;
    end $$;
  create function count_contribution() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
    begin
      update topic set contribution_count = contribution_count + 1 where id = new.topic_id;
      return null;
    end $$;
  create trigger support_counted after insert or delete on support for each row execute function count_support();
  create trigger contribution_counted after insert on contribution for each row execute function count_contribution();`;

const indexes = `
  create index topic_agenda on topic (latest_at desc, id desc)
    where audience = 'everyone' and state not in ('draft', 'merged', 'withdrawn');
  create index topic_agenda_of_space on topic (space_id, latest_at desc, id desc);
  create index topic_search on topic using gin (topic_words(language, question, why));`;

const ownTopic = 'exists (select from topic where topic.id = topic_id)';

export class ContentRules1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('grant usage on schema public to samenspraak_app');
    for (const part of [settings, functions, indexes]) await runner.query(part);
    await openToRead(runner, 'theme', 'municipality', 'organisation', 'space');
    await runner.query('grant select, insert, update, delete on answered_request to samenspraak_app');
    await guardPlaces(runner);
    await guardAgenda(runner);
  }

  async down(): Promise<void> {
    throw new Error('The first migration has nothing before it');
  }
}

async function guardPlaces(runner: QueryRunner): Promise<void> {
  await guardRows(runner, 'participant', {
    select: `government or speaks_publicly or space_id = any(${mine.spaces})`,
    update: `id = any(${mine.participants})`,
  });
  await guardRows(runner, 'mandate', { select: 'exists (select from participant where participant.id = participant_id)' });
  await guardRows(runner, 'seat', { select: 'true', update: `organisation_id = any(${mine.organisations})` });
  const invitations = `made_by_id = any(${mine.participants}) or space_id = any(${mine.facilitated})`;
  await guardRows(runner, 'invitation', { select: invitations, insert: invitations, update: invitations });
}

async function guardAgenda(runner: QueryRunner): Promise<void> {
  const author = `author_id = any(${mine.participants})`;
  await guardRows(runner, 'topic', {
    select: `(state <> 'draft' and ${readable('audience', 'space_id')}) or ${author}`,
    insert: `space_id = any(${mine.spaces}) and ${author}`,
    update: `${author} or space_id = any(${mine.spaces})`,
    delete: `${author} and state = 'draft'`,
  });
  await guardRows(runner, 'response_term', { select: ownTopic, insert: ownTopic, update: ownTopic });
  await guardRows(runner, 'topic_event', { select: ownTopic, insert: ownTopic });
  const own = `participant_id = any(${mine.participants})`;
  await guardRows(runner, 'contribution', { select: ownTopic, insert: own, update: own });
  await guardRows(runner, 'support', { select: own, insert: own, delete: own });
  await guardRows(runner, 'follow', { select: own, insert: own, update: own, delete: own });
}
