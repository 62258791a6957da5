import { Field, ID, InputType } from '@nestjs/graphql';
import { Language, RequiredText } from '@samenspraak/shared-api';
import { IsBoolean, IsEnum, IsOptional, IsUUID } from 'class-validator';

/** What a side sees differently. It is printed with the report. */
@InputType()
export class DissentInput {
  @Field()
  @RequiredText(4000)
  text: string;

  @Field(() => Language)
  @IsEnum(Language)
  language: Language;

  /** The paragraph it is about; none for the whole report. */
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  paragraphId?: string | null;

  /** The organisation that speaks for its side; may be left out by whoever acts for one alone. */
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  organisationId?: string | null;

  /** The writer looked at the words that were pointed out: nobody is named. */
  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  looked?: boolean | null;
}
