import { Contribution, Measure, Topic, TopicState } from '@samenspraak/agenda-api';
import { Side, Viewer, actsFor, hasRole, isParticipant, isSignedIn, standingIn } from '@samenspraak/shared-api';
import { Audience } from '@samenspraak/spaces-api';
import { ModerationCase } from './case.entity';
import { CaseState, isPossibleNow } from './case-state';
import { Decision } from './decision.entity';
import { Rule } from './rules/rule-list';

/** A text that can be reported: a topic, or a reply under it. */
export interface Matter {
  topic: Pick<Topic, 'id' | 'spaceId' | 'state' | 'audience' | 'measure'>;
  contribution: Pick<Contribution, 'id' | 'withdrawnAt' | 'measure'> | null;
  /** The viewer wrote it. */
  own: boolean;
}

/**
 * Members report what they read, visitors what is for everyone. Not what only facilitators read: a moderator may not read
 * that. Not what a decision is about already.
 */
export const canFlag = (viewer: Viewer, { topic, contribution, own }: Matter): boolean =>
  !own &&
  topic.state !== TopicState.draft &&
  topic.audience !== Audience.facilitators &&
  !(contribution ? contribution.measure : topic.measure) &&
  topic.measure !== Measure.replaced &&
  !contribution?.withdrawnAt &&
  (topic.audience === Audience.everyone || standingIn(viewer, topic.spaceId) !== undefined);

/** House rules bind those who take part; the law can be called upon by everyone (DSA art. 16 lid 1). */
export const canUseRule = (viewer: Viewer, { rule, spaceId }: { rule: Rule; spaceId: string }): boolean =>
  rule.kind === 'law' || (isSignedIn(viewer) && standingIn(viewer, spaceId) !== undefined);

export const canModerate = (viewer: Viewer, { spaceId }: { spaceId: string }): boolean => hasRole(viewer, spaceId, 'moderator');

/** What somebody who would judge brings along. */
export interface Judging {
  found: Pick<ModerationCase, 'state' | 'about' | 'criticism'>;
  /** Wrote the text, or reported it. */
  involved: boolean;
  side: Side;
  decision: Pick<Decision, 'decidedById' | 'secondById' | 'side'> | null;
}

export const isNotInvolved = (_viewer: Viewer, { involved }: Judging): boolean => !involved;

/** Nothing about an organisation is decided by its own people. */
export const isNotOwnOrganisation = (viewer: Viewer, { found }: Judging): boolean => !found.about.some((id) => actsFor(viewer, id));

export const canDecide = (_viewer: Viewer, { found }: Judging): boolean => isPossibleNow('decide', found.state);
export const canSecond = (_viewer: Viewer, { found }: Judging): boolean => isPossibleNow('second', found.state);
export const canJudgeAppeal = (_viewer: Viewer, { found }: Judging): boolean => isPossibleNow('judgeAppeal', found.state);

/** Of the other side than who decided first. */
export const isOtherSide = (_viewer: Viewer, { side, decision }: Judging): boolean => decision !== null && side !== decision.side;

export const isSomebodyElse = (viewer: Viewer, { decision }: Judging): boolean =>
  decision !== null && !isParticipant(viewer, decision.decidedById) && !isParticipant(viewer, decision.secondById);

/** Tone against government is no ground; doing nothing needs none. */
export const restsOnMoreThanTone = (_viewer: Viewer, { criticism, rule, measure }: { criticism: boolean; rule: Rule; measure: Measure | null }): boolean =>
  measure === null || !criticism || !rule.tone;

/** Two people from different sides, before anything is done to criticism of government. */
export const needsSecond = (found: { criticism: boolean }, measure: Measure | null): boolean => measure !== null && found.criticism;

interface Appealed {
  own: boolean;
  decision: Pick<Decision, 'measure' | 'inForceAt' | 'endedAt' | 'appealUntil'>;
  state: CaseState;
  /** ISO date. */
  today: string;
}

export const hasSomethingToAppeal = (_viewer: Viewer, { own, decision }: Appealed): boolean =>
  own && decision.inForceAt !== null && decision.measure !== null && decision.endedAt === null;
export const isFirstAppeal = (_viewer: Viewer, { state }: Appealed): boolean => isPossibleNow('appeal', state);
export const isInTime = (_viewer: Viewer, { decision, today }: Appealed): boolean => decision.appealUntil !== null && today <= decision.appealUntil;

/** From light to heavy. */
const weights: Record<Measure, number> = { [Measure.labelled]: 1, [Measure.closed]: 2, [Measure.replaced]: 3 };

interface Held {
  measure: Measure | null;
  until: string | null;
}

/** An appeal never makes it worse: a lighter measure, or the same for a shorter time. */
export const isLighter = (held: Held, instead: Held): boolean => {
  if (!held.measure || !instead.measure) return false;
  const [before, after] = [weights[held.measure], weights[instead.measure]];
  if (after !== before) return after < before && isNoLonger(held, instead);
  return instead.until !== null && (held.until === null || instead.until < held.until);
};

const isNoLonger = (held: Held, instead: Held): boolean => held.until === null || (instead.until !== null && instead.until <= held.until);
