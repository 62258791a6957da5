import { Field, ID, InputType, Int, ObjectType, PickType } from '@nestjs/graphql';
import { Accessible, ContentEntity, Language, NotPersonal, OptionalText, Personal, Refusal, Relation } from '@samenspraak/shared-api';
import { NotInLists, RequiredText, authorship, ownWords, toldOf } from '@samenspraak/shared-api';
import { Audience, Municipality, Organisation, Participant, Space } from '@samenspraak/spaces-api';
import { IsEnum, IsOptional, IsUUID } from 'class-validator';
import { Column, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Measure } from './measure';
import { Theme } from './theme.entity';
import { TopicEventKind, TopicKind, TopicState } from './topic-state';

/** The author's words and choices can only be changed while the topic is a draft, or came back with a question. */
export class TopicIsFixed extends Refusal {}
/** The state the topic is in does not allow this step. */
export class StepNotPossible extends Refusal {}

/** Only the figure of an anchor leaves the store. */
const asTold = { from: toldOf, to: (anchor: number) => anchor };

/** Something put on the agenda. */
@ContentEntity()
@Index('topic_agenda', { synchronize: false })
@Index('topic_agenda_of_members', { synchronize: false })
@Index('topic_merged', { synchronize: false })
@Index('topic_agenda_of_space', { synchronize: false })
@Index('topic_search', { synchronize: false })
@ObjectType()
@Accessible('everyone')
export class Topic {
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

  @Field(() => TopicKind)
  @NotPersonal()
  @IsEnum(TopicKind)
  @Column('text')
  kind: TopicKind;

  @Field(() => TopicState)
  @NotPersonal()
  @Column('text')
  state: TopicState;

  @Field(() => ID)
  @NotPersonal()
  @ForeignKey(() => Theme)
  @RequiredText(60)
  @Column('text')
  themeSlug: string;

  @Relation(() => Theme, 'themeSlug')
  theme?: Theme;

  /** The question in one sentence: the topic's title. */
  @Field()
  @Personal(ownWords)
  @RequiredText(140)
  @Column('text')
  question: string;

  /** Why it matters: markdown. */
  @Field()
  @Personal(ownWords)
  @OptionalText(4000)
  @Column('text', { default: '' })
  why: string;

  /** What a good outcome would be: markdown. */
  @Field()
  @NotInLists()
  @Personal(ownWords)
  @OptionalText(4000)
  @Column('text', { default: '' })
  goodOutcome: string;

  /** The language it is written in. */
  @Field(() => Language)
  @NotPersonal()
  @IsEnum(Language)
  @Column('text')
  language: Language;

  @Field(() => Audience)
  @NotPersonal()
  @IsEnum(Audience)
  @Column('text')
  audience: Audience;

  @Personal(authorship)
  @Index()
  @ForeignKey(() => Participant, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  authorId: string | null;

  @Relation(() => Participant, 'authorId', { nullable: true })
  author?: Participant | null;

  /** The organisation in whose name it was put forward; null for in one's own name. */
  @Field(() => ID, { nullable: true })
  @NotPersonal()
  @IsOptional()
  @IsUUID()
  @ForeignKey(() => Organisation)
  @Column('uuid', { nullable: true })
  organisationId: string | null;

  @Relation(() => Organisation, 'organisationId', { nullable: true })
  organisation?: Organisation | null;

  /** CBS code, when it is about one municipality. */
  @Field(() => ID, { nullable: true })
  @NotPersonal()
  @IsOptional()
  @ForeignKey(() => Municipality)
  @Column('text', { nullable: true })
  municipalityCode: string | null;

  @Relation(() => Municipality, 'municipalityCode', { nullable: true })
  municipality?: Municipality | null;

  @NotPersonal()
  @ForeignKey(() => Topic)
  @Column('uuid', { nullable: true })
  mergedIntoId: string | null;

  @Relation(() => Topic, 'mergedIntoId', { nullable: true })
  mergedInto?: Topic | null;

  @NotPersonal()
  @Column('timestamptz')
  createdAt: Date;

  @Field(() => Date, { nullable: true })
  @NotPersonal()
  @Column('timestamptz', { nullable: true })
  submittedAt: Date | null;

  /** When something last happened that its readers can see; the agenda's order. */
  @Field()
  @NotPersonal()
  @Column({ type: 'timestamptz', precision: 3 })
  latestAt: Date;

  @Field(() => TopicEventKind, { nullable: true })
  @NotPersonal()
  @Column('text', { nullable: true })
  latestKind: TopicEventKind | null;

  /** So many support it, or more: in tens, and null under 10. Who they are, nobody sees. */
  @Field(() => Int, { nullable: true })
  @NotPersonal()
  @Column({ name: 'support_anchor', type: 'int', default: 0, transformer: asTold, update: false })
  supportCount: number | null;

  /** Kept by a trigger; the figure above follows it by night. */
  @NotPersonal()
  @Column({ name: 'support_count', type: 'int', default: 0, update: false, select: false })
  supporters: number;

  @Field(() => Int)
  @NotPersonal()
  @Column({ type: 'int', default: 0, update: false })
  contributionCount: number;

  /** What a decision of moderation did to it; only the platform writes it. */
  @Field(() => Measure, { nullable: true })
  @NotPersonal()
  @Column({ type: 'text', nullable: true, update: false })
  measure: Measure | null;
}

@InputType()
export class TopicInput extends PickType(Topic, [
  ...(['spaceId', 'kind', 'themeSlug', 'question', 'why', 'goodOutcome', 'language'] as const),
  ...(['audience', 'organisationId', 'municipalityCode'] as const),
], InputType) {}
