import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Accessible, ContentEntity, Language, NotPersonal, OptionalText, Relation, RequiredText } from '@samenspraak/shared-api';
import { Audience, Organisation, Space } from '@samenspraak/spaces-api';
import { IsEnum, IsInt, IsOptional, IsUUID, IsUrl, Max, Min } from 'class-validator';
import { Column, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Hosting } from './series-state';

/** A recurring dialogue with its rules of the table. Its sessions hand their open items on to each other. */
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

  /** Also the title of its sessions. */
  @Field()
  @NotPersonal()
  @RequiredText(120)
  @Column('text')
  name: string;

  /** What else was agreed about how it meets, in plain words. */
  @Field(() => String, { nullable: true })
  @NotPersonal()
  @OptionalText(500)
  @Column('text', { nullable: true })
  rhythm: string | null;

  @Field(() => Language)
  @NotPersonal()
  @IsEnum(Language)
  @Column('text')
  language: Language;

  /** Who may see it, and its sessions. */
  @Field(() => Audience)
  @NotPersonal()
  @IsEnum(Audience)
  @Column('text', { default: Audience.everyone })
  audience: Audience;

  /** Where it meets, unless a meeting says otherwise. */
  @Field(() => String, { nullable: true })
  @NotPersonal()
  @OptionalText(200)
  @Column('text', { nullable: true })
  place: string | null;

  /** Where to meet on screen: only told to those who take part in the space. */
  @Field(() => String, { nullable: true })
  @NotPersonal()
  @OptionalText(500)
  @IsUrl({ protocols: ['https'], require_protocol: true })
  @Column('text', { nullable: true })
  link: string | null;

  /** Always in the chair; null when the sides take turns. */
  @Field(() => ID, { nullable: true })
  @NotPersonal()
  @ForeignKey(() => Organisation)
  @IsOptional()
  @IsUUID()
  @Column('uuid', { nullable: true })
  chairId: string | null;

  @Relation(() => Organisation, 'chairId', { nullable: true })
  chair?: Organisation | null;

  @Field(() => Hosting)
  @NotPersonal()
  @IsEnum(Hosting)
  @Column('text', { default: Hosting.nobody })
  hosting: Hosting;

  /** Days before a meeting on which its seats are invited. */
  @Field(() => Int)
  @NotPersonal()
  @IsInt()
  @Min(1)
  @Max(120)
  @Column('int', { default: 28 })
  invitationDays: number;

  /** Days before a meeting on which its agenda is fixed. */
  @Field(() => Int)
  @NotPersonal()
  @IsInt()
  @Min(0)
  @Max(90)
  @Column('int', { default: 7 })
  agendaDays: number;

  /** Working days in which both sides say what they think of a report. */
  @Field(() => Int)
  @NotPersonal()
  @IsInt()
  @Min(1)
  @Max(60)
  @Column('int', { default: 10 })
  reportTermDays: number;

  /** ISO date: after this day it does not meet again. */
  @Field(() => String, { nullable: true })
  @NotPersonal()
  @Column('date', { nullable: true })
  endsOn: string | null;
}
