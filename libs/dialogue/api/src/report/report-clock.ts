import { Clock, Database, dayOf, platform } from '@samenspraak/shared-api';
import { LessThan } from 'typeorm';
import { SessionEventKind, SessionState, isSessionStep } from '../session/session-state';
import { advance } from '../session/session-story';
import { Session } from '../session/session.entity';
import { destroyNotes } from './remarks/destroy-notes';
import { ReportState } from './report-state';
import { Report } from './report.entity';

/** What the platform does by itself: says that a report's term ran out before both sides had spoken. Once per report. */
export async function markNotAgreed(): Promise<number> {
  const waiting = { state: ReportState.in_review, dueOn: LessThan(dayOf(Clock.now())) };
  const overdue = await Database.asPlatform(() => Database.of(Report).find({ where: waiting, take: 500 }));
  for (const { sessionId } of overdue) await Database.asPlatform(() => endReview(sessionId));
  return overdue.length;
}

/** The lock makes a side that spoke at the last moment count. */
async function endReview(sessionId: string): Promise<void> {
  const session = await Database.lock(Session, { id: sessionId });
  if (!isSessionStep('review', session.state)) return;
  await Database.of(Report).update({ sessionId }, { state: ReportState.not_agreed });
  await destroyNotes(session, (await Database.find(Report, { sessionId })).id);
  await advance(platform, session, 'review', SessionState.report_not_agreed, { kind: SessionEventKind.report_not_agreed });
}
