import type { Example } from './example';
import { series, sessions, type SessionExample } from './network';

const byKey = new Map(sessions.map((session) => [session.key, session]));
const spaces = new Map(series.map(({ key, space }) => [key, space]));

export function sessionOf(key = ''): SessionExample {
  const session = byKey.get(key);
  if (!session) throw new Error(`The example has no session ${key}`);
  return session;
}

export const spaceOf = (session: SessionExample): string => spaces.get(session.series) ?? '';

export const isHeld = ({ on }: SessionExample): boolean => on < 0;

/** When a session begins and ends. */
export function timesOf({ calendar }: Example, { on, from, until }: SessionExample): { startsAt: Date; endsAt: Date } {
  const date = calendar.sessionDate(on);
  return { startsAt: calendar.at(date, from), endsAt: calendar.at(date, until) };
}
