import { Database, Viewer } from '@samenspraak/shared-api';
import { In } from 'typeorm';
import { takeUpOpenItems } from '../agenda/carry-over';
import { seatsOf } from '../session/at-table';
import { SessionSeat } from '../session/session-seat.entity';
import { SessionEventKind, SessionState } from '../session/session-state';
import { advance } from '../session/session-story';
import { Session } from '../session/session.entity';

/** From now on its readers see it, its seats are invited, and both sides can fill its agenda. */
export async function announce(viewer: Viewer, session: Session): Promise<void> {
  if (session.occurrenceOn) await Database.asPlatform(() => makeReady(session));
  await advance(viewer, session, 'announce', SessionState.planned, { kind: SessionEventKind.planned });
  await takeUpOpenItems(viewer, session);
}

/** A meeting that its series made long ago: its guests are the seats of today, and it gets its number. */
async function makeReady({ id: sessionId, spaceId, seriesId, number }: Session): Promise<void> {
  const invited = await Database.of(SessionSeat).findBy({ sessionId });
  const seats = await seatsOf(spaceId);
  const gone = invited.filter(({ seatId }) => !seats.some(({ id }) => id === seatId));
  if (gone.length) await Database.of(SessionSeat).delete({ id: In(gone.map(({ id }) => id)) });
  const since = seats.filter(({ id }) => !invited.some(({ seatId }) => seatId === id));
  await Database.of(SessionSeat).insert(since.map(({ id: seatId, organisationId, side }) => ({ sessionId, spaceId, seatId, organisationId, side })));
  if (seriesId && number === null) await Database.of(Session).update({ id: sessionId }, { number: (await lastNumber(seriesId)) + 1 });
}

export async function lastNumber(seriesId: string): Promise<number> {
  const last = await Database.of(Session).findOne({ where: { seriesId }, order: { number: { direction: 'desc', nulls: 'last' } } });
  return last?.number ?? 0;
}
