import { Clock, Database } from '@samenspraak/shared-api';
import { In, type QueryDeepPartialEntity } from 'typeorm';
import { CalendarInvite } from './calendar-invite.entity';

/** As mails wait: what a worker took and did not finish comes back after 3 minutes, later each time; ten times. */
const take = `
  update calendar_invite set taken_at = $1 where id in (
    select id from calendar_invite where asked > heard and tries < 10
      and (taken_at is null or taken_at < $1::timestamptz - interval '3 minutes' * power(2, tries))
    order by session_id limit 20 for update skip locked)
  returning id`;

/** Takes some of the calendars that are to be looked at; none left is an empty answer. */
export const takeInvites = (): Promise<CalendarInvite[]> =>
  Database.asPlatform(async () => {
    const rows = await Database.prepared<{ id: string }>('take_invites', take, [Clock.now()]);
    return rows.length ? Database.of(CalendarInvite).findBy({ id: In(rows.map(({ id }) => id)) }) : [];
  });

const change = (id: string, parts: QueryDeepPartialEntity<CalendarInvite>): Promise<unknown> =>
  Database.asPlatform(() => Database.of(CalendarInvite).update({ id }, parts));

/** That calendar is right, as of when it was taken; what happened since is looked at again. */
export const markLooked = ({ id, asked }: CalendarInvite, parts: QueryDeepPartialEntity<CalendarInvite> = {}) =>
  change(id, { ...parts, heard: asked, takenAt: null, tries: 0 });

/** Not looked at through no fault of theirs: free for the next who comes. */
export const giveBackInvite = ({ id }: CalendarInvite) => change(id, { takenAt: null });

/** Not sent after all: as it was before. An answer that came in meanwhile stays. */
export const takeBack = (invite: CalendarInvite, parts: Partial<CalendarInvite>, refused: boolean) => {
  const before = Object.fromEntries((Object.keys(parts) as (keyof CalendarInvite)[]).map((key) => [key, invite[key]]));
  const { heard } = invite;
  return change(invite.id, { ...before, heard, ...(refused ? { tries: () => 'tries + 1' } : { takenAt: null }) });
};

/** Nothing was sent, and nothing is to be. */
export const dropInvite = ({ id }: CalendarInvite) => Database.asPlatform(() => Database.of(CalendarInvite).delete({ id }));
