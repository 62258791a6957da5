import { Database } from '@samenspraak/shared-api';

/**
 * Destroys the words of a member in the lines about a thing that goes, and the salt without which nobody can show what they
 * were (AVG art. 17). The lines stay, and the chain still proves itself. In the caller's transaction.
 * @param subjectId such as a topic's id
 */
export const forgetWordsAbout = (subjectId: string): Promise<unknown> =>
  Database.asPlatform(async () => {
    await Database.prepared('register_forget_aside', 'delete from set_aside_words s using governance_act a where a.id = s.act_id and a.subject_id = $1', [subjectId]);
    return Database.prepared('register_forget', 'update governance_act set personal = null, personal_salt = null where subject_id = $1', [subjectId]);
  });
