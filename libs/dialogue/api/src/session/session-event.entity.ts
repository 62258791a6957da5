import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Accessible, ContentEntity, Language, NotPersonal, Personal, Relation, authorship, ownWords } from '@samenspraak/shared-api';
import { Organisation, Participant, Space } from '@samenspraak/spaces-api';
import { Column, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { SessionEventKind } from './session-state';
import { Session } from './session.entity';

/** One step in a session's story. Never changed, never removed. */
@ContentEntity()
@Index(['sessionId', 'at'])
@ObjectType()
@Accessible('everyone')
export class SessionEvent {
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
  @Column('uuid')
  sessionId: string;

  @Field(() => SessionEventKind)
  @NotPersonal()
  @Column('text')
  kind: SessionEventKind;

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

  /** Whose seat or observer was added. */
  @NotPersonal()
  @ForeignKey(() => Organisation)
  @Column('uuid', { nullable: true })
  organisationId: string | null;

  @Relation(() => Organisation, 'organisationId', { nullable: true })
  organisation?: Organisation | null;

  /** The reason, in the words of whoever took the step. */
  @Field(() => String, { nullable: true })
  @Personal(ownWords)
  @Column('text', { nullable: true })
  text: string | null;

  @Field(() => Language, { nullable: true })
  @NotPersonal()
  @Column('text', { nullable: true })
  language: Language | null;

  /** With a move: when it would have begun. */
  @Field(() => Date, { nullable: true })
  @NotPersonal()
  @Column({ type: 'timestamptz', nullable: true })
  previousStartsAt: Date | null;
}
