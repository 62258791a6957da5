import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Contribution, Measure, Topic } from '@samenspraak/agenda-api';
import { About, Accessible, ContentEntity, NotPersonal, Personal, Relation, Side } from '@samenspraak/shared-api';
import { Organisation, Participant, Space } from '@samenspraak/spaces-api';
import { Column, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { ModerationCase } from './case.entity';
import { tookStep } from './marks';
import { ofOwnDecision } from './own-text';

/** How an appeal ended. */
export enum Outcome {
  upheld = 'upheld',
  changed = 'changed',
  reversed = 'reversed',
  /** The text or its author went first; nobody judged it. */
  moot = 'moot',
}
registerEnumType(Outcome, { name: 'AppealOutcome' });

/**
 * A reasoned decision about one text (DSA art. 17). What stands here may be read by whoever may read the text: never who
 * decided, only for which body and side. Its facts are in the statement, for the author alone.
 */
@ContentEntity()
@About({ when: ofOwnDecision })
@Index(['topicId'])
@Index(['contributionId'])
@ObjectType('TextDecision')
@Accessible('everyone')
export class Decision {
  @Field(() => ID)
  @NotPersonal()
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @NotPersonal()
  @ForeignKey(() => ModerationCase, { onDelete: 'CASCADE' })
  @Column('uuid', { unique: true })
  caseId: string;

  @NotPersonal()
  @ForeignKey(() => Space)
  @Column('uuid')
  spaceId: string;

  @NotPersonal()
  @ForeignKey(() => Topic, { onDelete: 'CASCADE' })
  @Column('uuid')
  topicId: string;

  @Relation(() => Topic, 'topicId')
  topic?: Topic;

  @NotPersonal()
  @ForeignKey(() => Contribution, { onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  contributionId: string | null;

  @Relation(() => Contribution, 'contributionId', { nullable: true })
  contribution?: Contribution | null;

  /** Null: nothing is done. */
  @Field(() => Measure, { nullable: true })
  @NotPersonal()
  @Column('text', { nullable: true })
  measure: Measure | null;

  /** The rule it rests on, by its key. */
  @Field()
  @NotPersonal()
  @Column('text')
  rule: string;

  @Field(() => Int)
  @NotPersonal()
  @Column('int')
  ruleVersion: number;

  @NotPersonal()
  @Column('timestamptz')
  at: Date;

  /** Null while a second person has to agree. */
  @Field(() => Date, { nullable: true })
  @NotPersonal()
  @Column('timestamptz', { nullable: true })
  inForceAt: Date | null;

  /** It came within the working days that stand for it. */
  @Field()
  @NotPersonal()
  @Column('boolean', { default: true })
  inTime: boolean;

  /** The last day it holds (ISO date); null is without an end. */
  @Field(() => String, { nullable: true })
  @NotPersonal()
  @Column('date', { nullable: true })
  until: string | null;

  /** Its time was over, an appeal reversed it, or the text went. */
  @Field(() => Date, { nullable: true })
  @NotPersonal()
  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  /** The last day on which its author can appeal: ISO date. */
  @Field(() => String, { nullable: true })
  @NotPersonal()
  @Column('date', { nullable: true })
  appealUntil: string | null;

  @Personal(tookStep)
  @ForeignKey(() => Participant, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  decidedById: string | null;

  @Field(() => Side)
  @NotPersonal()
  @Column('text')
  side: Side;

  @NotPersonal()
  @ForeignKey(() => Organisation)
  @Column('uuid', { nullable: true })
  bodyId: string | null;

  @Relation(() => Organisation, 'bodyId', { nullable: true })
  body?: Organisation | null;

  @Personal(tookStep)
  @ForeignKey(() => Participant, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  secondById: string | null;

  @Field(() => Side, { nullable: true })
  @NotPersonal()
  @Column('text', { nullable: true })
  secondSide: Side | null;

  /** How an appeal ended; null while there is none, or it waits. */
  @Field(() => Outcome, { nullable: true })
  @NotPersonal()
  @Column('text', { nullable: true })
  outcome: Outcome | null;
}
