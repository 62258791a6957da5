import { Topic } from '@samenspraak/agenda-api';
import { Decision, DecisionStep, DecisionStepKind } from '@samenspraak/moderation-api';
import { Database } from '@samenspraak/shared-api';
import type { Audience } from '@samenspraak/spaces-api';
import type { Act } from './act';
import { ActKind } from './act-kind';
import { record } from './record';

const kinds: Record<DecisionStepKind, ActKind> = {
  proposed: ActKind.moderation_proposed,
  not_agreed: ActKind.moderation_not_agreed,
  decided: ActKind.moderation_decided,
  appealed: ActKind.moderation_appealed,
  upheld: ActKind.moderation_upheld,
  changed: ActKind.moderation_changed,
  reversed: ActKind.moderation_reversed,
  appeal_dropped: ActKind.moderation_appeal_dropped,
  ended: ActKind.moderation_ended,
};

/** Steps before anything is done, or after which nothing was, lead to no page that everyone may read. */
const withoutPage = [DecisionStepKind.proposed, DecisionStepKind.not_agreed];

/** By body and side; neither the text, nor whose it is, nor who reported or decided. Open when the text is for everyone. */
export function actOfModeration(step: DecisionStep, { id, spaceId, rule, ruleVersion, measure }: Decision, audience: Audience): Act {
  const hasPage = measure !== null && !withoutPage.includes(step.kind);
  const facts = { measure: step.measure, rule, ruleVersion: String(ruleVersion), side: step.side, slug: hasPage ? id : null };
  return { at: step.at, kind: kinds[step.kind], audience, spaceId, organisationId: step.bodyId, subject: { kind: 'decision', id }, facts };
}

export const recordModeration = (stepId: string): Promise<void> =>
  Database.asPlatform(async () => {
    const step = await Database.find(DecisionStep, { id: stepId });
    const decision = await Database.find(Decision, { id: step.decisionId });
    const { audience } = await Database.find(Topic, { id: decision.topicId });
    await record(actOfModeration(step, decision, audience));
  });
