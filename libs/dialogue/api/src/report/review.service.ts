import { Injectable } from '@nestjs/common';
import { Announcer, Clock, Database, InvalidInput, Side, Viewer, allow, standingIn } from '@samenspraak/shared-api';
import { requireNoNames } from '../names/without-names';
import { TableSession, actingSeat, sessionToChange } from '../session/at-table';
import { SessionEventKind, SessionState } from '../session/session-state';
import { advance } from '../session/session-story';
import { ReportJudged } from '../session/session.events';
import { canReview, hasSeat } from '../session/session.policy';
import { Session } from '../session/session.entity';
import { ReportApproval } from './report-approval.entity';
import { ReportParagraph } from './report-paragraph.entity';
import { ReportState, Verdict, stateAfter } from './report-state';
import { Report } from './report.entity';
import { destroyNotes } from './remarks/destroy-notes';
import { DissentInput } from './report.inputs';
import { SideHasSpoken } from './report.refusals';

type Said = Pick<ReportApproval, 'verdict'> & Partial<Pick<ReportApproval, 'dissent' | 'language' | 'paragraphId'>>;

/** Both sides say what they think of a report. The session's lock lets them speak one after the other. */
@Injectable()
export class ReviewService {
  approveReport(viewer: Viewer, sessionId: string, organisationId: string | null): Promise<Session> {
    return speak(viewer, sessionId, organisationId, () => Promise.resolve({ verdict: Verdict.approve }));
  }

  /** Goes along, with what it sees differently printed beside it. */
  dissentFromReport(viewer: Viewer, sessionId: string, { organisationId, ...input }: DissentInput): Promise<Session> {
    return speak(viewer, sessionId, organisationId, async (session, report) => {
      const { text: dissent, language, paragraphId = null } = input;
      const own = !paragraphId || (await Database.of(ReportParagraph).existsBy({ id: paragraphId, reportId: report.id }));
      if (!own) throw InvalidInput.of('paragraphId', 'choice');
      await requireNoNames(session.spaceId, dissent, input);
      return { verdict: Verdict.dissent, dissent, language, paragraphId };
    });
  }
}

type Words = (session: TableSession, report: Report) => Promise<Said>;

async function speak(viewer: Viewer, sessionId: string, organisationId: string | null | undefined, words: Words): Promise<Session> {
  const session = await sessionToChange(viewer, sessionId, hasSeat, canReview);
  const seat = actingSeat(viewer, session, organisationId);
  const report = await Database.find(Report, { sessionId });
  const before = await Database.of(ReportApproval).findBy({ reportId: report.id });
  allow(isFirstOfSide, viewer, { before, side: seat.side }, () => new SideHasSpoken());
  const said = await words(session, report);
  const by = { participantId: standingIn(viewer, session.spaceId)?.participantId ?? null, at: Clock.now() };
  const own = { spaceId: session.spaceId, reportId: report.id, side: seat.side, organisationId: seat.organisationId };
  const { id: approvalId } = await Database.of(ReportApproval).save({ ...own, ...by, ...said });
  await Announcer.announce(new ReportJudged(session.spaceId, approvalId));
  await settle(viewer, session, report, [...before.map(({ verdict }) => verdict), said.verdict]);
  return session;
}

async function settle(viewer: Viewer, session: Session, { id }: Report, verdicts: Verdict[]): Promise<void> {
  const state = stateAfter(verdicts);
  if (state === ReportState.in_review) return;
  await Database.of(Report).update({ id }, { state });
  await destroyNotes(session, id);
  await advance(viewer, session, 'review', SessionState.report_approved, { kind: SessionEventKind.report_approved });
}

const isFirstOfSide = (_viewer: Viewer, { before, side }: { before: ReportApproval[]; side: Side }): boolean =>
  !before.some((approval) => approval.side === side);
