import { Session } from '@samenspraak/dialogue-api';
import { Database, Jobs } from '@samenspraak/shared-api';
import { PlaceEvent } from '@samenspraak/spaces-api';
import { inviteesOf } from './invitees';
import { sessionsToCome, sessionsToComeOf } from './invitees.queries';

/** A session changed, or who may sit at it: its calendars are looked at. Inside the change's transaction only this. */
export const calendarsOf = (session: string): Promise<void> => Jobs.send('notifications.calendars', { session });

/** The job: marks every calendar that shows this session, or is to, as one to look at. */
export async function keepInvites({ session = '' }: Record<string, string>): Promise<void> {
  const invitees = await inviteesOf(session);
  await Database.asPlatform(async () => {
    const found = await Database.of(Session).findOneBy({ id: session });
    if (!found) return;
    const { spaceId, startsAt, endsAt } = found;
    const values = [session, spaceId, startsAt, endsAt, [...invitees.keys()]];
    const due = await Database.prepared('calendars_due', markDue, values);
    if (due.length) await Jobs.send('notifications.appointments', {});
  });
}

const markDue = `
  with added as (
    insert into calendar_invite (session_id, space_id, starts_at, ends_at, participant_id)
    select $1::uuid, $2::uuid, $3::timestamptz, $4::timestamptz, id from unnest($5::uuid[]) id
    on conflict (session_id, participant_id) do nothing returning id),
  looked as (update calendar_invite set asked = asked + 1, tries = 0 where session_id = $1::uuid returning id)
  select id from added union all select id from looked`;

/** The job: a seat, a mandate or a task changed. */
export async function keepInvitesOfPlace({ event = '' }: Record<string, string>): Promise<void> {
  await Database.asPlatform(async () => {
    const organisationId = (await Database.of(PlaceEvent).findOneBy({ id: event }))?.organisationId;
    if (organisationId) await sendEach(await sessionsToComeOf(organisationId));
  });
}

/** The job: somebody took a seat. */
export const keepInvitesOfBody = ({ organisation = '' }: Record<string, string>): Promise<void> =>
  Database.asPlatform(async () => sendEach(await sessionsToComeOf(organisation)));

/** The job of every night: mandates begin and end by their date. */
export const keepInvitesOfToday = (): Promise<void> => Database.asPlatform(async () => sendEach(await sessionsToCome()));

async function sendEach(sessions: string[]): Promise<void> {
  for (const session of sessions) await calendarsOf(session);
}
