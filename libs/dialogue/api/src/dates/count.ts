import { Clock, Database } from '@samenspraak/shared-api';
import { In } from 'typeorm';
import { SessionSeat } from '../session/session-seat.entity';
import type { Session } from '../session/session.entity';
import { DateAnswer } from './date-answer.entity';
import { Outcome, outcomeOf } from './outcome';
import { datesOf } from './poll-answers';

/** What the answers point to now, among the dates that still lie ahead. */
export async function count({ id }: Session): Promise<Outcome> {
  const dates = (await datesOf(id)).filter(({ startsAt }) => startsAt > Clock.now());
  const seats = await Database.of(SessionSeat).findBy({ sessionId: id });
  const side = new Map(seats.map((seat) => [seat.id, seat.side]));
  const answers = await Database.of(DateAnswer).findBy({ dateId: In(dates.map((date) => date.id)) });
  const weighed = dates.map((date) => ({
    ...date,
    answers: answers.flatMap(({ dateId, seatId, choice }) => (dateId === date.id ? [{ side: side.get(seatId)!, choice }] : [])),
  }));
  return outcomeOf(weighed, [...new Set(side.values())]);
}
