import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Accessible, Clock, Database, Operation, dayOf } from '@samenspraak/shared-api';
import { Appeal } from './appeal.entity';
import { CaseState } from './case-state';
import { Decision } from './decision.entity';
import { DecisionStep } from './decision-step.entity';
import { KeptText } from './kept-text.entity';
import { ownsTextOf } from './matter';
import { hasSomethingToAppeal, isFirstAppeal, isInTime } from './moderation.policy';
import { appealOf } from './moderation.queries';
import { RuleType } from './rules/rule.graphql';
import { ruleOf, ruleVersions } from './rules/rule-list';
import { Statement } from './statement.entity';

@Resolver(() => Decision)
export class DecisionResolver {
  @ResolveField(() => RuleType)
  ground(@Parent() { rule, ruleVersion }: Decision): RuleType {
    const version = ruleVersions.find((each) => each.version === ruleVersion);
    return (version && ruleOf(version, rule)) ?? { key: rule, kind: 'house' };
  }

  /** For the author and for who judges; null for everyone else. */
  @ResolveField(() => Statement, { nullable: true })
  statement(@Parent() { id }: Decision): Promise<Statement | null> {
    return Database.of(Statement).findOneBy({ decisionId: id });
  }

  /** What stood there. For the author and for who judges; null for everyone else, and when nothing was replaced. */
  @ResolveField(() => KeptText, { nullable: true })
  keptText(@Parent() { id }: Decision): Promise<KeptText | null> {
    return Database.of(KeptText).findOneBy({ decisionId: id });
  }

  /** For the author and for who judges; null for everyone else. */
  @ResolveField(() => Appeal, { nullable: true })
  appeal(@Parent() { id }: Decision): Promise<Appeal | null> {
    return appealOf(id);
  }

  @ResolveField(() => [DecisionStep])
  steps(@Parent() { id }: Decision): Promise<DecisionStep[]> {
    return Database.belonging(DecisionStep, { decisionId: id }, { at: 'asc' });
  }

  @ResolveField(() => Boolean)
  @Accessible('everyone')
  viewerWrote(@Parent() decision: Decision): Promise<boolean> {
    return ownsTextOf(Operation.now.viewer, decision).catch(() => false);
  }

  @ResolveField(() => Boolean)
  async viewerCanAppeal(@Parent() decision: Decision): Promise<boolean> {
    const { viewer } = Operation.now;
    const own = viewer.standings.length > 0 && (await ownsTextOf(viewer, decision).catch(() => false));
    if (!own) return false;
    const state = (await appealOf(decision.id)) ? CaseState.appealed : CaseState.decided;
    const asked = { own, decision, state, today: dayOf(Clock.now()) };
    return hasSomethingToAppeal(viewer, asked) && isFirstAppeal(viewer, asked) && isInTime(viewer, asked);
  }
}
