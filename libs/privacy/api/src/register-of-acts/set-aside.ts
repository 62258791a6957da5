import type { WordsSetAside } from '@samenspraak/moderation-api';
import { Database } from '@samenspraak/shared-api';

const aside = `
  with lines as (select id, personal, personal_salt from governance_act where subject_id = $1 and personal is not null),
    kept as (insert into set_aside_words (act_id, personal, personal_salt) select id, personal, personal_salt from lines)
  update governance_act a set personal = null, personal_salt = null from lines where a.id = lines.id`;
const back = `
  with kept as (delete from set_aside_words s using governance_act a where a.id = s.act_id and a.subject_id = $1 returning s.*)
  update governance_act a set personal = kept.personal, personal_salt = kept.personal_salt from kept where a.id = kept.act_id`;
const gone = 'delete from set_aside_words s using governance_act a where a.id = s.act_id and a.subject_id = $1';
const statements = { aside, back, gone };

/** The register says no more than the topic itself does. What goes aside comes back letter for letter: the line's hash holds it. */
export const followWords = ({ topicId, now }: WordsSetAside): Promise<unknown> =>
  Database.asPlatform(() => Database.prepared(`register_words_${now}`, statements[now], [topicId]));
