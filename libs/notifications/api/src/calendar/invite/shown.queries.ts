import { Clock, Database, dayOf } from '@samenspraak/shared-api';

const showing = `
  select distinct s.id from session s where s.ends_at > $2 and s.state in ('planned', 'agenda_fixed') and (
    exists (select from calendar_invite c where c.session_id = s.id and c.participant_id = any($1::uuid[]))
    or exists (select from session_seat i join mandate m on m.organisation_id = i.organisation_id
      where i.session_id = s.id and m.participant_id = any($1::uuid[]) and m.valid_from <= $3::date and coalesce(m.valid_to > $3::date, true)))
  order by s.id`;

/** Sessions to come that these participants have in their calendar, or could have. */
export async function calendarsShowing(participantIds: string[]): Promise<string[]> {
  const now = Clock.now();
  return (await Database.prepared<{ id: string }>('calendars_showing', showing, [participantIds, now, dayOf(now)])).map(({ id }) => id);
}
