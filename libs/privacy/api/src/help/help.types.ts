import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Accessible, Language, OptionalText } from '@samenspraak/shared-api';
import { IsEnum, IsOptional, MaxLength } from 'class-validator';
import { LookField } from '../looks/look-purpose';

/** That the viewer has a code, and how long it works. */
@ObjectType()
@Accessible('signedIn')
export class OwnHelpCode {
  @Field()
  madeAt: Date;

  @Field()
  worksUntil: Date;
}

/** Shown once. */
@ObjectType()
@Accessible('signedIn')
export class NewHelpCode {
  @Field()
  code: string;
}

/** A question that was asked with the code, and its answer. For whoever holds the code. */
@ObjectType()
@Accessible('everyone')
export class HelpCase {
  @Field(() => ID)
  id: string;

  @Field(() => Language)
  language: Language;

  @Field()
  text: string;

  @Field(() => String, { nullable: true })
  answer: string | null;

  @Field()
  askedAt: Date;
}

/** A line of who looked, for whoever holds the code. */
@ObjectType()
@Accessible('everyone')
export class HelpLook {
  /** For which question. */
  @Field(() => ID)
  questionId: string;

  @Field()
  body: string;

  @Field()
  function: string;

  @Field(() => [LookField])
  fields: LookField[];

  @Field()
  writtenAt: Date;
}

/** All that was asked with a code, the newest first, and who looked for it. */
@ObjectType()
@Accessible('everyone')
export class HelpAnswer {
  @Field(() => [HelpCase])
  cases: HelpCase[];

  @Field(() => [HelpLook])
  looks: HelpLook[];
}

@InputType()
export class HelpInput {
  /** As it stands on paper. */
  @Field()
  @MaxLength(60)
  code: string;

  /** What is wrong; the privacy officer leaves it out when somebody reads the code to them. */
  @Field(() => String, { nullable: true })
  @IsOptional()
  @OptionalText(2000)
  text?: string | null;

  @Field(() => Language)
  @IsEnum(Language)
  language: Language;
}
