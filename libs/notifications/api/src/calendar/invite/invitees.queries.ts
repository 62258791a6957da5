import { Clock, Database, dayOf } from '@samenspraak/shared-api';
import { representatives } from '../../recipients.queries';

/** The seats whose organisations still have them. */
const seats = `select i.organisation_id from session_seat i join seat t on t.id = i.seat_id and t.ended_at is null where i.session_id = n.session_id`;

const sitting = `
  with today(day) as (select $2::date),
    news as (select s.id as session_id, s.space_id from session s where s.id = $1 and s.state in ('planned', 'agenda_fixed') and s.ends_at > $3),
    candidate(id) as (${representatives(seats)})
  select distinct c.id, p.space_id = n.space_id as here from candidate c join participant p on p.id = c.id cross join news n
  where sees_session(c.id, n.session_id) order by here desc, c.id`;

/** Who sits in an invited seat of a session that is still to come: those of its own space first. For the worker. */
export async function sittingAt(sessionId: string): Promise<string[]> {
  const now = Clock.now();
  const rows = await Database.prepared<{ id: string }>('sitting_at', sitting, [sessionId, dayOf(now), now]);
  return rows.map(({ id }) => id);
}

const toCome = `select s.id from session s where s.state in ('planned', 'agenda_fixed') and s.ends_at > $1`;

const ids = async (name: string, text: string, values: unknown[]): Promise<string[]> =>
  (await Database.prepared<{ id: string }>(name, text, values)).map(({ id }) => id);

/** Sessions still to come. */
export const sessionsToCome = (): Promise<string[]> => ids('sessions_to_come', `${toCome} order by s.id`, [Clock.now()]);

/** Those of them at which an organisation has a seat. */
export const sessionsToComeOf = (organisationId: string): Promise<string[]> =>
  ids('sessions_to_come_of', `${toCome} and exists (select from session_seat i where i.session_id = s.id and i.organisation_id = $2) order by s.id`, [
    Clock.now(),
    organisationId,
  ]);
