import { addresseesOf } from '@samenspraak/people-api';
import { Session, SessionState } from '@samenspraak/dialogue-api';
import { Clock, Database, Jobs, Seal } from '@samenspraak/shared-api';
import { deliver } from '../../deliver';
import { wishesOf } from '../calendar-choices';
import { mayReplyOf } from '../reply/replier';
import { type Shown, shownOf } from '../text/session-appointment';
import { type Told, appointmentLetter } from './appointment-letter';
import { CalendarAnswer, type CalendarInvite } from './calendar-invite.entity';
import { dropInvite, giveBackInvite, markLooked, takeBack, takeInvites } from './invite-outbox';
import { type Invitee, inviteesOf } from './invitees';

/** Milliseconds after which a run hands over to the next. */
const longestRun = 60_000;

/** The job: tells each calendar that is not right any more what it should show. Done twice, nothing is said twice. */
export async function postAppointments(): Promise<void> {
  const until = Clock.now().getTime() + longestRun;
  for (let invites = await takeInvites(); invites.length; invites = await takeInvites()) {
    await lookAtEach(invites);
    if (Clock.now().getTime() > until) return Database.asPlatform(() => Jobs.send('notifications.appointments', {}));
  }
}

async function lookAtEach(invites: CalendarInvite[]): Promise<void> {
  const left = new Set(invites);
  let failure: unknown;
  try {
    for (const [sessionId, ofSession] of Map.groupBy(invites, (invite) => invite.sessionId)) {
      const session = await Database.asPlatform(() => Database.find(Session, { id: sessionId }));
      const invitees = await inviteesOf(sessionId);
      for (const invite of ofSession) {
        failure = (await lookAt(invite, session, invitees.get(invite.participantId))) ?? failure;
        left.delete(invite);
      }
    }
  } finally {
    for (const invite of left) await giveBackInvite(invite);
  }
  if (failure) throw failure;
}

const spokenOf: SessionState[] = [SessionState.planned, SessionState.agenda_fixed, SessionState.cancelled];

/** @returns what the operator should hear of */
async function lookAt(invite: CalendarInvite, session: Session, invitee: Invitee | undefined): Promise<unknown> {
  const never = invite.held === null;
  if (session.endsAt <= Clock.now() || !spokenOf.includes(session.state)) return void (await markLooked(invite));
  if (invitee) return invited(invite, session, invitee);
  if (never) return void (await dropInvite(invite));
  return invite.held === 'cancelled' ? void (await markLooked(invite)) : takenOut(invite, session);
}

/** Tells whoever reads the database nothing of what somebody chose. */
const fingerprint = (shown: Shown): string => Seal.of('calendar-shown', JSON.stringify(shown));

async function invited(invite: CalendarInvite, session: Session, { addressee, neutral }: Invitee): Promise<unknown> {
  const shown = shownOf(session, addressee.language, neutral);
  const held = fingerprint(shown);
  if (invite.held === held) return void (await markLooked(invite));
  const isNew = invite.held === null || invite.held === 'cancelled';
  // At another time nobody has answered yet.
  const anew = isNew || invite.startsAt.getTime() !== session.startsAt.getTime() || invite.endsAt.getTime() !== session.endsAt.getTime();
  const answer = anew ? CalendarAnswer.none : invite.answer;
  const mayReply = await mayReplyOf(invite);
  const told: Told = { invite, session, shown, addressee, neutral, sequence: nextOf(invite), what: isNew ? 'new' : 'changed', answer, mayReply };
  const { startsAt, endsAt } = session;
  return send(told, { held, startsAt, endsAt, ...(anew ? { answer, answeredAt: null } : {}) });
}

/** By what that calendar shows: it may have moved since. */
async function takenOut(invite: CalendarInvite, session: Session): Promise<unknown> {
  const addressees = await addresseesOf([invite.participantId]);
  const [addressee] = addressees;
  if (!addressee) return void (await dropInvite(invite));
  const neutral = (await wishesOf(addressees)).get(addressee.personId)?.neutral ?? false;
  const { startsAt, endsAt } = invite;
  const shown = shownOf({ ...session, startsAt, endsAt }, addressee.language, neutral);
  const what = session.state === SessionState.cancelled ? 'cancelled' : 'gone';
  const told: Told = { invite, session, shown, addressee, neutral, sequence: nextOf(invite), what, answer: invite.answer, mayReply: false };
  return send(told, { held: 'cancelled', answer: CalendarAnswer.none, answeredAt: null });
}

const nextOf = ({ held, sequence }: CalendarInvite): number => (held === null ? 0 : sequence + 1);

/** @param parts what is known of that calendar once it has this */
function send(told: Told, parts: Partial<CalendarInvite>): Promise<unknown> {
  const { invite, sequence } = told;
  const known = { ...parts, sequence };
  return deliver({
    compose: () => appointmentLetter(told),
    sent: () => markLooked(invite, known),
    refused: () => takeBack(invite, known, true),
    unsent: () => takeBack(invite, known, false),
  });
}
