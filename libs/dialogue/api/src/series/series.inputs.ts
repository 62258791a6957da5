import { Field, ID, InputType, Int, ObjectType, PickType } from '@nestjs/graphql';
import { Accessible, Language, RequiredText } from '@samenspraak/shared-api';
import { Organisation } from '@samenspraak/spaces-api';
import { Type } from 'class-transformer';
import { IsEnum, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { ObserverInput } from '../session/session-observer.entity';
import { Session } from '../session/session.entity';
import { DayNotes } from '../year/day-note.types';
import { DialogueSeries } from './dialogue-series.entity';
import { SeriesRuleInput } from './series-rule.entity';

const ofTable = ['place', 'link', 'chairId', 'hosting', 'invitationDays', 'agendaDays', 'reportTermDays', 'rhythm'] as const;

/** The rules of the table: what does not say when it meets. */
@InputType()
export class SeriesTermsInput extends PickType(DialogueSeries, ofTable, InputType) {
  /** Who is in the room every time, by body and function. */
  @Field(() => [ObserverInput], { nullable: true })
  @ValidateNested({ each: true })
  @Type(() => ObserverInput)
  observers: ObserverInput[] = [];
}

@InputType()
export class SeriesInput extends PickType(DialogueSeries, ['spaceId', 'name', 'language', 'audience'], InputType) {
  @Field(() => SeriesRuleInput)
  @ValidateNested()
  @Type(() => SeriesRuleInput)
  rule: SeriesRuleInput;

  @Field(() => SeriesTermsInput)
  @ValidateNested()
  @Type(() => SeriesTermsInput)
  terms: SeriesTermsInput;
}

/** The last day of a series, and why it ends. */
@InputType()
export class SeriesEndInput {
  /** ISO date */
  @Field()
  @RequiredText(10)
  lastDay: string;

  @Field()
  @RequiredText(2000)
  reason: string;

  @Field(() => Language)
  @IsEnum(Language)
  language: Language;
}

/** Who is in the chair of one meeting, and who receives everyone there. */
@InputType()
export class SessionChairInput {
  @Field(() => ID)
  @IsUUID()
  chairId: string;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  hostId?: string | null;
}

/** A meeting that the rule foresees and that nobody was invited to yet. */
@ObjectType()
@Accessible('everyone')
export class ExpectedMeeting {
  /** ISO date */
  @Field()
  day: string;

  @Field()
  startsAt: Date;

  @Field()
  endsAt: Date;
}

/** A seat of the space is asked for two things at once. */
@ObjectType()
@Accessible('everyone')
export class SeriesOverlap {
  @Field(() => ExpectedMeeting)
  meeting: ExpectedMeeting;

  @Field(() => Organisation)
  organisation: Organisation;

  @Field(() => Session)
  session: Session;
}

/** What a rule would give, before it is saved. */
@ObjectType()
@Accessible('everyone')
export class SeriesPreview {
  /** The first of them. */
  @Field(() => [ExpectedMeeting])
  meetings: ExpectedMeeting[];

  /** What each of these meets, in their order. */
  @Field(() => [DayNotes])
  notes: DayNotes[];

  /** All of them, as far as they are counted. */
  @Field(() => Int)
  total: number;

  /** It went on, and was cut off there. */
  @Field()
  capped: boolean;

  @Field(() => [SeriesOverlap])
  overlaps: SeriesOverlap[];
}
