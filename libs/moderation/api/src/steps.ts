import { Announcer, Clock, Database } from '@samenspraak/shared-api';
import { CaseState } from './case-state';
import { ModerationCase } from './case.entity';
import { DecisionStep, DecisionStepKind } from './decision-step.entity';
import { Decision } from './decision.entity';
import { DecisionMoved } from './moderation.events';

type By = Partial<Pick<DecisionStep, 'side' | 'bodyId'>>;

/** Writes a step as the platform, so that nobody who acts leaves it out; whoever listens hears of it in the same transaction. */
export async function tellStep({ id, spaceId, measure }: Decision, kind: DecisionStepKind, by: By = {}): Promise<void> {
  const { side = null, bodyId = null } = by;
  await Database.asPlatform(async () => {
    const step = await Database.of(DecisionStep).save({ decisionId: id, spaceId, kind, measure, side, bodyId, at: Clock.now() });
    await Announcer.announce(new DecisionMoved(spaceId, id, step.id));
  });
}

export const moveCase = (id: string, state: CaseState, more: Partial<Pick<ModerationCase, 'dueOn'>> = {}): Promise<unknown> =>
  Database.asPlatform(() => Database.of(ModerationCase).update({ id }, { state, ...more }));
