import { Injectable } from '@nestjs/common';
import { Database, InvalidInput, NotFound, Viewer, allow, slugOf } from '@samenspraak/shared-api';
import { handOn } from '../agenda/carry-over';
import { itemsOf } from '../agenda/agenda-item.service';
import { requireTime } from '../agenda/agenda-time';
import { seatsOf, sessionToChange } from '../session/at-table';
import { SessionSeat } from '../session/session-seat.entity';
import { SessionObserver } from '../session/session-observer.entity';
import { InvitationAnswer, SessionEventKind, SessionState } from '../session/session-state';
import { advance, tell } from '../session/session-story';
import { ReasonInput, SessionInput, SessionMoveInput } from '../session/session.inputs';
import { canAnnounce, canCancel, canDiscard, canMove, canRun } from '../session/session.policy';
import { Session } from '../session/session.entity';
import { announce, lastNumber } from './announce';
import { requireMeeting, requirePlan } from './session-plan';

/** When and where a space meets: what its facilitators do before a session. */
@Injectable()
export class PlanningService {
  async planSession(viewer: Viewer, input: SessionInput): Promise<Session> {
    allow(canRun, viewer, input, () => new NotFound());
    const seats = await seatsOf(input.spaceId);
    await requirePlan(input, seats);
    const session = await Database.of(Session).save(await planned(input));
    const own = { sessionId: session.id, spaceId: session.spaceId };
    const invited = seats.filter(({ organisationId }) => input.invitedIds.includes(organisationId));
    await Database.of(SessionSeat).insert(invited.map(({ id: seatId, organisationId, side }) => ({ ...own, seatId, organisationId, side })));
    await Database.of(SessionObserver).insert(input.observers.map((observer) => ({ ...own, ...observer })));
    if (!input.draft) await announce(viewer, session);
    return session;
  }

  /** From now on its readers see it, and both sides can fill its agenda. */
  async announceSession(viewer: Viewer, id: string): Promise<Session> {
    const session = await sessionToChange(viewer, id, canRun, canAnnounce);
    requireMeeting(session);
    await announce(viewer, session);
    return session;
  }

  /** Destroys a draft. One that its series made would come back: that is cancelled instead. */
  async discardSession(viewer: Viewer, id: string): Promise<void> {
    await sessionToChange(viewer, id, canRun, canDiscard);
    await Database.of(Session).delete({ id });
  }

  /** Another time or place. At another time nobody has answered yet. */
  async moveSession(viewer: Viewer, id: string, { reason, language, ...to }: SessionMoveInput): Promise<Session> {
    const session = await sessionToChange(viewer, id, canRun, canMove);
    requireMeeting(to);
    const isDraft = session.state === SessionState.draft;
    if (!isDraft && !reason) throw InvalidInput.of('reason', 'required');
    requireTime(to, await itemsOf(id));
    const previousStartsAt = session.startsAt;
    const { startsAt, endsAt, place, link } = to;
    await Database.of(Session).update({ id }, { startsAt, endsAt, place: place || null, link: link || null });
    if (isDraft) return session;
    const another = startsAt.getTime() !== previousStartsAt.getTime();
    if (another) await Database.of(SessionSeat).update({ sessionId: id }, { answer: InvitationAnswer.none });
    await tell(viewer, session, { kind: SessionEventKind.moved, text: reason, language, previousStartsAt });
    return session;
  }

  /** With a reason that its readers see. Of a meeting that nobody was invited to yet, nobody is told. */
  async cancelSession(viewer: Viewer, id: string, { text, language }: ReasonInput): Promise<Session> {
    const session = await sessionToChange(viewer, id, canRun, canCancel);
    const isDraft = session.state === SessionState.draft;
    if (isDraft) await Database.asPlatform(() => Database.of(SessionSeat).delete({ sessionId: id }));
    await Database.of(Session).update({ id }, { cancelReason: text });
    await advance(viewer, session, isDraft ? 'skip' : 'cancel', SessionState.cancelled, { kind: SessionEventKind.cancelled, text, language });
    await handOn(viewer, session, await itemsOf(id));
    return session;
  }
}

/** Only what the facilitator decides. */
async function planned(input: SessionInput): Promise<Partial<Session>> {
  const { spaceId, title, startsAt, endsAt, chairId, audience, language, seriesId = null, hostId = null } = input;
  const number = seriesId ? (await lastNumber(seriesId)) + 1 : null;
  return {
    ...{ spaceId, title, startsAt, endsAt, chairId, audience, language, seriesId, hostId, number },
    ...{ place: input.place || null, link: input.link || null, slug: slugOf(title), state: SessionState.draft },
  };
}
