import { Clock, Database, InvalidInput, Refusal } from '@samenspraak/shared-api';
import { SessionSeat } from '../session/session-seat.entity';
import { SessionState } from '../session/session-state';
import { Session } from '../session/session.entity';
import { DateAnswer } from './date-answer.entity';
import { DatePoll } from './date-poll.entity';
import { DateChoiceInput } from './dates.inputs';
import { ProposedDate } from './proposed-date.entity';

/** The term is over, or a date was chosen. */
export class PollClosed extends Refusal {}

export const datesOf = (sessionId: string): Promise<ProposedDate[]> => Database.of(ProposedDate).find({ where: { sessionId }, order: { startsAt: 'asc' } });

export const isOpen = ({ closedAt, closesAt }: DatePoll): boolean => closedAt === null && closesAt > Clock.now();

/**
 * Writes what a seat says of the dates; what it said earlier of the same date is replaced.
 * @param session locked, so that no answer comes in while the poll is counted
 * @throws {PollClosed} {InvalidInput} for a seat that is not invited, or a date of another session
 */
export async function answerFor(session: Session, organisationId: string, choices: readonly DateChoiceInput[]): Promise<void> {
  const poll = await Database.of(DatePoll).findOneBy({ sessionId: session.id });
  if (session.state !== SessionState.polling || !poll || !isOpen(poll)) throw new PollClosed();
  const seat = await Database.of(SessionSeat).findOneBy({ sessionId: session.id, organisationId });
  if (!seat) throw InvalidInput.of('organisationId', 'choice');
  const known = new Set((await datesOf(session.id)).map(({ id }) => id));
  const ids = choices.map(({ dateId }) => dateId);
  if (!ids.length) throw InvalidInput.of('choices', 'required');
  if (ids.some((id) => !known.has(id)) || new Set(ids).size < ids.length) throw InvalidInput.of('choices', 'choice');
  const rows = choices.map(({ dateId, choice }) => ({ dateId, choice, seatId: seat.id, spaceId: session.spaceId }));
  await Database.of(DateAnswer).upsert(rows, ['dateId', 'seatId']);
}
