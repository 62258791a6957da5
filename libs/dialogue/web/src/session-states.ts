import type { ReportState, SessionState } from '@samenspraak/shared-graphql';
import type { StateTone } from '@samenspraak/shared-ui';

/** How a state is drawn; its word always stands with it. */
export const toneOfSession: Record<SessionState, StateTone> = {
  ...{ draft: 'quiet', polling: 'open', planned: 'planned', agenda_fixed: 'planned', held: 'running', report_in_review: 'open' },
  ...{ report_approved: 'good', report_not_agreed: 'late', closed: 'good', cancelled: 'declined' },
};

/** It still has to take place. */
export const isComing = (state: SessionState): boolean => state === 'planned' || state === 'agenda_fixed';

/** It took place, so that there is, or will be, a report. */
export const wasHeld = (state: SessionState): boolean => !isComing(state) && !['draft', 'polling', 'cancelled'].includes(state);

export const isAgreed = (state: ReportState): boolean => state === 'approved' || state === 'approved_with_dissent';
