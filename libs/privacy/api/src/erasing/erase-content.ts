import { endMattersOf } from '@samenspraak/moderation-api';
import { Clock, Database } from '@samenspraak/shared-api';
import { forgetWordsAbout } from '../register-of-acts/forget';
import { erasurePlan } from './erasure-plan';
import { buryContributions, buryTopics } from './tombstones';

/** What stays without an author: everything, or rows by id. */
export type Keeps = 'all' | string[];

/**
 * Erases participants from the content store: words destroyed unless they are kept, tombstones where others wrote on,
 * jobs that name them gone; then the participants themselves, with whom go choices, messages and mails waiting to be sent,
 * and authorship of all that stays. As the platform, in one transaction.
 */
export async function eraseContent(number: number, participants: string[], keeps: Keeps): Promise<void> {
  await Database.asPlatform(async () => {
    if (participants.length) await eraseParticipants(participants, keeps);
    await Database.prepared('destruction_done', 'insert into content_destruction (number, done_at) values ($1, $2) on conflict do nothing', [number, Clock.now()]);
  });
}

async function eraseParticipants(participants: string[], keeps: Keeps): Promise<void> {
  await endMattersOf(participants, keeps);
  if (keeps !== 'all') {
    const topics = await buryTopics(participants, keeps);
    for (const topic of topics) await forgetWordsAbout(topic);
    await buryContributions(participants, keeps);
    await destroyWords(participants, keeps);
  }
  await run(`delete from jobs.job where exists (select from unnest($1::text[]) id where position(id in data::text) > 0)`, [participants]);
  await run('delete from participant where id = any($1)', [participants]);
}

/** Every column that the marks call destroyed, in every table where participants stand. */
async function destroyWords(participants: string[], kept: string[]): Promise<void> {
  for (const { table, owners, destroyed } of erasurePlan()) {
    // Topics have a tombstone already, in place of their words.
    if (!destroyed.length || table === 'topic') continue;
    const left = destroyed.map((each) => `${each.column} = ${each.left}`).join(', ');
    const theirs = owners.map((owner) => `${owner} = any($1)`).join(' or ');
    await run(`update ${table} set ${left} where (${theirs}) and not id = any($2::uuid[])`, [participants, kept]);
  }
}

const run = (text: string, values: unknown[]): Promise<object[]> => Database.prepared(`erase ${text.slice(0, 40)} ${text.length}`, text, values);
