import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { About, Accessible, ContentEntity, Language, NotPersonal, OptionalText, Personal, Relation, RequiredText, ownWords } from '@samenspraak/shared-api';
import { Audience, Organisation, Space } from '@samenspraak/spaces-api';
import { IsDate, IsEnum, IsOptional, IsUUID, IsUrl } from 'class-validator';
import { Column, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { DialogueSeries } from '../series/dialogue-series.entity';
import { SessionState } from './session-state';

/** Its reason stands with the session and, with who gave it, in the session's story. */
const cancelledByOne =
  `exists (select from session_event e where e.session_id = session.id and e.kind = 'cancelled' and e.participant_id = any(:own))`;

/** One meeting of a space: its date and seats, its agenda from both sides, and afterwards its report. */
@ContentEntity()
@About({ when: cancelledByOne })
@Index(['startsAt', 'id'])
@Index(['seriesId', 'occurrenceOn'], { unique: true, where: 'occurrence_on is not null' })
@Index(['spaceId', 'startsAt'])
@ObjectType()
@Accessible('everyone')
export class Session {
  @Field(() => ID)
  @NotPersonal()
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Field()
  @NotPersonal()
  @Column('text', { unique: true })
  slug: string;

  @Field(() => ID)
  @NotPersonal()
  @ForeignKey(() => Space)
  @IsUUID()
  @Column('uuid')
  spaceId: string;

  @Relation(() => Space, 'spaceId')
  space?: Space;

  @Field(() => ID, { nullable: true })
  @NotPersonal()
  @Index()
  @ForeignKey(() => DialogueSeries)
  @IsOptional()
  @IsUUID()
  @Column('uuid', { nullable: true })
  seriesId: string | null;

  @Relation(() => DialogueSeries, 'seriesId', { nullable: true })
  series?: DialogueSeries | null;

  /** The day on which the rule of its series put it: ISO date. One that was moved keeps it. */
  @Field(() => String, { nullable: true })
  @NotPersonal()
  @Column('date', { nullable: true })
  occurrenceOn: string | null;

  /** Which one of its series it is, counted from 1; one that its series made gets it when it is announced. */
  @Field(() => Int, { nullable: true })
  @NotPersonal()
  @Column('int', { nullable: true })
  number: number | null;

  @Field()
  @NotPersonal()
  @RequiredText(140)
  @Column('text')
  title: string;

  @Field()
  @NotPersonal()
  @IsDate()
  @Column({ type: 'timestamptz', precision: 3 })
  startsAt: Date;

  @Field()
  @NotPersonal()
  @IsDate()
  @Column({ type: 'timestamptz', precision: 3 })
  endsAt: Date;

  /** The time zone its times are spoken in, by name. */
  @Field()
  @NotPersonal()
  @Column('text', { default: 'Europe/Amsterdam' })
  zone: string;

  @Field(() => String, { nullable: true })
  @NotPersonal()
  @OptionalText(200)
  @Column('text', { nullable: true })
  place: string | null;

  /** Where to meet on screen: only told to those who take part in the space. */
  @Field(() => String, { nullable: true })
  @NotPersonal()
  @OptionalText(500)
  @IsUrl({ protocols: ['https'], require_protocol: true })
  @Column('text', { nullable: true })
  link: string | null;

  /** The organisation that is in the chair. */
  @Field(() => ID)
  @NotPersonal()
  @ForeignKey(() => Organisation)
  @IsUUID()
  @Column('uuid')
  chairId: string;

  @Relation(() => Organisation, 'chairId')
  chair?: Organisation;

  /** The organisation that receives everyone. */
  @Field(() => ID, { nullable: true })
  @NotPersonal()
  @ForeignKey(() => Organisation)
  @IsOptional()
  @IsUUID()
  @Column('uuid', { nullable: true })
  hostId: string | null;

  @Relation(() => Organisation, 'hostId', { nullable: true })
  host?: Organisation | null;

  /** A facilitator chose who is in the chair: turns pass it by. */
  @NotPersonal()
  @Column('boolean', { default: false })
  chairChosen: boolean;

  @Field(() => SessionState)
  @NotPersonal()
  @Column('text')
  state: SessionState;

  @Field(() => Audience)
  @NotPersonal()
  @IsEnum(Audience)
  @Column('text')
  audience: Audience;

  /** The language of its title and its report. */
  @Field(() => Language)
  @NotPersonal()
  @IsEnum(Language)
  @Column('text')
  language: Language;

  @Field(() => String, { nullable: true })
  @Personal(ownWords)
  @Column('text', { nullable: true })
  cancelReason: string | null;
}
