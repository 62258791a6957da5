import { addresseesOf } from '@samenspraak/people-api';
import { Session, SessionEvent, SessionEventKind } from '@samenspraak/dialogue-api';
import { Database } from '@samenspraak/shared-api';
import { CalendarInvite } from './calendar-invite.entity';
import { inviteesOf } from './invitees';

/**
 * The persons who hear of a step of a session through an appointment for their calendar, and so need no second mail: that it
 * is planned, is at another time, or is cancelled. Another place or link may not stand in their calendar, so of that they
 * hear in the common way.
 */
export async function toldByCalendar(eventId: string): Promise<Set<string>> {
  const { event, session } = await Database.asPlatform(async () => {
    const found = await Database.find(SessionEvent, { id: eventId });
    return { event: found, session: await Database.find(Session, { id: found.sessionId }) };
  });
  if (!isOfTime(event, session)) return new Set();
  if (event.kind === SessionEventKind.cancelled) return new Set(await personsHolding(session.id));
  return new Set([...(await inviteesOf(session.id)).values()].map(({ addressee }) => addressee.personId));
}

function isOfTime({ kind, previousStartsAt }: SessionEvent, { startsAt }: Session): boolean {
  if (kind === SessionEventKind.moved) return previousStartsAt?.getTime() !== startsAt.getTime();
  return kind === SessionEventKind.planned || kind === SessionEventKind.cancelled;
}

/** Whose calendar shows it, or did until a moment ago. */
async function personsHolding(sessionId: string): Promise<string[]> {
  const invites = await Database.asPlatform(() => Database.of(CalendarInvite).findBy({ sessionId }));
  const shown = invites.filter(({ held }) => held !== null).map(({ participantId }) => participantId);
  return (await addresseesOf(shown)).map(({ personId }) => personId);
}
