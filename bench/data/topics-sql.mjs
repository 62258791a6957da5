import { contributionsSql, idSql, organisations, spaces, supporterSql, supportsSql } from './shape.mjs';
import { questionSql, reasonSql } from './texts.mjs';

const oneOf = (values, by) => `(array[${values.map((value) => `'${value}'`).join(',')}])[1 + (${by}) % ${values.length}]`;
const common = ['open', 'following', 'discussed', 'submitted', 'open', 'scheduled', 'closed', 'declined', 'open', 'referred'];
const state = `case when i % 40 = 13 then 'draft' when i % 100 = 57 then 'merged' when i % 100 = 77 then 'withdrawn'
                    else ${oneOf(common, 'i / 3')} end`;

/** `count` topics, one every 26 minutes back in time; nine of ten for everyone. */
export const topicsSql = (count) => `
  insert into topic (id, slug, space_id, kind, state, theme_slug, question, why, good_outcome, language, audience, author_id,
                     organisation_id, municipality_code, created_at, submitted_at, latest_at, latest_kind, support_count, support_anchor, contribution_count)
  select ${idSql('topic', 'i')}, 'onderwerp-' || i, ${idSql('space', `i % ${spaces}`)},
         ${oneOf(['concern', 'idea', 'development', 'good_news'], 'i')}, ${state}, themes.slugs[1 + i % cardinality(themes.slugs)],
         ${questionSql('i')}, ${reasonSql('i', 5)}, ${reasonSql('i + 1', 2)}, 'nl',
         case when i % 10 = 3 then 'members' else 'everyone' end, ${idSql('participant', supporterSql('i', '7'))},
         case when i % 10 < 7 then ${idSql('organisation', `i % ${organisations}`)} end,
         case when i % 5 = 0 then places.codes[1 + i % cardinality(places.codes)] end,
         at - interval '40 days', at - interval '39 days', at, ${oneOf(['opened', 'proposed', 'scheduled', 'discussed'], 'i')},
         ${supportsSql('i')}, ${supportsSql('i')}, ${contributionsSql('i')}
  from generate_series(0, ${count - 1}) i,
       lateral (select timestamptz '2026-11-01 12:00Z' - i * interval '26 minutes' as at) time,
       (select array_agg(slug order by slug) as slugs from theme) themes,
       (select array_agg(code order by code) as codes from municipality) places`;

export const supportsOf = (count) => `
  insert into support (topic_id, participant_id)
  select ${idSql('topic', 'i')}, ${idSql('participant', supporterSql('i', 'j'))}
  from generate_series(0, ${count - 1}) i, lateral generate_series(0, ${supportsSql('i')} - 1) j`;

export const contributionsOf = (count) => `
  insert into contribution (space_id, topic_id, participant_id, text, language, at)
  select ${idSql('space', `i % ${spaces}`)}, ${idSql('topic', 'i')}, ${idSql('participant', supporterSql('i', 'j'))},
         ${reasonSql('i + j', 2)}, 'nl', timestamptz '2026-11-01 12:00Z' - i * interval '26 minutes' - j * interval '1 hour'
  from generate_series(0, ${count - 1}) i, lateral generate_series(0, ${contributionsSql('i')} - 1) j`;

/** Every figure must be what the goal speaks of, and every counter what it counts. */
export const figuresSql = `
  select (select count(*) from topic)::int as topics, (select count(*) from support)::int as supports,
         (select count(*) from contribution)::int as contributions,
         (select count(*) from topic t
            left join (select topic_id, count(*) as n from support group by 1) s on s.topic_id = t.id
            left join (select topic_id, count(*) as n from contribution group by 1) c on c.topic_id = t.id
          where t.support_count <> coalesce(s.n, 0) or t.contribution_count <> coalesce(c.n, 0))::int as wrong`;
