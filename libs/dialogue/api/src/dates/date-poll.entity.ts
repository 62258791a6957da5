import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Accessible, ContentEntity, NotPersonal } from '@samenspraak/shared-api';
import { Space } from '@samenspraak/spaces-api';
import { Column, ForeignKey, PrimaryGeneratedColumn } from 'typeorm';
import { Session } from '../session/session.entity';

/** How a poll ended. */
export enum PollOutcome {
  /** The answers pointed to one date. */
  chosen = 'chosen',
  /** Two dates did equally well, each with another side. */
  tie = 'tie',
  /** On no date both sides can come. */
  no_date = 'no_date',
  /** The facilitator chose, with a reason. */
  by_facilitator = 'by_facilitator',
}
registerEnumType(PollOutcome, { name: 'PollOutcome' });

/** The seats of a session choose its date together, until a term. */
@ContentEntity()
@ObjectType()
@Accessible('everyone')
export class DatePoll {
  @Field(() => ID)
  @NotPersonal()
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @NotPersonal()
  @ForeignKey(() => Space)
  @Column('uuid')
  spaceId: string;

  @NotPersonal()
  @ForeignKey(() => Session, { onDelete: 'CASCADE' })
  @Column('uuid', { unique: true })
  sessionId: string;

  /** Until then a seat answers, and changes its answer. */
  @Field()
  @NotPersonal()
  @Column({ type: 'timestamptz', precision: 3 })
  closesAt: Date;

  @Field(() => Date, { nullable: true })
  @NotPersonal()
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  closedAt: Date | null;

  @Field(() => PollOutcome, { nullable: true })
  @NotPersonal()
  @Column('text', { nullable: true })
  outcome: PollOutcome | null;

  @Field(() => ID, { nullable: true })
  @NotPersonal()
  @Column('uuid', { nullable: true })
  chosenDateId: string | null;
}
