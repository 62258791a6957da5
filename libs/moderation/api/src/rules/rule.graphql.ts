import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Accessible } from '@samenspraak/shared-api';

/** A ground on which a text may be moderated. */
@ObjectType('ModerationRule')
@Accessible('everyone')
export class RuleType {
  @Field()
  key: string;

  /** `house` or `law`. */
  @Field()
  kind: string;

  /** The article, for a law. */
  @Field(() => String, { nullable: true })
  source?: string | null;
}

/** The whole list as it held from a day on. */
@ObjectType('ModerationRules')
@Accessible('everyone')
export class RulesType {
  @Field(() => Int)
  version: number;

  /** ISO date. */
  @Field()
  from: string;

  @Field(() => [RuleType])
  rules: RuleType[];
}
