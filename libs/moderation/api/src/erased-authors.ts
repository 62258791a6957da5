import { Database } from '@samenspraak/shared-api';
import { ModerationCase } from './case.entity';
import { dropCase } from './ending';
import { In } from 'typeorm';

/** Cases about texts of participants, each with the id of the text. */
const casesOf = `
  select mc.id, coalesce(mc.contribution_id, mc.topic_id) as "textId" from moderation_case mc
  where (mc.contribution_id is null and exists (select from topic t where t.id = mc.topic_id and t.author_id = any($1)))
     or exists (select from contribution c where c.id = mc.contribution_id and (c.participant_id = any($1)
       or exists (select from pseudonym p where p.topic_id = c.topic_id and p.number = c.pseudonym and p.participant_id = any($1))))`;

const forgetWords = [
  'update statement set facts = null, second_note = null where decision_id in (select id from decision where case_id = any($1))',
  'update appeal set reason = null, answer = null where decision_id in (select id from decision where case_id = any($1))',
];

/**
 * For whoever erases people, before they go: appeals that run are dropped and told without a person, what was kept of their
 * texts goes, and so do the words about them; their own reports lose their words.
 * @param kept ids of texts that stay without an author, or all
 */
export async function endMattersOf(participants: string[], kept: 'all' | string[]): Promise<void> {
  const rows = await Database.prepared<{ id: string; textId: string }>('cases_of_authors', casesOf, [participants]);
  const texts = new Map(rows.map(({ id, textId }) => [id, textId]));
  const ids = [...texts.keys()];
  for (const found of await Database.of(ModerationCase).findBy({ id: In(ids) })) {
    await dropCase(found, kept !== 'all' && !kept.includes(texts.get(found.id) ?? ''));
  }
  for (const statement of forgetWords) await Database.prepared(`forget ${statement.slice(7, 20)}`, statement, [ids]);
  await Database.prepared('forget_flags', 'update flag set text = null where participant_id = any($1)', [participants]);
}

/** How many appeals of these participants wait for a judgement: to be told before they erase. As the platform. */
export async function runningAppealsOf(participants: string[]): Promise<number> {
  const statement = `select count(*)::int as count from moderation_case where state = 'appealed' and id in (select id from (${casesOf}) c)`;
  const [row] = await Database.prepared<{ count: number }>('running_appeals', statement, [participants]);
  return row?.count ?? 0;
}
