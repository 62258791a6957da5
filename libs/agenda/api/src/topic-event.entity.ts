import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Accessible, ContentEntity, Language, NotPersonal, Personal, Relation, authorship, ownWords } from '@samenspraak/shared-api';
import { Organisation, Participant, Space } from '@samenspraak/spaces-api';
import { Column, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Topic } from './topic.entity';
import { TopicEventKind } from './topic-state';

/** One step in a topic's story. Never changed, never removed: the timeline is made of these. */
@ContentEntity()
@Index(['topicId', 'at'])
@ObjectType()
@Accessible('everyone')
export class TopicEvent {
  @Field(() => ID)
  @NotPersonal()
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @NotPersonal()
  @ForeignKey(() => Space)
  @Column('uuid')
  spaceId: string;

  @NotPersonal()
  @ForeignKey(() => Topic, { onDelete: 'CASCADE' })
  @Column('uuid')
  topicId: string;

  @Field(() => TopicEventKind)
  @NotPersonal()
  @Column('text')
  kind: TopicEventKind;

  @Field()
  @NotPersonal()
  @Column('timestamptz')
  at: Date;

  /** Who took the step; null when it was the platform itself, or the person erased their account. */
  @Personal(authorship)
  @ForeignKey(() => Participant, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  participantId: string | null;

  @Relation(() => Participant, 'participantId', { nullable: true })
  participant?: Participant | null;

  /** The body in whose name, or to which it was referred. */
  @NotPersonal()
  @ForeignKey(() => Organisation)
  @Column('uuid', { nullable: true })
  organisationId: string | null;

  @Relation(() => Organisation, 'organisationId', { nullable: true })
  organisation?: Organisation | null;

  /** The reason, the question or the answer, in the words of whoever took the step: markdown. */
  @Field(() => String, { nullable: true })
  @Personal(ownWords)
  @Column('text', { nullable: true })
  text: string | null;

  /** With a decline: what would change it. */
  @Field(() => String, { nullable: true })
  @Personal(ownWords)
  @Column('text', { nullable: true })
  whatWouldChange: string | null;

  @Field(() => Language, { nullable: true })
  @NotPersonal()
  @Column('text', { nullable: true })
  language: Language | null;

  /** What it points at: another topic, a session, a commitment. Features further down give it a name. */
  @NotPersonal()
  @Column('uuid', { nullable: true })
  referenceId: string | null;
}
