import { Injectable } from '@nestjs/common';
import { Database, InvalidInput, Jobs, Viewer } from '@samenspraak/shared-api';
import { sessionToChange } from '../session/at-table';
import { SessionEventKind, SessionState } from '../session/session-state';
import { tell } from '../session/session-story';
import { canChooseChair, canRun } from '../session/session.policy';
import { Session } from '../session/session.entity';
import { aheadJob } from './keep-ahead';
import { SessionChairInput } from './series.inputs';

/** One meeting out of turn. */
@Injectable()
export class SessionChairService {
  /** Those after it take their turns from here. */
  async changeSessionChair(viewer: Viewer, id: string, { chairId, hostId }: SessionChairInput): Promise<Session> {
    const session = await sessionToChange(viewer, id, canRun, canChooseChair);
    const seated = (organisationId: string) => session.seats.some((seat) => seat.organisationId === organisationId);
    if (!seated(chairId)) throw InvalidInput.of('chairId', 'choice');
    if (hostId && !seated(hostId)) throw InvalidInput.of('hostId', 'choice');
    await Database.of(Session).update({ id }, { chairId, hostId: hostId ?? null, chairChosen: true });
    const another = chairId !== session.chairId || (hostId ?? null) !== session.hostId;
    if (another && session.state !== SessionState.draft) await tell(viewer, session, { kind: SessionEventKind.chair_changed, organisationId: chairId });
    if (session.seriesId) await Jobs.send(aheadJob, { seriesId: session.seriesId });
    return session;
  }
}
