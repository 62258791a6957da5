import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Topic } from '@samenspraak/agenda-api';
import { About, Accessible, ContentEntity, Language, NotPersonal, OptionalText, Personal, Relation, Side, ownWords } from '@samenspraak/shared-api';
import { Organisation, Space } from '@samenspraak/spaces-api';
import { IsEnum, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { Column, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { AgendaItemState } from '../session/session-state';
import { Session } from '../session/session.entity';

/**
 * A topic's, or a procedural item's, place and minutes in a session. It belongs to the side that brought it; which
 * participant asked to move it is not kept.
 */
@ContentEntity()
@About('nobody')
@Index(['sessionId', 'position'])
@ObjectType()
@Accessible('everyone')
export class AgendaItem {
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

  @Relation(() => Session, 'sessionId')
  session?: Session;

  @Field(() => ID, { nullable: true })
  @NotPersonal()
  @Index()
  @ForeignKey(() => Topic)
  @IsOptional()
  @IsUUID()
  @Column('uuid', { nullable: true })
  topicId: string | null;

  /** Null for a procedural item, and for a topic the viewer may not see. */
  @Relation(() => Topic, 'topicId', { nullable: true })
  topic?: Topic | null;

  /** What a procedural item is called; null where a topic gives the name. */
  @Field(() => String, { nullable: true })
  @NotPersonal()
  @OptionalText(140)
  @Column('text', { nullable: true })
  title: string | null;

  @Field(() => Language)
  @NotPersonal()
  @IsEnum(Language)
  @Column('text')
  language: Language;

  @Field(() => Int)
  @NotPersonal()
  @IsInt()
  @Min(1)
  @Max(240)
  @Column('int')
  minutes: number;

  @Field(() => Int)
  @NotPersonal()
  @Column('int')
  position: number;

  /** Who brought it. */
  @NotPersonal()
  @ForeignKey(() => Organisation)
  @Column('uuid')
  organisationId: string;

  @Relation(() => Organisation, 'organisationId')
  organisation?: Organisation;

  @Field(() => Side)
  @NotPersonal()
  @Column('text')
  side: Side;

  @Field(() => AgendaItemState)
  @NotPersonal()
  @Column('text', { default: AgendaItemState.standing })
  state: AgendaItemState;

  /** The other side asked to move it, for this reason; only the side that brought it can take it off. */
  @Field(() => Side, { nullable: true })
  @NotPersonal()
  @Column('text', { nullable: true })
  moveRequestedBySide: Side | null;

  @Field(() => String, { nullable: true })
  @Personal(ownWords)
  @Column('text', { nullable: true })
  moveReason: string | null;

  /** The item of an earlier session of the series that it goes on from. */
  @NotPersonal()
  @ForeignKey(() => AgendaItem)
  @Column('uuid', { nullable: true, unique: true })
  carriedFromId: string | null;
}
