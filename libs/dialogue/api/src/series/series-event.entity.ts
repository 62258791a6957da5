import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Accessible, ContentEntity, Language, NotPersonal, Personal, Relation, authorship, ownWords } from '@samenspraak/shared-api';
import { Participant, Space } from '@samenspraak/spaces-api';
import { Column, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { DialogueSeries } from './dialogue-series.entity';
import { SeriesEventKind } from './series-state';

/** One step in a series' story. Never changed, never removed. */
@ContentEntity()
@Index(['seriesId', 'at'])
@ObjectType()
@Accessible('everyone')
export class SeriesEvent {
  @Field(() => ID)
  @NotPersonal()
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @NotPersonal()
  @ForeignKey(() => Space)
  @Column('uuid')
  spaceId: string;

  @NotPersonal()
  @ForeignKey(() => DialogueSeries)
  @Column('uuid')
  seriesId: string;

  @Field(() => SeriesEventKind)
  @NotPersonal()
  @Column('text')
  kind: SeriesEventKind;

  @Field()
  @NotPersonal()
  @Column('timestamptz')
  at: Date;

  /** Who took the step; null when the person erased their account. */
  @Personal(authorship)
  @ForeignKey(() => Participant, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  participantId: string | null;

  @Relation(() => Participant, 'participantId', { nullable: true })
  participant?: Participant | null;

  /** The first day, or with an end the last one, for which it holds: ISO date. */
  @Field(() => String, { nullable: true })
  @NotPersonal()
  @Column('date', { nullable: true })
  day: string | null;

  /** The reason, in the words of whoever took the step. */
  @Field(() => String, { nullable: true })
  @Personal(ownWords)
  @Column('text', { nullable: true })
  text: string | null;

  @Field(() => Language, { nullable: true })
  @NotPersonal()
  @Column('text', { nullable: true })
  language: Language | null;
}
