import { Injectable } from '@nestjs/common';
import { Database, InvalidInput, Viewer, allow } from '@samenspraak/shared-api';
import { Organisation } from '@samenspraak/spaces-api';
import { AgendaItem } from '../agenda/agenda-item.entity';
import { sessionToChange } from '../session/at-table';
import { canRecommend, canWrite, takesPart } from '../session/session.policy';
import { Recommendation, RecommendationInput } from './recommendation.entity';
import { ReportApproval } from './report-approval.entity';
import { ReportParagraph } from './report-paragraph.entity';
import { Report } from './report.entity';
import { canCut } from './report.policy';
import { SideHasSpoken } from './report.refusals';
import { requireNoNames } from '../names/without-names';

/** Advice is an object cut from the report, not a sentence in it. */
@Injectable()
export class RecommendationService {
  async recommend(viewer: Viewer, sessionId: string, input: RecommendationInput): Promise<Recommendation> {
    const session = await sessionToChange(viewer, sessionId, takesPart, canRecommend);
    const report = await Database.find(Report, { sessionId });
    const approvals = await Database.of(ReportApproval).findBy({ reportId: report.id });
    allow(canCut, viewer, { ...session, report, spoken: approvals.map(({ side }) => side) }, () => new SideHasSpoken());
    await requireOwn(sessionId, report.id, input);
    await requireNoNames(session.spaceId, input.text, input);
    const { text, addressedToId, language, topicId = null, reportParagraphId = null } = input;
    return Database.of(Recommendation).save({ spaceId: session.spaceId, sessionId, text, addressedToId, language, topicId, reportParagraphId });
  }

  /** Only while the report is still being written. */
  async removeRecommendation(viewer: Viewer, id: string): Promise<Recommendation> {
    const recommendation = await Database.find(Recommendation, { id });
    await sessionToChange(viewer, recommendation.sessionId, takesPart, canWrite);
    await Database.of(Recommendation).delete({ id });
    return recommendation;
  }
}

/** It is about this session's topics and report, and addressed to someone who exists. */
async function requireOwn(sessionId: string, reportId: string, input: RecommendationInput): Promise<void> {
  const { topicId, reportParagraphId, addressedToId } = input;
  const checks: [string, boolean][] = [
    ['topicId', !topicId || (await Database.of(AgendaItem).existsBy({ sessionId, topicId }))],
    ['reportParagraphId', !reportParagraphId || (await Database.of(ReportParagraph).existsBy({ id: reportParagraphId, reportId }))],
    ['addressedToId', await Database.of(Organisation).existsBy({ id: addressedToId })],
  ];
  const problems = checks.flatMap(([field, fits]) => (fits ? [] : [{ field, problem: 'choice' }]));
  if (problems.length) throw new InvalidInput(problems);
}
