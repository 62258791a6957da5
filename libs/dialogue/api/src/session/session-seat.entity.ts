import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Accessible, ContentEntity, NotPersonal, Relation, Side } from '@samenspraak/shared-api';
import { Organisation, Seat, Space } from '@samenspraak/spaces-api';
import { Column, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { InvitationAnswer } from './session-state';
import { Session } from './session.entity';

/** A seat that is invited to a session. The organisation says who sits in it; no person is named. */
@ContentEntity()
@Unique(['sessionId', 'seatId'])
@ObjectType()
@Accessible('everyone')
export class SessionSeat {
  @Field(() => ID)
  @NotPersonal()
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @NotPersonal()
  @ForeignKey(() => Space)
  @Column('uuid')
  spaceId: string;

  @Field(() => ID)
  @NotPersonal()
  @ForeignKey(() => Session, { onDelete: 'CASCADE' })
  @Column('uuid')
  sessionId: string;

  @Relation(() => Session, 'sessionId')
  session?: Session;

  @NotPersonal()
  @ForeignKey(() => Seat)
  @Column('uuid')
  seatId: string;

  @NotPersonal()
  @Index()
  @ForeignKey(() => Organisation)
  @Column('uuid')
  organisationId: string;

  @Relation(() => Organisation, 'organisationId')
  organisation?: Organisation;

  @Field(() => Side)
  @NotPersonal()
  @Column('text')
  side: Side;

  @Field(() => InvitationAnswer)
  @NotPersonal()
  @Column('text', { default: InvitationAnswer.none })
  answer: InvitationAnswer;
}
