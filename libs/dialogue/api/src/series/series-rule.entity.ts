import { Field, ID, InputType, Int, ObjectType, PickType, registerEnumType } from '@nestjs/graphql';
import { Accessible, ContentEntity, NotPersonal, OptionalText, RequiredText } from '@samenspraak/shared-api';
import { Space } from '@samenspraak/spaces-api';
import { IsArray, IsEnum, IsInt, IsOptional, Max, Min } from 'class-validator';
import { Column, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { DialogueSeries } from './dialogue-series.entity';
import { mostOccurrences } from './occurrences';
import type { Rule } from './rule';
import { RuleKind, Weekday } from './rule-kind';

registerEnumType(RuleKind, { name: 'RuleKind' });
registerEnumType(Weekday, { name: 'Weekday' });

/** When a series meets, from a day on. Never changed: another rule is set beside it, and holds from its own first day. */
@ContentEntity()
@ObjectType()
@Accessible('everyone')
export class SeriesRule implements Rule {
  @Field(() => ID)
  @NotPersonal()
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @NotPersonal()
  @ForeignKey(() => Space)
  @Column('uuid')
  spaceId: string;

  @NotPersonal()
  @Index()
  @ForeignKey(() => DialogueSeries)
  @Column('uuid')
  seriesId: string;

  @NotPersonal()
  @Column('timestamptz')
  setAt: Date;

  @Field(() => RuleKind)
  @NotPersonal()
  @IsEnum(RuleKind)
  @Column('text')
  kind: RuleKind;

  /** Every so many weeks, months or years. */
  @Field(() => Int)
  @NotPersonal()
  @IsInt()
  @Min(1)
  @Max(12)
  @Column('int', { default: 1 })
  interval: number;

  @Field(() => [Weekday])
  @NotPersonal()
  @IsArray()
  @IsEnum(Weekday, { each: true })
  @Column('text', { array: true, default: [] })
  weekdays: Weekday[];

  /** Which one in its month: 1 to 4, -1 the last, -2 the last but one. */
  @Field(() => Int, { nullable: true })
  @NotPersonal()
  @IsOptional()
  @IsInt()
  @Column('int', { nullable: true })
  ordinal: number | null;

  /** 1 to 31, or -1 for the last day of the month. */
  @Field(() => Int, { nullable: true })
  @NotPersonal()
  @IsOptional()
  @IsInt()
  @Column('int', { nullable: true })
  monthDay: number | null;

  @Field(() => Int, { nullable: true })
  @NotPersonal()
  @IsOptional()
  @IsInt()
  @Column('int', { nullable: true })
  month: number | null;

  /** ISO date. The first meeting is on the first day from here on that fits. */
  @Field()
  @NotPersonal()
  @RequiredText(10)
  @Column('date')
  startsOn: string;

  /** ISO date, itself included; null when it has no end by date. */
  @Field(() => String, { nullable: true })
  @NotPersonal()
  @OptionalText(10)
  @Column('date', { nullable: true })
  until: string | null;

  @Field(() => Int, { nullable: true })
  @NotPersonal()
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(mostOccurrences)
  @Column('int', { nullable: true })
  count: number | null;

  /** On the wall clock of its zone: `19:30`. */
  @Field()
  @NotPersonal()
  @RequiredText(5)
  @Column('text')
  startTime: string;

  @Field(() => Int)
  @NotPersonal()
  @IsInt()
  @Min(5)
  @Max(12 * 60)
  @Column('int')
  minutes: number;

  @Field()
  @NotPersonal()
  @RequiredText(60)
  @Column('text', { default: 'Europe/Amsterdam' })
  zone: string;
}

@InputType()
export class SeriesRuleInput extends PickType(SeriesRule, [
  ...(['kind', 'interval', 'weekdays', 'ordinal', 'monthDay', 'month'] as const),
  ...(['startsOn', 'until', 'count', 'startTime', 'minutes', 'zone'] as const),
], InputType) {}
