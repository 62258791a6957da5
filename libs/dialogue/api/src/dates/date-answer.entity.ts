import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Accessible, ContentEntity, NotPersonal } from '@samenspraak/shared-api';
import { Space } from '@samenspraak/spaces-api';
import { Column, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { SessionSeat } from '../session/session-seat.entity';
import { ProposedDate } from './proposed-date.entity';

export enum DateChoice {
  yes = 'yes',
  if_needed = 'if_needed',
  no = 'no',
}
registerEnumType(DateChoice, { name: 'DateChoice' });

/** What a seat says of a date. A seat's, never a person's: who typed it is nowhere. */
@ContentEntity()
@Unique(['dateId', 'seatId'])
@ObjectType()
@Accessible('everyone')
export class DateAnswer {
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
  @ForeignKey(() => ProposedDate, { onDelete: 'CASCADE' })
  @Column('uuid')
  dateId: string;

  @Field(() => ID)
  @NotPersonal()
  @ForeignKey(() => SessionSeat, { onDelete: 'CASCADE' })
  @Column('uuid')
  seatId: string;

  @Field(() => DateChoice)
  @NotPersonal()
  @Column('text')
  choice: DateChoice;
}
