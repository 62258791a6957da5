import { Clock, Database } from '@samenspraak/shared-api';

/** What stands in place of a topic that others wrote under, in the topic's own language. */
const gone = `case language when 'en' then 'This topic has been erased' when 'tr' then 'Bu konu silindi'
  when 'ar' then 'مُحي هذا الموضوع' else 'Dit onderwerp is gewist' end`;

/**
 * Drafts go whole. Of a topic that was put forward the words go and the place stays, under another address: the old one is
 * made of its words.
 * @returns the topics whose words are gone
 */
export async function buryTopics(participants: string[], kept: string[]): Promise<string[]> {
  await Database.prepared('erase_drafts', `delete from topic where author_id = any($1) and state = 'draft'`, [participants]);
  const buried = await Database.prepared<{ id: string }>(
    'bury_topics',
    `update topic set question = ${gone}, why = '', good_outcome = '', slug = 'gewist-' || replace(gen_random_uuid()::text, '-', '')
     where author_id = any($1) and not id = any($2::uuid[]) returning id`,
    [participants, kept],
  );
  return buried.map(({ id }) => id);
}

/** A contribution shows that something stood there and was taken back; its text is destroyed with the other words. */
export async function buryContributions(participants: string[], kept: string[]): Promise<void> {
  await Database.prepared(
    'bury_contributions',
    'update contribution set withdrawn_at = coalesce(withdrawn_at, $3) where participant_id = any($1) and not id = any($2::uuid[])',
    [participants, kept, Clock.now()],
  );
}
