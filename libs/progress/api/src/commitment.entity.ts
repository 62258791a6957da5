import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Theme, Topic } from '@samenspraak/agenda-api';
import { Recommendation, Session } from '@samenspraak/dialogue-api';
import { Accessible, ContentEntity, Language, NotPersonal, OptionalText, Relation, RequiredText, Side } from '@samenspraak/shared-api';
import { Audience, Organisation, Space } from '@samenspraak/spaces-api';
import { IsEnum, IsOptional, IsUUID } from 'class-validator';
import { Column, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { CommitmentState, ProgressKind } from './commitment-state';
import { IsDay } from './day';

/**
 * What a body promised. Its words are the body's, not those of the person who typed them. Nothing of it can be deleted,
 * and what was agreed cannot be changed: the database grants neither.
 */
@ContentEntity()
@Index('commitment_latest', { synchronize: false })
@Index('commitment_search', { synchronize: false })
@Index('commitment_running', { synchronize: false })
@Index(['spaceId', 'latestAt'])
@Index(['ownerId', 'latestAt'])
@ObjectType()
@Accessible('everyone')
export class Commitment {
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
  @ForeignKey(() => Space)
  @IsUUID()
  @Column('uuid')
  spaceId: string;

  @Relation(() => Space, 'spaceId')
  space?: Space;

  @Field(() => ID)
  @NotPersonal()
  @ForeignKey(() => Theme)
  @RequiredText(60)
  @Column('text')
  themeSlug: string;

  @Relation(() => Theme, 'themeSlug')
  theme?: Theme;

  @Field()
  @NotPersonal()
  @RequiredText(140)
  @Column('text')
  title: string;

  /** What exactly was promised: markdown. */
  @Field()
  @NotPersonal()
  @OptionalText(4000)
  @Column('text', { default: '' })
  text: string;

  @Field(() => Language)
  @NotPersonal()
  @IsEnum(Language)
  @Column('text')
  language: Language;

  /** The body that promised it. */
  @NotPersonal()
  @ForeignKey(() => Organisation)
  @Field(() => ID)
  @IsUUID()
  @Column('uuid')
  ownerId: string;

  @Relation(() => Organisation, 'ownerId')
  owner?: Organisation;

  /** The side that says whether it is done: never its owner's. */
  @Field(() => Side)
  @NotPersonal()
  @Column('text')
  counterpartSide: Side;

  /** The organisation of that side that says so; null when any of them may. */
  @Field(() => ID, { nullable: true })
  @NotPersonal()
  @ForeignKey(() => Organisation)
  @IsOptional()
  @IsUUID()
  @Column('uuid', { nullable: true })
  counterpartId: string | null;

  @Relation(() => Organisation, 'counterpartId', { nullable: true })
  counterpart?: Organisation | null;

  @NotPersonal()
  @Index()
  @ForeignKey(() => Topic, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  topicId: string | null;

  /** Null also for a topic the viewer may not see. */
  @Relation(() => Topic, 'topicId', { nullable: true })
  topic?: Topic | null;

  @NotPersonal()
  @Index()
  @ForeignKey(() => Session, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  sessionId: string | null;

  @Relation(() => Session, 'sessionId', { nullable: true })
  session?: Session | null;

  @NotPersonal()
  @Index()
  @ForeignKey(() => Recommendation, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  recommendationId: string | null;

  @Relation(() => Recommendation, 'recommendationId', { nullable: true })
  recommendation?: Recommendation | null;

  /** Where it was promised besides a topic or session: a section of the letter, a parliamentary number. */
  @Field()
  @NotPersonal()
  @OptionalText(300)
  @Column('text', { default: '' })
  source: string;

  /** ISO dates, this one and the next two. */
  @Field()
  @NotPersonal()
  @Column('date')
  agreedOn: string;

  @Field()
  @NotPersonal()
  @IsDay()
  @Column('date')
  dueOn: string;

  /** The date that was first agreed. */
  @Field()
  @NotPersonal()
  @Column('date')
  originalDueOn: string;

  @Field(() => CommitmentState)
  @NotPersonal()
  @Column('text')
  state: CommitmentState;

  /** Since when its date has passed without delivery: set by the platform alone, cleared by delivering or a new date. */
  @Field(() => Date, { nullable: true })
  @NotPersonal()
  @Column('timestamptz', { nullable: true })
  lateSince: Date | null;

  @Field(() => Date, { nullable: true })
  @NotPersonal()
  @Column('timestamptz', { nullable: true })
  confirmedAt: Date | null;

  @Field(() => Audience)
  @NotPersonal()
  @IsEnum(Audience)
  @Column('text')
  audience: Audience;

  /** When something last happened to it; the order of lists. */
  @Field()
  @NotPersonal()
  @Column({ type: 'timestamptz', precision: 3 })
  latestAt: Date;

  @Field(() => ProgressKind)
  @NotPersonal()
  @Column('text')
  latestKind: ProgressKind;
}
