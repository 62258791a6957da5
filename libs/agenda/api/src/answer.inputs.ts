import { Field, ID, InputType } from '@nestjs/graphql';
import { Language, OptionalText, RequiredText } from '@samenspraak/shared-api';
import { IsEnum, IsOptional, IsUUID } from 'class-validator';

/** What the answering side says, in the language it is written in. */
@InputType()
export class AnswerInput {
  @Field()
  @RequiredText(4000)
  text: string;

  @Field(() => Language)
  @IsEnum(Language)
  language: Language;
}

/** Taking a topic up needs no words. */
@InputType()
export class OpenInput {
  @Field(() => String, { nullable: true })
  @OptionalText(4000)
  text?: string | null;

  @Field(() => Language, { nullable: true })
  @IsOptional()
  @IsEnum(Language)
  language?: Language | null;
}

@InputType()
export class DeclineInput extends AnswerInput {
  @Field()
  @RequiredText(2000)
  whatWouldChange: string;
}

@InputType()
export class ReferInput extends AnswerInput {
  /** The body it belongs to, which then owes the answer. */
  @Field(() => ID)
  @IsUUID()
  organisationId: string;
}

@InputType()
export class MergeInput extends AnswerInput {
  /** The slug of the topic it goes on in. */
  @Field()
  @RequiredText(100)
  into: string;
}
