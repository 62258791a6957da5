import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Accessible, Language, OptionalText } from '@samenspraak/shared-api';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsDate, IsEnum, IsUUID, ValidateNested } from 'class-validator';
import { DateChoice } from './date-answer.entity';
import { ProposedDateInput } from './proposed-date.entity';

export const fewestDates = 2;
export const mostDates = 8;

@InputType()
export class DatesInput {
  @Field(() => [ProposedDateInput])
  @ArrayMinSize(fewestDates)
  @ArrayMaxSize(mostDates)
  @ValidateNested({ each: true })
  @Type(() => ProposedDateInput)
  dates: ProposedDateInput[];

  @Field()
  @IsDate()
  closesAt: Date;
}

@InputType()
export class DateChoiceInput {
  @Field(() => ID)
  @IsUUID()
  dateId: string;

  @Field(() => DateChoice)
  @IsEnum(DateChoice)
  choice: DateChoice;
}

/** Which date it becomes, and why: needed where the answers do not point to it. */
@InputType()
export class SettleInput {
  @Field(() => ID)
  @IsUUID()
  dateId: string;

  @Field(() => String, { nullable: true })
  @OptionalText(2000)
  reason?: string | null;

  @Field(() => Language)
  @IsEnum(Language)
  language: Language;
}

/** What whoever holds a link from a mail sees: the dates, and what their own seat said. Nothing of the others. */
@ObjectType()
@Accessible('everyone')
export class DatesByLink {
  @Field()
  title: string;

  @Field(() => Language)
  language: Language;

  @Field()
  organisation: string;

  @Field()
  closesAt: Date;

  @Field(() => [DateByLink])
  dates: DateByLink[];
}

@ObjectType()
@Accessible('everyone')
export class DateByLink {
  @Field(() => ID)
  id: string;

  @Field()
  startsAt: Date;

  @Field()
  endsAt: Date;

  @Field(() => DateChoice, { nullable: true })
  choice: DateChoice | null;
}
