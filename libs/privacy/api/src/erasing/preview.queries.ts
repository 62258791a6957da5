import { runningAppealsOf } from '@samenspraak/moderation-api';
import { Database, Vault, Viewer } from '@samenspraak/shared-api';
import { ErasurePreview, OwnText } from './erasing.types';
import { erasurePlan } from './erasure-plan';

const counts = `
  select (select count(*)::int from mandate where participant_id = any($1)) as mandates,
         (select count(*)::int from support where participant_id = any($1)) + (select count(*)::int from follow where participant_id = any($1))
           + (select count(*)::int from notification where participant_id = any($1)) as choices,
         (select count(*)::int from topic where author_id = any($1) and state = 'draft') as drafts,
         array(select s.name from participant p join space s on s.id = p.space_id
               where p.id = any($1) and 'manager' = any(p.roles) and not exists (
                 select from participant o where o.space_id = p.space_id and 'manager' = any(o.roles) and not o.id = any($1))
               order by s.name) as "onlyManagerOf"`;

const texts = `
  select id, true as topic, question as text, language, created_at as at from topic where author_id = any($1) and state <> 'draft'
  union all select id, false, text, language, at from contribution where participant_id = any($1) and withdrawn_at is null
  order by at desc`;

const pseudonymous = `
  select c.id, false as topic, c.text, c.language, c.at from pseudonym p
  join contribution c on c.topic_id = p.topic_id and c.pseudonym = p.number
  where p.participant_id = any($1) and c.withdrawn_at is null order by c.at desc`;

/** Words in every table that the marks name, but for those that are listed one by one. */
function explanations(): string {
  const plans = erasurePlan().filter(({ table, destroyed }) => destroyed.length && !['topic', 'contribution'].includes(table));
  const counts = plans.map(({ table, owners, destroyed }) => {
    const theirs = owners.map((owner) => `${owner} = any($1)`).join(' or ');
    const written = destroyed.map(({ column }) => `${column} is not null and ${column}::text <> ''`).join(' or ');
    return `(select count(*) from ${table} where (${theirs}) and (${written}))`;
  });
  return `select (${['0', ...counts].join(' + ')})::int as count`;
}

/** What stands of the viewer in both stores, as far as erasing is about it. */
export async function previewOf({ personId, standings }: Viewer): Promise<ErasurePreview> {
  const mine = [standings.map(({ participantId }) => participantId)];
  const ofContent = await Database.asPlatform(async () => ({
    ...(await only<Counted>('erasure_counts', counts, mine)),
    explanations: (await only<{ count: number }>('erasure_explanations', explanations(), mine)).count,
    texts: await Database.prepared<OwnText>('erasure_texts', texts, mine),
    pseudonymous: await Database.prepared<OwnText>('erasure_pseudonymous', pseudonymous, mine),
    appeals: await runningAppealsOf(mine[0] ?? []),
  }));
  const [{ questions }] = (await Vault.manager.query('select count(*)::int as questions from privacy_question where person_id = $1', [personId])) as [{ questions: number }];
  return { ...ofContent, questions, places: standings.length };
}

type Counted = Pick<ErasurePreview, 'mandates' | 'choices' | 'drafts' | 'onlyManagerOf'>;

async function only<Row extends object>(name: string, text: string, values: unknown[]): Promise<Row> {
  const [row] = await Database.prepared<Row>(name, text, values);
  if (!row) throw new Error('No counts');
  return row;
}
