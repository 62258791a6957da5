import { Injectable } from '@nestjs/common';
import { Database, InvalidInput, Viewer } from '@samenspraak/shared-api';
import { TableSession, actingSeat, sessionToChange } from '../session/at-table';
import { ObserverInput, SessionObserver } from '../session/session-observer.entity';
import { SessionSeat } from '../session/session-seat.entity';
import { SessionEventKind, SessionState } from '../session/session-state';
import { tell } from '../session/session-story';
import { canAnswer, canInvite, canRun, hasSeat } from '../session/session.policy';
import { Session } from '../session/session.entity';
import { AnswerToInvitation } from './guest.inputs';
import { areOrganisations } from './session-plan';

/** Who will be in the room. Nobody comes as a surprise: whoever is added later stands on the session's timeline. */
@Injectable()
export class GuestService {
  async inviteSeat(viewer: Viewer, id: string, organisationId: string): Promise<Session> {
    const session = await sessionToChange(viewer, id, canRun, canInvite);
    const seat = session.seats.find((each) => each.organisationId === organisationId);
    const invited = await Database.of(SessionSeat).existsBy({ sessionId: id, organisationId });
    if (!seat || invited) throw InvalidInput.of('organisationId', 'choice');
    await Database.of(SessionSeat).insert({ sessionId: id, spaceId: session.spaceId, seatId: seat.id, organisationId, side: seat.side });
    return added(viewer, session, organisationId, null);
  }

  async announceObserver(viewer: Viewer, id: string, { organisationId, function: role }: ObserverInput): Promise<Session> {
    const session = await sessionToChange(viewer, id, canRun, canInvite);
    if (!(await areOrganisations([organisationId]))) throw InvalidInput.of('organisationId', 'choice');
    await Database.of(SessionObserver).insert({ sessionId: id, spaceId: session.spaceId, organisationId, function: role });
    return added(viewer, session, organisationId, role);
  }

  /** An organisation says whether its seat will be taken; who sits in it is its own matter. */
  async answerInvitation(viewer: Viewer, id: string, { answer, organisationId }: AnswerToInvitation): Promise<Session> {
    const session = await sessionToChange(viewer, id, hasSeat, canAnswer);
    const seat = actingSeat(viewer, session, organisationId);
    const changed = await Database.of(SessionSeat).update({ sessionId: id, seatId: seat.id }, { answer });
    if (!changed.affected) throw InvalidInput.of('organisationId', 'choice');
    return session;
  }
}

async function added(viewer: Viewer, session: TableSession, organisationId: string, text: string | null): Promise<Session> {
  const { language } = session;
  if (session.state !== SessionState.draft) await tell(viewer, session, { kind: SessionEventKind.guest_added, organisationId, text, language });
  return session;
}
