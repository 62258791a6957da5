import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Accessible, Language, RequiredText } from '@samenspraak/shared-api';
import { IsEnum, IsOptional, IsUUID } from 'class-validator';
import { LookField, LookPurpose } from './look-purpose';
import { QuestionKind } from './privacy-question.entity';

/** A line of who looked, for the person it is about. */
@ObjectType()
@Accessible('signedIn')
export class LookLine {
  @Field(() => ID)
  id: string;

  @Field(() => LookPurpose)
  purpose: LookPurpose;

  @Field()
  registerVersion: string;

  @Field(() => [LookField])
  fields: LookField[];

  @Field()
  body: string;

  @Field()
  function: string;

  @Field()
  employee: string;

  @Field()
  writtenAt: Date;

  @Field(() => Date, { nullable: true })
  usedAt: Date | null;
}

/** What someone asked the privacy officer. Shown to both, without saying whose it is. */
@ObjectType()
@Accessible('signedIn')
export class Question {
  @Field(() => ID)
  id: string;

  @Field(() => QuestionKind)
  kind: QuestionKind;

  @Field(() => Language)
  language: Language;

  @Field()
  text: string;

  @Field(() => String, { nullable: true })
  answer: string | null;

  @Field()
  askedAt: Date;

  @Field(() => Date, { nullable: true })
  answeredAt: Date | null;

  /** The line it is about. */
  @Field(() => ID, { nullable: true })
  lookId: string | null;

  /** What the officer may ask to see for this question. */
  @Field(() => LookPurpose)
  purpose: LookPurpose;

  @Field(() => [LookField])
  fields: LookField[];
}

/** Exactly what the ticket named, once. */
@ObjectType()
@Accessible('signedIn')
export class Seen {
  @Field(() => String, { nullable: true })
  email: string | null;

  @Field(() => Language, { nullable: true })
  language: Language | null;

  @Field(() => Date, { nullable: true })
  since: Date | null;

  @Field(() => Int, { nullable: true })
  places: number | null;
}

@InputType()
export class QuestionInput {
  @Field(() => QuestionKind)
  @IsEnum(QuestionKind)
  kind: QuestionKind;

  @Field()
  @RequiredText(2000)
  text: string;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  lookId?: string | null;

  @Field(() => Language)
  @IsEnum(Language)
  language: Language;
}

@InputType()
export class AnswerQuestionInput {
  @Field()
  @RequiredText(2000)
  text: string;
}
