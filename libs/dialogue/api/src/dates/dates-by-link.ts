import { Clock, Database } from '@samenspraak/shared-api';
import { Organisation, Participant, PersonalLinkExpired, makePersonalLink, openPersonalLink } from '@samenspraak/spaces-api';
import { In } from 'typeorm';
import { SessionSeat } from '../session/session-seat.entity';
import { Session } from '../session/session.entity';
import { DateAnswer } from './date-answer.entity';
import { DatePoll } from './date-poll.entity';
import { DateChoiceInput, DatesByLink } from './dates.inputs';
import { answerDates } from './end-poll';
import { answerFor, datesOf, isOpen } from './poll-answers';

/** What the link shows: the dates, and what this seat said of them. @throws {PersonalLinkExpired} */
export async function datesByLink(secret: string): Promise<DatesByLink> {
  const { subjectId: sessionId, organisationId } = await openPersonalLink(answerDates, secret);
  return Database.asPlatform(async () => {
    const session = await Database.find(Session, { id: sessionId });
    const poll = await Database.find(DatePoll, { sessionId });
    const seat = await Database.of(SessionSeat).findOneBy({ sessionId, organisationId });
    if (!seat || !isOpen(poll)) throw new PersonalLinkExpired();
    const dates = await datesOf(sessionId);
    const given = await Database.of(DateAnswer).findBy({ seatId: seat.id, dateId: In(dates.map(({ id }) => id)) });
    const choices = new Map(given.map(({ dateId, choice }) => [dateId, choice]));
    const { name } = await Database.find(Organisation, { id: organisationId });
    return {
      ...{ title: session.title, language: session.language, organisation: name, closesAt: poll.closesAt },
      dates: dates.map(({ id, startsAt, endsAt }) => ({ id, startsAt, endsAt, choice: choices.get(id) ?? null })),
    };
  });
}

/** The seat's answer, whoever holds the link. It can do nothing else. @throws {PersonalLinkExpired} {PollClosed} {InvalidInput} */
export async function chooseDatesByLink(secret: string, choices: readonly DateChoiceInput[]): Promise<void> {
  const { subjectId: id, organisationId } = await openPersonalLink(answerDates, secret);
  await Database.asPlatform(async () => answerFor(await Database.lock(Session, { id }), organisationId, choices));
}

const seatsOfReader = `
  select i.organisation_id as id from session_seat i join mandate m on m.organisation_id = i.organisation_id
  where i.session_id = $1 and m.participant_id = $2 and m.valid_from <= $3 and coalesce(m.valid_to > $3, true)
  order by i.id limit 1`;

/**
 * A link for the mail to one of those who speak for an invited seat. For the worker, as the platform.
 * @returns the secret and the term; null when there is nothing to answer any more
 */
export async function linkToDates(sessionSlug: string, participantId: string): Promise<{ secret: string; closesAt: Date } | null> {
  const session = await Database.of(Session).findOneBy({ slug: sessionSlug });
  const poll = session && (await Database.of(DatePoll).findOneBy({ sessionId: session.id }));
  if (!session || !poll || !isOpen(poll) || !(await Database.of(Participant).existsBy({ id: participantId }))) return null;
  const today = Clock.now().toISOString().slice(0, 10);
  const [seat] = await Database.prepared<{ id: string }>('seats_of_reader', seatsOfReader, [session.id, participantId, today]);
  if (!seat) return null;
  const scope = { deed: answerDates, subjectId: session.id, spaceId: session.spaceId, organisationId: seat.id };
  return { secret: await makePersonalLink(scope, participantId, poll.closesAt), closesAt: poll.closesAt };
}
