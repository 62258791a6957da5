import { Clock, Database, slugOf } from '@samenspraak/shared-api';
import { Seat } from '@samenspraak/spaces-api';
import { In, MoreThan, Not } from 'typeorm';
import { seatsOf } from '../session/at-table';
import { SessionObserver } from '../session/session-observer.entity';
import { SessionSeat } from '../session/session-seat.entity';
import { SessionState } from '../session/session-state';
import { Session } from '../session/session.entity';
import { DialogueSeries } from './dialogue-series.entity';
import { Occurrence, occurrencesOfAll } from './occurrences';
import { SeriesObserver } from './series-observer.entity';
import { SeriesRule } from './series-rule.entity';
import { Turn, nextTurn } from './turns';

/** How far ahead meetings are made: half a year. */
export const aheadDays = 183;
/** The next ones are there however far away they are. */
const leastAhead = 2;

export const daysAfter = (moment: Date, days: number): Date => new Date(moment.getTime() + days * 24 * 60 * 60 * 1000);

export const rulesOf = (seriesId: string): Promise<SeriesRule[]> => Database.of(SeriesRule).find({ where: { seriesId }, order: { setAt: 'asc' } });

/** What the rules still put ahead, until the series ends. */
export async function comingOf(series: Pick<DialogueSeries, 'id' | 'endsOn'>): Promise<Occurrence[]> {
  const now = Clock.now();
  return occurrencesOfAll(await rulesOf(series.id)).filter(({ on, startsAt }) => startsAt > now && (!series.endsOn || on <= series.endsOn));
}

/** Makes the meetings of the coming half year that are not there yet, as drafts; each once, however often it is asked. */
export async function makeSessions(series: DialogueSeries): Promise<void> {
  const seats = await seatsOf(series.spaceId);
  const [first] = seats;
  if (!first) return;
  const horizon = daysAfter(Clock.now(), aheadDays);
  const coming = (await comingOf(series)).filter(({ startsAt }, place) => place < leastAhead || startsAt <= horizon);
  const there = await Database.of(Session).find({ where: { seriesId: series.id, occurrenceOn: In(coming.map(({ on }) => on)) } });
  const made = new Set(there.map(({ occurrenceOn }) => occurrenceOn));
  const observers = await Database.of(SeriesObserver).findBy({ seriesId: series.id });
  for (const occurrence of coming) {
    if (!made.has(occurrence.on)) await makeSession(series, occurrence, seats, observers);
  }
}

async function makeSession(series: DialogueSeries, { on, startsAt, endsAt }: Occurrence, seats: Seat[], observers: SeriesObserver[]): Promise<void> {
  const { id: seriesId, spaceId, name: title, place, link, audience, language } = series;
  const session = await Database.of(Session).save({
    ...{ spaceId, seriesId, title, place, link, audience, language, startsAt, endsAt, occurrenceOn: on },
    ...{ slug: slugOf(title), number: null, state: SessionState.draft, chairId: seats[0]?.organisationId, hostId: null },
  });
  const own = { sessionId: session.id, spaceId };
  await Database.of(SessionSeat).insert(seats.map(({ id: seatId, organisationId, side }) => ({ ...own, seatId, organisationId, side })));
  await Database.of(SessionObserver).insert(observers.map(({ organisationId, function: role }) => ({ ...own, organisationId, function: role })));
}

/** Everyone whose turn it is, in the order in which seats signed. */
export const turnSeats = (seats: readonly Seat[]): Seat[] =>
  seats.toSorted((a, b) => (a.signedAt?.getTime() ?? 0) - (b.signedAt?.getTime() ?? 0) || a.id.localeCompare(b.id));

/** Gives the drafts their turns, in order; what was announced, or chosen by a facilitator, stays. A cancelled meeting takes no turn. */
export async function settleTurns(series: DialogueSeries): Promise<void> {
  const seats = turnSeats(await seatsOf(series.spaceId));
  const sessions = await Database.of(Session).find({ where: { seriesId: series.id, state: Not(SessionState.cancelled) }, order: { startsAt: 'asc', id: 'asc' } });
  const past: Turn[] = [];
  for (const session of sessions) {
    const fixed = session.state !== SessionState.draft || session.chairChosen;
    const turn = (!fixed && nextTurn(series, seats, past)) || session;
    if (turn.chairId !== session.chairId || turn.hostId !== session.hostId) await Database.of(Session).update({ id: session.id }, { chairId: turn.chairId, hostId: turn.hostId });
    past.push({ chairId: turn.chairId, hostId: turn.hostId });
  }
}

/** Meetings that the rule made and that did not begin yet, first one first. */
export const madeAhead = (seriesId: string, ...states: SessionState[]): Promise<Session[]> =>
  Database.of(Session).find({ where: { seriesId, state: In(states), startsAt: MoreThan(Clock.now()) }, order: { startsAt: 'asc' } });
