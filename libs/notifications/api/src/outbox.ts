import { Clock, Database } from '@samenspraak/shared-api';
import { In, QueryDeepPartialEntity } from 'typeorm';
import { Mail } from './mail.entity';

/**
 * Mails that were not sent and that nobody is sending. One that a worker took and did not finish, or that was refused,
 * comes back after 3 minutes, later each time; after ten refusals (two days) it is left.
 */
const waiting = `sent_at is null and tries < 10 and (taken_at is null or taken_at < $1::timestamptz - interval '3 minutes' * power(2, tries))`;

const takeSoon = `
  update mail set taken_at = $1 where notification_id in (
    select notification_id from mail where ${waiting} and not daily limit 20 for update skip locked)
  returning notification_id as id`;

const takeDaily = `
  update mail set taken_at = $1 where ${waiting} and daily
    and notification_id in (select id from notification where participant_id = any($2::uuid[]))
  returning notification_id as id`;

const readers = `
  select distinct participant_id as id from notification
  where id in (select notification_id from mail where ${waiting} and daily)`;

const idsOf = async (name: string, text: string, values: unknown[]): Promise<string[]> => {
  const rows = await Database.asPlatform(() => Database.prepared<{ id: string }>(name, text, values));
  return rows.map(({ id }) => id);
};

/** Takes some of the mails that go out at once; none left is an empty answer. */
export const takeMails = (): Promise<string[]> => idsOf('take_mails', takeSoon, [Clock.now()]);

/** Takes what waits for the morning for these participants. */
export const takeMorningMails = (participantIds: string[], at: Date): Promise<string[]> =>
  idsOf('take_morning_mails', takeDaily, [at, participantIds]);

/** The participants for whom something waits for the morning. */
export const morningReaders = (at: Date): Promise<string[]> => idsOf('morning_readers', readers, [at]);

const change = (ids: string[], parts: QueryDeepPartialEntity<Mail>): Promise<unknown> =>
  Database.asPlatform(() => Database.of(Mail).update({ notificationId: In(ids) }, parts));

export const markSent = (ids: string[], at: Date) => change(ids, { sentAt: at });

/** Not sent through no fault of theirs: free for the next who comes. */
export const giveBack = (ids: string[]) => change(ids, { takenAt: null, sentAt: null });

/** Refused by the receiving end: tried again later. */
export const markRefused = (ids: string[]) => change(ids, { sentAt: null, tries: () => 'tries + 1' });

/** No longer wanted, or no longer to be seen. */
export const drop = (ids: string[]) => Database.asPlatform(() => Database.of(Mail).delete({ notificationId: In(ids) }));
