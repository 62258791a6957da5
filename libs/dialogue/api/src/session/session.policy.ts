import { Rule, Side, Viewer, hasRole, standingIn } from '@samenspraak/shared-api';
import { Seat, belongsTo } from '@samenspraak/spaces-api';
import { SessionState, SessionStep, isSessionStep } from './session-state';
import type { Session } from './session.entity';

type Seen = Pick<Session, 'spaceId' | 'state' | 'audience'>;
export type Chair = Pick<Seat, 'id' | 'organisationId' | 'side'>;

/** A session and the seats around its table: those whose organisations signed the charter. */
export interface AtTable extends Seen {
  seats: readonly Chair[];
  /** The rule of its series made it. */
  occurrenceOn?: string | null;
}

const hasPlace = (viewer: Viewer, spaceId: string): boolean => standingIn(viewer, spaceId) !== undefined;

/** A draft is for those who run the space, and one without a date for the space; after that the audience decides. */
export const canSee = (viewer: Viewer, { spaceId, state, audience }: Seen): boolean =>
  hasRole(viewer, spaceId, 'facilitator', 'manager') ||
  (state !== SessionState.draft && belongsTo(viewer, audience, spaceId) && (state !== SessionState.polling || hasPlace(viewer, spaceId)));

/** Facilitators plan and lead the sessions of their space. */
export const canRun = (viewer: Viewer, { spaceId }: { spaceId: string }): boolean => hasRole(viewer, spaceId, 'facilitator');

/** The seats the viewer may sit in. */
export const ownSeats = (viewer: Viewer, { spaceId, seats }: AtTable): Chair[] => {
  const held = standingIn(viewer, spaceId)?.mandates.map(({ organisationId }) => organisationId) ?? [];
  return seats.filter(({ organisationId }) => held.includes(organisationId));
};

export const sidesAt = (viewer: Viewer, session: AtTable): Side[] => [...new Set(ownSeats(viewer, session).map(({ side }) => side))];

export const hasSeat = (viewer: Viewer, session: AtTable): boolean => ownSeats(viewer, session).length > 0;

/** Whoever works on a session's papers: its facilitators, and representatives with a seat. */
export const takesPart = (viewer: Viewer, session: AtTable): boolean => canRun(viewer, session) || hasSeat(viewer, session);

const may =
  (who: Rule<AtTable>, step: SessionStep): Rule<AtTable> =>
  (viewer, session) =>
    who(viewer, session) && isSessionStep(step, session.state);

export const canAnnounce = may(canRun, 'announce');
export const canPoll = may(canRun, 'poll');
export const canChoose = may(hasSeat, 'choose');
export const canSettle = may(canRun, 'settle');
export const canInvite = may(canRun, 'invite');
export const canMove = may(canRun, 'move');
/** One that its series made would be made again if it were destroyed: it is cancelled, also before it was announced. */
export const canDiscard: Rule<AtTable> = (viewer, session) => canAnnounce(viewer, session) && !session.occurrenceOn;
const canSkip: Rule<AtTable> = (viewer, session) => may(canRun, 'skip')(viewer, session) && Boolean(session.occurrenceOn);
export const canCancel: Rule<AtTable> = (viewer, session) => may(canRun, 'cancel')(viewer, session) || canSkip(viewer, session);
export const canChooseChair = may(canRun, 'move');
export const canAnswer = may(hasSeat, 'answer');
export const canArrange = may(takesPart, 'arrange');
export const canOrder = may(canRun, 'arrange');
export const canFix = may(canRun, 'fix');
export const canHold = may(canRun, 'hold');
export const canClose = may(canRun, 'close');
export const canWrite = may(takesPart, 'write');
export const canSend = may(canRun, 'send');
export const canReview = may(hasSeat, 'review');
export const canRecommend = may(takesPart, 'recommend');

/** Everything the page may offer, from the same rules. */
export const acts = {
  ...{ announce: canAnnounce, discard: canDiscard, invite: canInvite, move: canMove, chooseChair: canChooseChair, cancel: canCancel, answer: canAnswer },
  ...{ poll: canPoll, choose: canChoose, settle: canSettle },
  ...{ putOnAgenda: canArrange, order: canOrder, fix: canFix, hold: canHold, close: canClose },
};
