import { Side, Viewer } from '@samenspraak/shared-api';
import { sidesAt } from '../../session/session.policy';
import { ReportAtTable, canRemark } from '../report.policy';

interface RemarkAtTable extends ReportAtTable {
  remark: { side: Side };
}

/** By the side that is asked. */
export const canAnswerRemark = (viewer: Viewer, session: RemarkAtTable): boolean =>
  canRemark(viewer, session) && sidesAt(viewer, session).some((side) => side !== session.remark.side);

/** By the side that made it. */
export const canTakeBackRemark = (viewer: Viewer, session: RemarkAtTable): boolean =>
  canRemark(viewer, session) && sidesAt(viewer, session).includes(session.remark.side);
