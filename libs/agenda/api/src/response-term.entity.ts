import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Accessible, ContentEntity, NotPersonal, Relation } from '@samenspraak/shared-api';
import { Organisation, Space } from '@samenspraak/spaces-api';
import { Column, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Topic } from './topic.entity';

/** The clock on an answer that a body owes. Nobody can stop it; the platform itself says when it was missed. */
@ContentEntity()
@ObjectType()
@Accessible('everyone')
export class ResponseTerm {
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
  @ForeignKey(() => Topic, { onDelete: 'CASCADE' })
  @Column('uuid')
  topicId: string;

  @Relation(() => Topic, 'topicId')
  topic?: Topic;

  /** The body that owes the answer. */
  @NotPersonal()
  @ForeignKey(() => Organisation)
  @Column('uuid')
  organisationId: string;

  @Relation(() => Organisation, 'organisationId')
  organisation?: Organisation;

  @Field()
  @NotPersonal()
  @Column('timestamptz')
  startedAt: Date;

  /** How many working days it has. */
  @Field(() => Int)
  @NotPersonal()
  @Column('int')
  workingDays: number;

  /** The last day on which an answer is in time: ISO date. */
  @Field()
  @NotPersonal()
  @Index()
  @Column('date')
  dueOn: string;

  @Field(() => Date, { nullable: true })
  @NotPersonal()
  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;

  @Field(() => Date, { nullable: true })
  @NotPersonal()
  @Column('timestamptz', { nullable: true })
  missedAt: Date | null;
}
