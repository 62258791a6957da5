import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Accessible, Clock, Language, dayOf } from '@samenspraak/shared-api';
import { words } from '../messages';
import { RuleType, RulesType } from './rule.graphql';
import { ruleVersions, rulesOn } from './rule-list';

@Resolver(() => RuleType)
export class RuleResolver {
  /** Every version, the newest first. */
  @Query(() => [RulesType])
  @Accessible('everyone')
  moderationRules(): RulesType[] {
    return ruleVersions.map((version) => ({ ...version, rules: [...version.rules] })).reverse();
  }

  /** The version that holds today. */
  @Query(() => RulesType)
  @Accessible('everyone')
  presentRules(): RulesType {
    const present = rulesOn(dayOf(Clock.now()));
    return { ...present, rules: [...present.rules] };
  }

  @ResolveField(() => String)
  name(@Parent() { key }: RuleType, @Args('language', { type: () => Language }) language: Language): string {
    return words(language)(`rules.${key}.name`);
  }

  @ResolveField(() => String)
  text(@Parent() { key }: RuleType, @Args('language', { type: () => Language }) language: Language): string {
    return words(language)(`rules.${key}.text`);
  }
}
