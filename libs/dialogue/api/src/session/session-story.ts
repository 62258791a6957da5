import { Announcer, Clock, Database, Viewer, standingIn } from '@samenspraak/shared-api';
import { SessionEvent } from './session-event.entity';
import { SessionState, SessionStep, isSessionStep } from './session-state';
import { Session } from './session.entity';
import { SessionMoved } from './session.events';
import { SessionStepNotPossible } from './session.refusals';

type Told = Pick<SessionEvent, 'kind'> & Partial<Pick<SessionEvent, 'text' | 'language' | 'organisationId' | 'previousStartsAt'>>;

/**
 * Takes a session to its next state and writes the step on its timeline; whoever listens hears of it.
 * @throws {SessionStepNotPossible} when the state changed meanwhile
 */
export async function advance(viewer: Viewer, session: Session, step: SessionStep, state: SessionState, told: Told): Promise<void> {
  if (!isSessionStep(step, session.state)) throw new SessionStepNotPossible();
  const changed = await Database.of(Session).update({ id: session.id, state: session.state }, { state });
  if (!changed.affected) throw new SessionStepNotPossible();
  session.state = state;
  await tell(viewer, session, told);
}

/** Writes a line on the timeline without changing the state. */
export async function tell(viewer: Viewer, { id, spaceId }: Session, told: Told): Promise<void> {
  const event = await Database.of(SessionEvent).save({
    ...{ text: null, language: null, organisationId: null, previousStartsAt: null, ...told },
    ...{ spaceId, sessionId: id, at: Clock.now(), participantId: standingIn(viewer, spaceId)?.participantId ?? null },
  });
  await Announcer.announce(new SessionMoved(spaceId, id, event.id));
}
