import { Viewer, hasRole } from '@samenspraak/shared-api';
import { belongsTo } from '@samenspraak/spaces-api';
import { canRun } from '../session/session.policy';
import type { DialogueSeries } from './dialogue-series.entity';

type Seen = Pick<DialogueSeries, 'spaceId' | 'audience' | 'endsOn'>;

/** Whoever runs the space, and those its audience names. */
export const canSeeSeries = (viewer: Viewer, { spaceId, audience }: Seen): boolean =>
  hasRole(viewer, spaceId, 'facilitator', 'manager') || belongsTo(viewer, audience, spaceId);

/** Facilitators change a series until it was ended. */
export const canChangeSeries = (viewer: Viewer, series: Seen): boolean => canRun(viewer, series) && series.endsOn === null;

/** Everything the page may offer, from the same rules. */
export const seriesActs = { change: canChangeSeries, end: canChangeSeries };
