import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Accessible, ContentEntity, Language, NotPersonal, Relation } from '@samenspraak/shared-api';
import { Space } from '@samenspraak/spaces-api';
import { Column, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { ReportState } from './report-state';
import { Session } from '../session/session.entity';

/** A session's record in paragraphs without names, which both sides approve. */
@ContentEntity()
@ObjectType()
@Accessible('everyone')
export class Report {
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

  @Relation(() => Session, 'sessionId')
  session?: Session;

  @Field(() => ReportState)
  @NotPersonal()
  @Column('text')
  state: ReportState;

  @Field(() => Date, { nullable: true })
  @NotPersonal()
  @Column('timestamptz', { nullable: true })
  sentAt: Date | null;

  /** The last day on which both sides can speak in time: ISO date; null before it was sent. */
  @Field(() => String, { nullable: true })
  @NotPersonal()
  @Index()
  @Column('date', { nullable: true })
  dueOn: string | null;

  @Field(() => Language)
  @NotPersonal()
  @Column('text')
  language: Language;
}
