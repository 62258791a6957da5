import { Field, ID, InputType, Int, ObjectType, PickType } from '@nestjs/graphql';
import { Topic } from '@samenspraak/agenda-api';
import { Accessible, ContentEntity, Language, NotPersonal, OptionalText, Personal, RequiredText } from '@samenspraak/shared-api';
import { Organisation, Participant, Space } from '@samenspraak/spaces-api';
import { IsEnum, IsOptional, IsUUID } from 'class-validator';
import { Column, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { ModerationCase } from './case.entity';
import { reportWords, reportedBy } from './marks';

/** Someone reports a text on a ground. Who did is in no field of the schema: neither its author nor a moderator learns it. */
@ContentEntity()
@Unique(['caseId', 'participantId'])
@Index(['participantId'])
@ObjectType()
@Accessible('signedIn')
export class Flag {
  @Field(() => ID)
  @NotPersonal()
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @NotPersonal()
  @ForeignKey(() => ModerationCase, { onDelete: 'CASCADE' })
  @Column('uuid')
  caseId: string;

  @NotPersonal()
  @ForeignKey(() => Space)
  @Column('uuid')
  spaceId: string;

  @NotPersonal()
  @IsUUID()
  @ForeignKey(() => Topic, { onDelete: 'CASCADE' })
  @Column('uuid')
  topicId: string;

  /** Null for a visitor, who can report on a ground of law only. */
  @Personal(reportedBy)
  @ForeignKey(() => Participant, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  participantId: string | null;

  /** A rule of the list, by its key. */
  @Field()
  @NotPersonal()
  @RequiredText(40)
  @Column('text')
  rule: string;

  @Field(() => Int)
  @NotPersonal()
  @Column('int')
  ruleVersion: number;

  /** What is wrong with it, for whoever judges. */
  @Field(() => String, { nullable: true })
  @Personal(reportWords)
  @OptionalText(1500)
  @Column('text', { nullable: true })
  text: string | null;

  @Field(() => Language)
  @NotPersonal()
  @IsEnum(Language)
  @Column('text')
  language: Language;

  /** An organisation that the text is about, in the eyes of who reports. */
  @Field(() => ID, { nullable: true })
  @NotPersonal()
  @IsOptional()
  @IsUUID()
  @ForeignKey(() => Organisation)
  @Column('uuid', { nullable: true })
  aboutId: string | null;

  @Field()
  @NotPersonal()
  @Column('timestamptz')
  at: Date;
}

@InputType()
export class FlagInput extends PickType(Flag, ['text', 'language', 'aboutId'] as const, InputType) {
  @Field(() => ID)
  @IsUUID()
  topicId: string;

  /** When it is about a reply and not about the topic itself. */
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  contributionId?: string | null;

  /** A rule of the list that holds today; empty is refused by name. */
  @Field(() => String, { nullable: true })
  @OptionalText(40)
  rule?: string | null;
}
