import { Field, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Accessible, Clock, Database, Operation, Viewer, dayOf } from '@samenspraak/shared-api';
import { Organisation } from '@samenspraak/spaces-api';
import { In } from 'typeorm';
import { CaseState } from './case-state';
import { ModerationCase } from './case.entity';
import { Decision } from './decision.entity';
import { Flag } from './flag.entity';
import { Judge, asJudge } from './judging';
import { isNotInvolved, isNotOwnOrganisation, isOtherSide, isSomebodyElse } from './moderation.policy';
import { flagsOf } from './moderation.queries';

/** What waits for whoever looks at the case: the step, or what stands in their way (the code of the refusal). */
@ObjectType()
@Accessible('signedIn')
export class CaseStepOffer {
  /** `decide`, `second` or `judgeAppeal`; null when nothing waits. */
  @Field(() => String, { nullable: true })
  step: string | null;

  @Field(() => String, { nullable: true })
  hindrance: string | null;
}

const stepIn: Partial<Record<CaseState, string>> = { [CaseState.open]: 'decide', [CaseState.proposed]: 'second', [CaseState.appealed]: 'judgeAppeal' };

@Resolver(() => ModerationCase)
export class CaseResolver {
  /** Without who reported. */
  @ResolveField(() => [Flag])
  flags(@Parent() { id }: ModerationCase): Promise<Flag[]> {
    return flagsOf(id);
  }

  @ResolveField(() => Decision, { nullable: true })
  decision(@Parent() { id }: ModerationCase): Promise<Decision | null> {
    return Database.of(Decision).findOneBy({ caseId: id });
  }

  @ResolveField(() => [Organisation])
  organisations(@Parent() { about }: ModerationCase): Promise<Organisation[]> {
    return about.length ? Database.of(Organisation).find({ where: { id: In(about) }, order: { name: 'asc' } }) : Promise.resolve([]);
  }

  /** What waits should have been done by now. */
  @ResolveField(() => Boolean)
  late(@Parent() { dueOn }: ModerationCase): boolean {
    return dueOn < dayOf(Clock.now());
  }

  @ResolveField(() => CaseStepOffer)
  async viewerStep(@Parent() found: ModerationCase): Promise<CaseStepOffer> {
    const { viewer } = Operation.now;
    const step = stepIn[found.state] ?? null;
    return { step, hindrance: step && hindranceOf(viewer, await asJudge(viewer, found), step) };
  }
}

/** From the same rules as the acts themselves. */
function hindranceOf(viewer: Viewer, judge: Judge, step: string): string | null {
  if (!isNotInvolved(viewer, judge)) return 'OWN_CASE';
  if (!isNotOwnOrganisation(viewer, judge)) return 'OWN_ORGANISATION';
  if (step === 'judgeAppeal' && !isSomebodyElse(viewer, judge)) return 'SAME_DECIDER';
  return step !== 'decide' && !isOtherSide(viewer, judge) ? 'OTHER_SIDE_NEEDED' : null;
}
