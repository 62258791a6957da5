import { Side, Viewer, standingIn } from '@samenspraak/shared-api';
import { AtTable, canRecommend, canReview, canSee, canSend, canWrite, sidesAt } from '../session/session.policy';
import { ReportState, isAgreed } from './report-state';

export interface ReportAtTable extends AtTable {
  report: { state: ReportState };
  /** The sides that have spoken. */
  spoken: readonly Side[];
}

/** An agreed report is for the session's readers; until then for those who take part in the space. */
export const canReadReport = (viewer: Viewer, session: Pick<ReportAtTable, 'spaceId' | 'state' | 'audience' | 'report'>): boolean =>
  canSee(viewer, session) && (isAgreed(session.report.state) || standingIn(viewer, session.spaceId) !== undefined);

/** Each side speaks once. */
export const canSpeak = (viewer: Viewer, session: ReportAtTable): boolean =>
  canReview(viewer, session) && sidesAt(viewer, session).some((side) => !session.spoken.includes(side));

/** What a side approved does not change afterwards. */
export const canCut = (viewer: Viewer, session: ReportAtTable): boolean => canRecommend(viewer, session) && !session.spoken.length;

/** Working on the text together ends when a side has spoken: what it said yes or no to does not change afterwards. */
export const canRemark = (viewer: Viewer, session: ReportAtTable): boolean => canReview(viewer, session) && !session.spoken.length;

export const reportActs = {
  ...{ write: canWrite, send: canSend, approve: canSpeak, dissent: canSpeak, recommend: canCut, remark: canRemark },
};
