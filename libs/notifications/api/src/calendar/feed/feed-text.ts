import { createHash } from 'node:crypto';
import { Language, Seal } from '@samenspraak/shared-api';
import { words } from '../../messages';
import { type Appointment, calendarText } from '../text/calendar-text';
import { isNamed, shownOf, uidOf } from '../text/session-appointment';
import { type FeedSession, isCancelled } from './feeds.queries';

function appointmentOf(session: FeedSession, id: string, language: Language, neutral: boolean): Appointment {
  const { sequence, changedAt } = session;
  const named = { uid: uidOf(id), sequence, stamp: changedAt, cancelled: isCancelled(session), private: !isNamed(session, neutral) };
  return { ...shownOf(session, language, neutral), ...named };
}

/** What everyone may read: the same for everyone, so in the language each session is in. */
export const publicCalendar = (name: string, sessions: FeedSession[]): string =>
  calendarText({ method: 'PUBLISH', name, appointments: sessions.map((session) => appointmentOf(session, session.id, session.language, false)) });

/** To put into a calendar once. */
export const oneAppointment = (session: FeedSession): string =>
  calendarText({ method: 'PUBLISH', appointments: [appointmentOf(session, session.id, session.language, false)] });

/** One person's own. Its numbers are theirs alone: two calendars side by side do not show that they have a session in common. */
export function ownCalendar(person: { id: string; language: Language; neutral: boolean }, sessions: FeedSession[]): string {
  const { id, language, neutral } = person;
  const numberOf = (session: FeedSession) => Seal.of('calendar-event', `${id}:${session.id}`);
  const name = neutral ? words(language)('calendar.neutralName') : 'Samenspraak';
  return calendarText({ method: 'PUBLISH', name, appointments: sessions.map((session) => appointmentOf(session, numberOf(session), language, neutral)) });
}

/** A strong validator (RFC 9110, 8.8.3). */
export const markOfText = (text: string): string => `"${createHash('sha256').update(text).digest('base64url')}"`;
