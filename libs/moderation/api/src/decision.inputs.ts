import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Measure } from '@samenspraak/agenda-api';
import { Language, OptionalText, RequiredText } from '@samenspraak/shared-api';
import { IsBoolean, IsEnum, IsIn, IsOptional, IsUUID } from 'class-validator';
import { Outcome } from './decision.entity';
import { durations } from './terms';

@InputType()
export class DecisionInput {
  /** Null: nothing is done. */
  @Field(() => Measure, { nullable: true })
  @IsOptional()
  @IsEnum(Measure)
  measure?: Measure | null;

  /** A rule of the list that holds today. */
  @Field()
  @RequiredText(40)
  rule: string;

  /** The facts: what stands in the text, and why that is against the rule, or not. */
  @Field()
  @RequiredText(4000)
  facts: string;

  @Field(() => Language)
  @IsEnum(Language)
  language: Language;

  /** For so many days; null is without an end. */
  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsIn(durations)
  days?: number | null;

  /** It is criticism of government. What is taken for that already stays so. */
  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  criticism?: boolean | null;

  /** An organisation that the text is about. */
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  aboutId?: string | null;
}

@InputType()
export class SecondInput {
  @Field()
  @IsBoolean()
  agree: boolean;

  /** Needed for a no. */
  @Field(() => String, { nullable: true })
  @OptionalText(4000)
  note?: string | null;
}

@InputType()
export class AppealInput {
  @Field()
  @RequiredText(4000)
  reason: string;

  @Field(() => Language)
  @IsEnum(Language)
  language: Language;
}

@InputType()
export class JudgementInput {
  @Field(() => Outcome)
  @IsIn([Outcome.upheld, Outcome.changed, Outcome.reversed])
  outcome: Outcome;

  /** Instead, when it is changed: lighter, or for a shorter time. */
  @Field(() => Measure, { nullable: true })
  @IsOptional()
  @IsEnum(Measure)
  measure?: Measure | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsIn(durations)
  days?: number | null;

  @Field()
  @RequiredText(4000)
  answer: string;

  @Field(() => Language)
  @IsEnum(Language)
  language: Language;
}
