import { Injectable } from '@nestjs/common';
import { Clock, Database, Viewer, allow } from '@samenspraak/shared-api';
import { In } from 'typeorm';
import { AgendaItem } from '../agenda/agenda-item.entity';
import { itemsOf } from '../agenda/agenda-item.service';
import { requireTime } from '../agenda/agenda-time';
import { handOn } from '../agenda/carry-over';
import { tellTopic } from '../agenda/topic-steps';
import { ReportState } from '../report/report-state';
import { Report } from '../report/report.entity';
import { sessionToChange } from '../session/at-table';
import { AgendaItemState, SessionEventKind, SessionState } from '../session/session-state';
import { advance } from '../session/session-story';
import { canClose, canFix, canHold, canRun } from '../session/session.policy';
import { Session } from '../session/session.entity';
import { SessionNotBegun } from '../session/session.refusals';

/** How a session goes on once it is planned. */
@Injectable()
export class HoldingService {
  /** From now on the agenda is what will be talked about. */
  async fixAgenda(viewer: Viewer, id: string): Promise<Session> {
    const session = await sessionToChange(viewer, id, canRun, canFix);
    requireTime(session, await itemsOf(id));
    await advance(viewer, session, 'fix', SessionState.agenda_fixed, { kind: SessionEventKind.agenda_fixed });
    return session;
  }

  /** It took place. What was not reached goes to the next session of the series; the report can be written. */
  async holdSession(viewer: Viewer, id: string, discussedIds: string[]): Promise<Session> {
    const session = await sessionToChange(viewer, id, canRun, canHold);
    allow(hasBegun, viewer, session, () => new SessionNotBegun());
    const items = await itemsOf(id);
    const discussed = items.filter((item) => discussedIds.includes(item.id));
    await Database.of(AgendaItem).update({ id: In(discussed.map((item) => item.id)) }, { state: AgendaItemState.discussed });
    await advance(viewer, session, 'hold', SessionState.held, { kind: SessionEventKind.held });
    const { spaceId, language } = session;
    await Database.of(Report).insert({ sessionId: id, spaceId, language, state: ReportState.in_preparation });
    for (const item of discussed) await tellTopic(viewer, 'discuss', item);
    await handOn(viewer, session, items.filter((item) => !discussed.includes(item)));
    return session;
  }

  async closeSession(viewer: Viewer, id: string): Promise<Session> {
    const session = await sessionToChange(viewer, id, canRun, canClose);
    await advance(viewer, session, 'close', SessionState.closed, { kind: SessionEventKind.closed });
    return session;
  }
}

const hasBegun = (_viewer: Viewer, { startsAt }: Session): boolean => startsAt <= Clock.now();
