import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Accessible, ContentEntity, Language, NotPersonal, Personal, Relation, authorship } from '@samenspraak/shared-api';
import { Organisation, Participant, Space } from '@samenspraak/spaces-api';
import { IsOptional, IsUrl, MaxLength } from 'class-validator';
import { Column, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Commitment } from './commitment.entity';
import { ProgressKind } from './commitment-state';

/**
 * One line of a commitment's story; the other side's confirmation is one of them. Never changed, never removed: the
 * database grants neither. Only the link to the person who wrote it goes when that person erases; the words are the body's.
 */
@ContentEntity()
@Index(['commitmentId', 'at'])
@Index('progress_late_once', { synchronize: false })
@ObjectType()
@Accessible('everyone')
export class ProgressUpdate {
  @Field(() => ID)
  @NotPersonal()
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @NotPersonal()
  @ForeignKey(() => Space)
  @Column('uuid')
  spaceId: string;

  @NotPersonal()
  @ForeignKey(() => Commitment)
  @Column('uuid')
  commitmentId: string;

  @Relation(() => Commitment, 'commitmentId')
  commitment?: Commitment;

  @Field(() => ProgressKind)
  @NotPersonal()
  @Column('text')
  kind: ProgressKind;

  @Field()
  @NotPersonal()
  @Column('timestamptz')
  at: Date;

  /** Null when it was the platform itself, or the person erased their account. */
  @Personal(authorship)
  @ForeignKey(() => Participant, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  participantId: string | null;

  /** Null also for a reader outside the space: the line stands in the name of the body. */
  @Relation(() => Participant, 'participantId', { nullable: true })
  participant?: Participant | null;

  /** In whose name; with a late line, who is late. */
  @NotPersonal()
  @ForeignKey(() => Organisation)
  @Column('uuid')
  organisationId: string;

  @Relation(() => Organisation, 'organisationId')
  organisation?: Organisation;

  /** Markdown. */
  @Field(() => String, { nullable: true })
  @NotPersonal()
  @Column('text', { nullable: true })
  text: string | null;

  @Field(() => Language, { nullable: true })
  @NotPersonal()
  @Column('text', { nullable: true })
  language: Language | null;

  @Field(() => String, { nullable: true })
  @NotPersonal()
  @IsOptional()
  @MaxLength(500, { context: { limit: 500 } })
  @IsUrl({ protocols: ['https'], require_protocol: true, disallow_auth: true })
  @Column('text', { nullable: true })
  evidenceUrl: string | null;

  @Field(() => String, { nullable: true })
  @NotPersonal()
  @Column('date', { nullable: true })
  newDueOn: string | null;

  /** The date before this line; with a late line, the date that passed. */
  @Field(() => String, { nullable: true })
  @NotPersonal()
  @Column('date', { nullable: true })
  previousDueOn: string | null;

  /** Why the date moved. */
  @Field(() => String, { nullable: true })
  @NotPersonal()
  @Column('text', { nullable: true })
  reason: string | null;
}
