import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Accessible, ContentEntity, NotPersonal, Personal, Relation, authorship } from '@samenspraak/shared-api';
import { Column, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Organisation } from '../organisation.entity';
import { Participant } from '../participant.entity';
import { Space } from '../space.entity';

export enum PlaceEventKind {
  seat_given = 'seat_given',
  seat_ended = 'seat_ended',
  mandate_ended = 'mandate_ended',
  task_ended = 'task_ended',
}
registerEnumType(PlaceEventKind, { name: 'PlaceEventKind' });

/** One change in who sits where and who does what. Told to those it is about; to everyone in the public register. */
@ContentEntity()
@ObjectType()
@Accessible('signedIn')
export class PlaceEvent {
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
  @ForeignKey(() => Organisation)
  @Column('uuid', { nullable: true })
  organisationId: string | null;

  @Relation(() => Organisation, 'organisationId', { nullable: true })
  organisation?: Organisation | null;

  @Field(() => PlaceEventKind)
  @NotPersonal()
  @Column('text')
  kind: PlaceEventKind;

  @Field()
  @NotPersonal()
  @Column({ type: 'timestamptz', precision: 3 })
  at: Date;

  /** Whose mandate or tasks ended. */
  @Personal(authorship)
  @Index()
  @ForeignKey(() => Participant, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  concernsId: string | null;

  /** Who did it. */
  @Personal(authorship)
  @Index()
  @ForeignKey(() => Participant, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  participantId: string | null;

  /** The function of the mandate that ended, such as “bestuurslid”. */
  @Personal({ ...authorship, purpose: 'mandate' })
  @Column('text', { nullable: true })
  function: string | null;

  /** The tasks that ended. */
  @NotPersonal()
  @Column('text', { array: true })
  tasks: string[];
}
