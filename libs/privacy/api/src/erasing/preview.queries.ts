import { Database, Vault, Viewer } from '@samenspraak/shared-api';
import { ErasurePreview, OwnText } from './erasing.types';

const counts = `
  select (select count(*)::int from mandate where participant_id = any($1)) as mandates,
         (select count(*)::int from support where participant_id = any($1)) + (select count(*)::int from follow where participant_id = any($1))
           + (select count(*)::int from notification where participant_id = any($1)) as choices,
         array(select s.name from participant p join space s on s.id = p.space_id
               where p.id = any($1) and 'manager' = any(p.roles) and not exists (
                 select from participant o where o.space_id = p.space_id and 'manager' = any(o.roles) and not o.id = any($1))
               order by s.name) as "onlyManagerOf"`;

const texts = `
  select id, true as topic, question as text, language, created_at as at from topic where author_id = any($1) and state <> 'draft'
  union all select id, false, text, language, at from contribution where participant_id = any($1) and withdrawn_at is null
  order by at desc`;

/** What stands of the viewer in both stores, as far as erasing is about it. */
export async function previewOf({ personId, standings }: Viewer): Promise<ErasurePreview> {
  const mine = [standings.map(({ participantId }) => participantId)];
  const [row, written] = await Database.asPlatform(async () => [
    (await Database.prepared<Omit<ErasurePreview, 'texts' | 'places' | 'questions'>>('erasure_counts', counts, mine))[0],
    await Database.prepared<OwnText>('erasure_texts', texts, mine),
  ] as const);
  const [{ questions }] = (await Vault.manager.query('select count(*)::int as questions from privacy_question where person_id = $1', [personId])) as [{ questions: number }];
  if (!row) throw new Error('No counts');
  return { ...row, questions, places: standings.length, texts: written };
}
