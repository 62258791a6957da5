import { Field, ID, InputType, ObjectType, PickType } from '@nestjs/graphql';
import { Accessible, ContentEntity, NotPersonal } from '@samenspraak/shared-api';
import { Space } from '@samenspraak/spaces-api';
import { IsDate } from 'class-validator';
import { Column, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Session } from '../session/session.entity';

/** One of the dates that a session may have. */
@ContentEntity()
@Unique(['sessionId', 'startsAt'])
@ObjectType()
@Accessible('everyone')
export class ProposedDate {
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
}

@InputType()
export class ProposedDateInput extends PickType(ProposedDate, ['startsAt', 'endsAt'], InputType) {}
