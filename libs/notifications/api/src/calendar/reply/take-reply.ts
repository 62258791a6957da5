import { GuestService, InvitationAnswer, Session, SessionSeat } from '@samenspraak/dialogue-api';
import { addresseesOf, mailAddress } from '@samenspraak/people-api';
import { Clock, Database, Refusal, Viewer } from '@samenspraak/shared-api';
import { In } from 'typeorm';
import { CalendarAnswer, CalendarInvite } from '../invite/calendar-invite.entity';
import { uidOf } from '../text/session-appointment';
import { answerableFor, replierOf } from './replier';
import type { CalendarReply } from './reply-message';

/** What became of an answer; the only thing that is ever written about one. */
export type ReplyOutcome =
  /** It counts. */
  | 'taken'
  /** It was so already. */
  | 'repeated'
  /** No such appointment, or it was taken out. */
  | 'unknown'
  /** Another address than the one it was sent to: it was passed on, or made up. */
  | 'otherAddress'
  /** About what the appointment was before it changed, or given before another answer. */
  | 'old'
  /** It is over, or this person may not answer. */
  | 'refused'
  /** Not an answer from a calendar. */
  | 'broken';

const guests = new GuestService();

/**
 * The answer of a calendar to an appointment, as the person whose calendar it is: they may do what they may on the site in
 * that one place, and it does this one thing. An acceptance answers for their organisation's seat; a refusal too, unless
 * somebody else of it accepted; "maybe" leaves the seat as it was.
 * @param inviteId from the address it came to, which nobody else can make
 */
export async function takeReply(inviteId: string, reply: CalendarReply | undefined): Promise<ReplyOutcome> {
  if (!reply || reply.uid !== uidOf(inviteId)) return 'broken';
  const invite = await Database.asPlatform(() => Database.of(CalendarInvite).findOneBy({ id: inviteId }));
  if (!invite) return 'unknown';
  const [addressee] = await addresseesOf([invite.participantId]);
  const own = [reply.from, reply.attendee].every((address) => mailAddress(address) === addressee?.email);
  if (!own) return 'otherAddress';
  const viewer = await replierOf(invite);
  try {
    return await Database.operation(viewer, () => answer(viewer, inviteId, reply));
  } catch (error) {
    if (error instanceof Refusal) return 'refused';
    throw error;
  }
}

async function answer(viewer: Viewer, id: string, reply: CalendarReply): Promise<ReplyOutcome> {
  const [invite, outcome] = await Database.asPlatform(async () => {
    const locked = await Database.lock(CalendarInvite, { id });
    const judged = judge(locked, reply);
    // A calendar whose clock is ahead must not keep its own later answers out.
    const answeredAt = new Date(Math.min(reply.stamp.getTime(), Clock.now().getTime()));
    if (judged === 'taken') await Database.of(CalendarInvite).update({ id }, { answer: reply.answer, answeredAt });
    return [locked, judged] as const;
  });
  const seats = answerableFor(viewer, invite.spaceId);
  if (outcome === 'taken' && !seats.length) return 'refused';
  if (outcome === 'taken') for (const organisationId of await invitedOf(invite, seats)) await answerSeat(viewer, invite, organisationId, reply.answer);
  return outcome;
}

function judge({ held, sequence, answer: before, answeredAt }: CalendarInvite, reply: CalendarReply): ReplyOutcome {
  if (held === null || held === 'cancelled') return 'unknown';
  if (reply.sequence !== sequence || (answeredAt && reply.stamp < answeredAt)) return 'old';
  return before === reply.answer ? 'repeated' : 'taken';
}

async function invitedOf({ sessionId }: CalendarInvite, organisationIds: string[]): Promise<string[]> {
  const seats = await Database.of(SessionSeat).findBy({ sessionId, organisationId: In(organisationIds) });
  return seats.map(({ organisationId }) => organisationId);
}

/** @throws {Refusal} when the session takes no answers, or not from them */
async function answerSeat(viewer: Viewer, { id, sessionId }: CalendarInvite, organisationId: string, given: CalendarAnswer): Promise<void> {
  const session = await Database.find(Session, { id: sessionId });
  if (given === CalendarAnswer.tentative || (given === CalendarAnswer.declined && (await anotherComes(id, sessionId, organisationId)))) return;
  const said = given === CalendarAnswer.accepted ? InvitationAnswer.coming : InvitationAnswer.not_coming;
  await guests.answerInvitation(viewer, session.id, { answer: said, organisationId });
}

const others = `
  select 1 from calendar_invite i join mandate m on m.participant_id = i.participant_id
  where i.session_id = $1 and i.id <> $2 and i.answer = 'accepted' and i.held <> 'cancelled' and m.organisation_id = $3
    and m.valid_from <= $4::date and coalesce(m.valid_to > $4::date, true) limit 1`;

/** Whether somebody else of the organisation said that they come: then its seat is taken, whoever stays away. */
const anotherComes = async (inviteId: string, sessionId: string, organisationId: string): Promise<boolean> => {
  const today = Clock.now().toISOString().slice(0, 10);
  return (await Database.asPlatform(() => Database.prepared('another_comes', others, [sessionId, inviteId, organisationId, today]))).length > 0;
};
