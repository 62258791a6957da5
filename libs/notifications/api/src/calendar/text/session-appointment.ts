import type { Session } from '@samenspraak/dialogue-api';
import { Language, Site } from '@samenspraak/shared-api';
import { Audience } from '@samenspraak/spaces-api';
import { words } from '../../messages';
import type { Appointment } from './calendar-text';

export type CalendarSession = Pick<Session, 'title' | 'slug' | 'startsAt' | 'endsAt' | 'place' | 'audience'>;

/** What a calendar shows of a session. */
export type Shown = Pick<Appointment, 'startsAt' | 'endsAt' | 'summary' | 'location' | 'description' | 'url'>;

/** Where the name of the platform stands in the numbers of appointments. */
export const uidOf = (id: string): string => `${id}@${new URL(Site.origin).hostname}`;

/** Whether a session is named outside the site: what not everyone may read is not, whatever somebody chose. */
export const isNamed = ({ audience }: Pick<Session, 'audience'>, neutral: boolean): boolean => audience === Audience.everyone && !neutral;

/**
 * A session as somebody's calendar shows it: by its name, with its place and its page; or only that there is an appointment.
 * The link to meet on screen is in neither: it is only told to those who take part.
 */
export function shownOf(session: CalendarSession, language: Language, neutral: boolean): Shown {
  const { title, slug, startsAt, endsAt, place } = session;
  if (!isNamed(session, neutral)) return { startsAt, endsAt, summary: words(language)('calendar.neutral') };
  const url = `${Site.origin}/${language}/gesprekken/${slug}`;
  return { startsAt, endsAt, summary: title, ...(place ? { location: place } : {}), description: url, url };
}
