import { Clock, Database, Jobs, platform } from '@samenspraak/shared-api';
import { itemsOf } from '../agenda/agenda-item.service';
import { minutesLeft } from '../agenda/agenda-time';
import { announce } from '../planning/announce';
import { SessionEventKind, SessionState } from '../session/session-state';
import { advance } from '../session/session-story';
import { Session } from '../session/session.entity';
import { DialogueSeries } from './dialogue-series.entity';
import { daysAfter, madeAhead, makeSessions, settleTurns } from './series-sessions';

export const aheadJob = 'dialogue.keep-series-ahead';

/** Asks for each series that goes on to be kept ahead. One that fails holds up no other. */
export async function wakeSeries(): Promise<void> {
  await Database.asPlatform(async () => {
    const rows = await Database.prepared<{ id: string }>(
      'series_that_go_on',
      `select s.id from dialogue_series s where exists (select from series_rule r where r.series_id = s.id)
         and (s.ends_on is null or s.ends_on >= ($1::timestamptz at time zone 'Europe/Amsterdam')::date - 1)`,
      [Clock.now()],
    );
    for (const { id } of rows) await Jobs.send(aheadJob, { seriesId: id });
  });
}

/**
 * Makes the coming meetings, invites at the invitation term and fixes the agenda at its own. Each part is a transaction under
 * a lock: a worker that dies loses one part, which the next one does; two at once do each part once.
 */
export async function keepAhead({ seriesId = '' }: Record<string, string>): Promise<void> {
  const series = await Database.asPlatform(async () => {
    const locked = await Database.lock(DialogueSeries, { id: seriesId });
    await makeSessions(locked);
    await settleTurns(locked);
    return locked;
  });
  for (const session of await dueWithin(series, SessionState.draft, series.invitationDays)) await Database.asPlatform(() => announceDue(session.id));
  for (const session of await dueWithin(series, SessionState.planned, series.agendaDays)) await Database.asPlatform(() => fixDue(session.id));
}

const dueWithin = async ({ id }: DialogueSeries, state: SessionState, days: number): Promise<Session[]> => {
  const sessions = await Database.asPlatform(() => madeAhead(id, state));
  return sessions.filter(({ startsAt, occurrenceOn }) => occurrenceOn && startsAt <= daysAfter(Clock.now(), days));
};

/** Nobody can come who does not know where: without a place it stays with its facilitator. */
async function announceDue(id: string): Promise<void> {
  const session = await Database.lock(Session, { id });
  if (session.state === SessionState.draft && (session.place || session.link)) await announce(platform, session);
}

/** An agenda that is too long stays with its facilitator, who can still change it. */
async function fixDue(id: string): Promise<void> {
  const session = await Database.lock(Session, { id });
  if (session.state !== SessionState.planned || minutesLeft(session, await itemsOf(id)) < 0) return;
  await advance(platform, session, 'fix', SessionState.agenda_fixed, { kind: SessionEventKind.agenda_fixed });
}
