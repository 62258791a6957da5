import { Clock, InvalidInput, Page, Statement, Viewer, cursorOf, pageOf, readCursor } from '@samenspraak/shared-api';
import { Temporal } from 'temporal-polyfill';
import { SessionFilter, SessionsWhen } from './session.filter';
import type { Session } from './session.entity';

/** Rows on one page. A literal, as every limit below: a bound one would make PostgreSQL plan anew at every call. */
export const sessionPageSize = 20;

const columns = `
  s.id, s.slug, s.space_id as "spaceId", s.series_id as "seriesId", s.number,
  to_char(s.occurrence_on, 'YYYY-MM-DD') as "occurrenceOn", s.chair_chosen as "chairChosen", s.title, s.starts_at as "startsAt",
  s.ends_at as "endsAt", s.zone, s.place, s.link, s.chair_id as "chairId", s.host_id as "hostId", s.state, s.audience,
  s.language, s.cancel_reason as "cancelReason"`;

const select = (name: string, order: 'asc' | 'desc', limit: number): Statement<Session> =>
  new Statement(name, (conditions) => `
    select ${columns} from session s where ${conditions} order by s.starts_at ${order}, s.id ${order} limit ${limit}`);

/** The same rule as `canSee`, for lists in which a session is called `s`. */
export function visibleTo<Row extends object>(statement: Statement<Row>, { standings }: Viewer): Statement<Row> {
  if (!standings.length) return statement.where('public', `s.audience = 'everyone' and s.state not in ('draft', 'polling')`);
  const run = standings.filter(({ roles }) => roles.includes('facilitator') || roles.includes('manager'));
  return statement.where(
    'member',
    `(s.space_id = any($a::uuid[]) or (s.state <> 'draft' and (s.state <> 'polling' or s.space_id = any($b::uuid[]))
      and (s.audience = 'everyone' or (s.audience = 'members' and s.space_id = any($b::uuid[])))))`,
    run.map(({ spaceId }) => spaceId),
    standings.map(({ spaceId }) => spaceId),
  );
}

const notOver = (statement: Statement<Session>) => statement.where('upcoming', 's.ends_at >= $a', Clock.now());
const notCancelled = (statement: Statement<Session>) => statement.where('on', `s.state not in ('cancelled', 'draft', 'polling')`);

/** @throws {InvalidInput} on a broken cursor */
export async function sessionPage(viewer: Viewer, filter: SessionFilter, after: string | null): Promise<Page<Session>> {
  const past = filter.when === SessionsWhen.past;
  const statement = visibleTo(select('sessions', past ? 'desc' : 'asc', sessionPageSize + 1), viewer);
  if (past) statement.where('past', 's.ends_at < $a', Clock.now());
  else notOver(statement);
  inSpace(statement, filter);
  if (filter.seriesId) statement.where('series', 's.series_id = $a', filter.seriesId);
  if (filter.from) statement.where('from', 's.starts_at >= $a', filter.from);
  if (filter.to) statement.where('to', 's.starts_at < $a', filter.to);
  if (after) {
    const [startsAt, id] = readCursor(after);
    statement.where('after', `(s.starts_at, s.id) ${past ? '<' : '>'} ($a::timestamptz, $b::uuid)`, startsAt, id);
  }
  return pageOf(await statement.rows(), sessionPageSize, (session) => cursorOf(session.startsAt, session.id));
}

/** What begins in a month of the Netherlands. @param month `YYYY-MM` @throws {InvalidInput} */
export function sessionsOfMonth(viewer: Viewer, month: string, space: Pick<SessionFilter, 'spaceId' | 'spaceSlug'>): Promise<Session[]> {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) throw InvalidInput.of('month', 'date');
  const first = Temporal.PlainDate.from(`${month}-01`);
  const [from, to] = [first, first.add({ months: 1 })].map((day) => new Date(day.toZonedDateTime('Europe/Amsterdam').epochMilliseconds));
  const statement = visibleTo(select('sessions_of_month', 'asc', 200), viewer);
  statement.where('month', 's.starts_at >= $a and s.starts_at < $b', from, to);
  inSpace(statement, space);
  return statement.rows();
}

function inSpace(statement: Statement<Session>, { spaceId, spaceSlug }: Pick<SessionFilter, 'spaceId' | 'spaceSlug'>): void {
  if (spaceId) statement.where('space', 's.space_id = $a', spaceId);
  if (spaceSlug) statement.where('space_named', 's.space_id = (select id from space where slug = $a)', spaceSlug);
}

/** The first that will take place. @param limit at most 20 */
export async function nextSessions(viewer: Viewer, limit: number): Promise<Session[]> {
  return (await notCancelled(notOver(visibleTo(select('next_sessions', 'asc', 20), viewer))).rows()).slice(0, limit);
}

/** Of each space what will take place, first one first. */
export const nextSessionsOf = (viewer: Viewer, spaceIds: readonly string[]): Promise<Session[][]> =>
  groupedBy('spaceId', spaceIds, notCancelled(notOver(visibleTo(select('next_of_spaces', 'asc', 500), viewer))));

/** Of each series all of its sessions, latest first: its memory. */
export const sessionsOfSeries = (viewer: Viewer, seriesIds: readonly string[]): Promise<Session[][]> =>
  groupedBy('seriesId', seriesIds, visibleTo(select('sessions_of_series', 'desc', 500), viewer));

async function groupedBy(key: 'spaceId' | 'seriesId', ids: readonly string[], statement: Statement<Session>): Promise<Session[][]> {
  const column = key === 'spaceId' ? 's.space_id' : 's.series_id';
  const found = Map.groupBy(await statement.where(key, `${column} = any($a::uuid[])`, [...ids]).rows(), (session) => session[key]);
  return ids.map((id) => found.get(id) ?? []);
}
