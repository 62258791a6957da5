import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Accessible, ContentEntity, NotPersonal, Personal, Relation, Side, authorship } from '@samenspraak/shared-api';
import { Column, ForeignKey, Index, IsNull, PrimaryGeneratedColumn } from 'typeorm';
import { Organisation } from './organisation.entity';
import { Participant } from './participant.entity';
import { Space } from './space.entity';

/** An organisation's place at a dialogue table or in a partnership. Seats, not persons: the organisation says who sits in it. */
@ContentEntity()
@Index(['spaceId', 'organisationId'], { unique: true, where: 'ended_at is null' })
@ObjectType()
@Accessible('everyone')
export class Seat {
  @Field(() => ID)
  @NotPersonal()
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @NotPersonal()
  @ForeignKey(() => Space)
  @Column('uuid')
  spaceId: string;

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

  /** When the organisation signed the space's charter; null while it has not. */
  @Field(() => Date, { nullable: true })
  @NotPersonal()
  @Column('timestamptz', { nullable: true })
  signedAt: Date | null;

  @Personal(authorship)
  @ForeignKey(() => Participant, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  signedById: string | null;

  /** When the organisation's place ended; the row stays for the sessions it was at. */
  @NotPersonal()
  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;
}

/** Seats that count today: `findBy({ spaceId, ...kept() })`. */
export const kept = () => ({ endedAt: IsNull() });
