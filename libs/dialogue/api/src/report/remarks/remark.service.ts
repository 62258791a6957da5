import { Injectable } from '@nestjs/common';
import { Clock, Database, InvalidInput, NotFound, Viewer, allow, otherSide, platform, standingIn } from '@samenspraak/shared-api';
import { requireNoNames } from '../../names/without-names';
import { actingSeat, sessionToChange } from '../../session/at-table';
import { SessionEventKind } from '../../session/session-state';
import { tell } from '../../session/session-story';
import { canReview, hasSeat, ownSeats } from '../../session/session.policy';
import type { Session } from '../../session/session.entity';
import { ReportApproval } from '../report-approval.entity';
import { ReportParagraph } from '../report-paragraph.entity';
import { ReportAtTable, canRemark } from '../report.policy';
import { Report } from '../report.entity';
import { SideHasSpoken } from '../report.refusals';
import { ParagraphVersion } from './paragraph-version.entity';
import { RemarkAnswer, RemarkAnswerInput } from './remark-answer.entity';
import { RemarkOutcome } from './remark-outcome';
import { canAnswerRemark, canTakeBackRemark } from './remark.policy';
import { RemarkAnswered, YourOwnRemark } from './remark.refusals';
import { RemarkInput, ReportRemark } from './report-remark.entity';

/** Both sides work on a report together before they say yes or no to it. Under the session's lock, one hand at a time. */
@Injectable()
export class RemarkService {
  async remark(viewer: Viewer, paragraphId: string, organisationId: string | null, input: RemarkInput): Promise<ReportRemark> {
    const paragraph = await Database.find(ReportParagraph, { id: paragraphId });
    const session = await reportInReview(viewer, paragraph.reportId);
    const seat = actingSeat(viewer, session, organisationId);
    const { text, language, proposal = null } = input;
    if (proposal === paragraph.text) throw InvalidInput.of('proposal', 'same');
    await requireNoNames(session.spaceId, [text, proposal].filter(Boolean).join('\n\n'), input);
    const isFirst = !(await openRemarks(session.report.id)).some(({ side }) => side === seat.side);
    const by = { participantId: standingIn(viewer, session.spaceId)?.participantId ?? null, at: Clock.now() };
    const own = { spaceId: session.spaceId, reportId: session.report.id, paragraphId, side: seat.side, organisationId: seat.organisationId };
    const remark = await Database.of(ReportRemark).save({ ...own, ...by, text, language, proposal: proposal || null });
    if (isFirst) await tellOfNotes(session, SessionEventKind.report_remarked);
    return remark;
  }

  /** Taken over: its proposal is the paragraph's text from now on. Left: for a reason. */
  async answerRemark(viewer: Viewer, id: string, input: RemarkAnswerInput): Promise<ReportRemark> {
    const { session, remark } = await remarkToAnswer(viewer, id);
    allow(canAnswerRemark, viewer, { ...session, remark }, () => new YourOwnRemark());
    const { outcome, text = null, language } = input;
    if (outcome === RemarkOutcome.taken_over && !remark.proposal) throw InvalidInput.of('outcome', 'choice');
    if (outcome === RemarkOutcome.left && !text) throw InvalidInput.of('text', 'required');
    await requireNoNames(session.spaceId, text ?? '', input);
    const side = otherSide(remark.side);
    const organisationId = ownSeats(viewer, session).find((seat) => seat.side === side)?.organisationId;
    if (!organisationId) throw new YourOwnRemark();
    const by = { participantId: standingIn(viewer, session.spaceId)?.participantId ?? null, at: Clock.now() };
    await Database.of(RemarkAnswer).save({ spaceId: session.spaceId, remarkId: id, side, organisationId, ...by, outcome, text: text || null, language });
    if (outcome === RemarkOutcome.taken_over) await rewrite(remark);
    const open = await openRemarks(remark.reportId);
    if (!open.some((each) => each.side === remark.side)) await tellOfNotes(session, SessionEventKind.report_answered);
    return remark;
  }

  /** While nobody has answered it. */
  async takeBackRemark(viewer: Viewer, id: string): Promise<ReportRemark> {
    const { session, remark } = await remarkToAnswer(viewer, id);
    allow(canTakeBackRemark, viewer, { ...session, remark });
    await Database.of(ReportRemark).delete({ id });
    return remark;
  }
}

async function reportInReview(viewer: Viewer, reportId: string) {
  const { sessionId } = await Database.find(Report, { id: reportId });
  const table = await sessionToChange(viewer, sessionId, hasSeat, canReview);
  const report = await Database.find(Report, { id: reportId });
  const approvals = await Database.of(ReportApproval).findBy({ reportId });
  const session = { ...table, report, spoken: approvals.map(({ side }) => side) } satisfies ReportAtTable;
  allow(canRemark, viewer, session, () => new SideHasSpoken());
  return session;
}

async function remarkToAnswer(viewer: Viewer, id: string) {
  const remark = await Database.find(ReportRemark, { id });
  const session = await reportInReview(viewer, remark.reportId);
  if (!(await Database.of(ReportRemark).existsBy({ id }))) throw new NotFound();
  if (await Database.of(RemarkAnswer).existsBy({ remarkId: id })) throw new RemarkAnswered();
  return { session, remark };
}

/** The line stays when the notes are gone: it says that there was one, and not whose. */
const tellOfNotes = (session: Session, kind: SessionEventKind): Promise<void> => tell(platform, session, { kind });

/** The text it had stays to compare with, until the report is settled. */
async function rewrite({ paragraphId, reportId, spaceId, proposal }: ReportRemark): Promise<void> {
  const { text } = await Database.find(ReportParagraph, { id: paragraphId });
  await Database.of(ParagraphVersion).save({ spaceId, reportId, paragraphId, text, at: Clock.now() });
  await Database.of(ReportParagraph).update({ id: paragraphId }, { text: proposal ?? text });
}

const openRemarks = (reportId: string): Promise<ReportRemark[]> =>
  Database.of(ReportRemark)
    .createQueryBuilder('remark')
    .leftJoin(RemarkAnswer, 'answer', 'answer.remark_id = remark.id')
    .where('remark.report_id = :reportId and answer.id is null', { reportId })
    .getMany();
