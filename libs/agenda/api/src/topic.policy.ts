import { Viewer, actsFor, hasRole, isParticipant, standingIn } from '@samenspraak/shared-api';
import { belongsTo } from '@samenspraak/spaces-api';
import { Measure } from './measure';
import type { Topic } from './topic.entity';
import { Step, TopicState, isPossible } from './topic-state';

type Seen = Pick<Topic, 'spaceId' | 'state' | 'audience' | 'authorId'> & Partial<Pick<Topic, 'measure'>>;

export const isAuthor = (viewer: Viewer, topic: Pick<Topic, 'authorId'>): boolean => isParticipant(viewer, topic.authorId);

/** A draft is its author's alone; after that the audience decides, of which whoever runs the space always is. */
export const canSee = (viewer: Viewer, topic: Seen): boolean =>
  isAuthor(viewer, topic) || (topic.state !== TopicState.draft && belongsTo(viewer, topic.audience, topic.spaceId));

/** A member proposes in their own name, or in an organisation's whose mandate they hold in that space. */
export const canPropose = (viewer: Viewer, where: { spaceId: string; organisationId?: string | null }): boolean => {
  const standing = standingIn(viewer, where.spaceId);
  const mandated = standing?.mandates.some((mandate) => mandate.organisationId === where.organisationId);
  return standing !== undefined && (!where.organisationId || mandated === true);
};

const authorMay =
  (step: Step) =>
  (viewer: Viewer, topic: Seen): boolean =>
    isAuthor(viewer, topic) && isPossible(step, topic.state);

/** Not what a decision replaced: the reason stands there, and an appeal is the way. */
export const canEdit = (viewer: Viewer, topic: Seen): boolean => topic.measure !== Measure.replaced && authorMay('edit')(viewer, topic);
export const canSubmit = authorMay('submit');
export const canDiscard = authorMay('discard');
export const canWithdraw = authorMay('withdraw');

/** Facilitators answer for the space; once referred, whoever acts for the body that owes the answer does too. */
export const owesAnswer = (viewer: Viewer, topic: Seen & { answeringId?: string | null }): boolean =>
  hasRole(viewer, topic.spaceId, 'facilitator') || actsFor(viewer, topic.answeringId);

const answererMay =
  (step: Step) =>
  (viewer: Viewer, topic: Seen & { answeringId?: string | null }): boolean =>
    owesAnswer(viewer, topic) && isPossible(step, topic.state);

export const canOpen = answererMay('open');
export const canReturn = answererMay('return');
export const canDecline = answererMay('decline');
export const canRefer = answererMay('refer');
export const canMerge = answererMay('merge');
export const canClose = answererMay('close');

const memberMay =
  (step: Step) =>
  (viewer: Viewer, topic: Seen): boolean =>
    canSee(viewer, topic) && standingIn(viewer, topic.spaceId) !== undefined && isPossible(step, topic.state);

export const canContribute = (viewer: Viewer, topic: Seen): boolean => topic.measure !== Measure.closed && memberMay('contribute')(viewer, topic);
export const canSupport = memberMay('support');

/** Whoever takes part in the space can follow what they can see. */
export const canFollow = (viewer: Viewer, topic: Seen): boolean =>
  canSee(viewer, topic) && standingIn(viewer, topic.spaceId) !== undefined && topic.state !== TopicState.draft;

/** Everything the page may offer, from the same rules. */
export const acts = {
  ...{ edit: canEdit, submit: canSubmit, discard: canDiscard, withdraw: canWithdraw },
  ...{ open: canOpen, return: canReturn, decline: canDecline, refer: canRefer, merge: canMerge, close: canClose },
  ...{ contribute: canContribute, support: canSupport, follow: canFollow },
};
