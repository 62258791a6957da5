import { Field, ID, InputType, Int, ObjectType, PickType } from '@nestjs/graphql';
import { Accessible, ContentEntity, Language, NotPersonal, Relation, RequiredText } from '@samenspraak/shared-api';
import { Space } from '@samenspraak/spaces-api';
import { IsEnum, IsInt, IsUUID, Max, Min } from 'class-validator';
import { Column, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A recurring dialogue with its rules. Its sessions hand their open items on to each other. */
@ContentEntity()
@ObjectType()
@Accessible('everyone')
export class DialogueSeries {
  @Field(() => ID)
  @NotPersonal()
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Field()
  @NotPersonal()
  @Column('text', { unique: true })
  slug: string;

  @Field(() => ID)
  @NotPersonal()
  @Index()
  @ForeignKey(() => Space)
  @IsUUID()
  @Column('uuid')
  spaceId: string;

  @Relation(() => Space, 'spaceId')
  space?: Space;

  @Field()
  @NotPersonal()
  @RequiredText(120)
  @Column('text')
  name: string;

  /** How often and by which rules it meets, in plain words. */
  @Field()
  @NotPersonal()
  @RequiredText(500)
  @Column('text')
  rhythm: string;

  @Field(() => Language)
  @NotPersonal()
  @IsEnum(Language)
  @Column('text')
  language: Language;

  /** Working days in which both sides say what they think of a report. */
  @Field(() => Int)
  @NotPersonal()
  @IsInt()
  @Min(1)
  @Max(60)
  @Column('int', { default: 10 })
  reportTermDays: number;
}

@InputType()
export class SeriesInput extends PickType(DialogueSeries, ['spaceId', 'name', 'rhythm', 'language', 'reportTermDays'], InputType) {}
