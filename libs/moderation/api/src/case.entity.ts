import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Contribution, Topic } from '@samenspraak/agenda-api';
import { Accessible, ContentEntity, NotPersonal, Relation } from '@samenspraak/shared-api';
import { Space } from '@samenspraak/spaces-api';
import { Column, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { CaseState } from './case-state';

/** One text that was reported, until it is settled. More reports of the same text join it. PostgreSQL shows it to moderators alone. */
@ContentEntity()
@Index('moderation_case_waiting', { synchronize: false })
@ObjectType()
@Accessible('signedIn')
export class ModerationCase {
  @Field(() => ID)
  @NotPersonal()
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @NotPersonal()
  @ForeignKey(() => Space)
  @Column('uuid')
  spaceId: string;

  @Relation(() => Space, 'spaceId')
  space?: Space;

  @NotPersonal()
  @Index()
  @ForeignKey(() => Topic, { onDelete: 'CASCADE' })
  @Column('uuid')
  topicId: string;

  @Relation(() => Topic, 'topicId')
  topic?: Topic;

  /** The reply it is about; null when it is about the topic itself. */
  @NotPersonal()
  @ForeignKey(() => Contribution, { onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  contributionId: string | null;

  @Relation(() => Contribution, 'contributionId', { nullable: true })
  contribution?: Contribution | null;

  @Field(() => CaseState)
  @NotPersonal()
  @Column('text')
  state: CaseState;

  /** Criticism of government: two people from different sides decide, and tone is no ground. Can be added, never taken off. */
  @Field()
  @NotPersonal()
  @Column('boolean')
  criticism: boolean;

  /** Organisations it is about or in whose name it stands: none of their own people decides. */
  @NotPersonal()
  @Column('uuid', { array: true })
  about: string[];

  @Field()
  @NotPersonal()
  @Column('timestamptz')
  openedAt: Date;

  /** The last day in time of what waits now: ISO date. */
  @Field()
  @NotPersonal()
  @Column('date')
  dueOn: string;

  /** Many reports came at once: possibly coordinated. It changes nothing by itself. */
  @Field(() => Date, { nullable: true })
  @NotPersonal()
  @Column('timestamptz', { nullable: true })
  burstAt: Date | null;

  @Field(() => Int)
  @NotPersonal()
  @Column('int', { default: 0 })
  flagCount: number;
}
