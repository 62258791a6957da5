import { Field, ID, InputType, ObjectType, PickType } from '@nestjs/graphql';
import { Accessible, ContentEntity, NotPersonal, Relation, RequiredText } from '@samenspraak/shared-api';
import { Organisation, Space } from '@samenspraak/spaces-api';
import { IsUUID } from 'class-validator';
import { Column, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Session } from './session.entity';

/** Someone of another body who will be in the room: announced beforehand by body and function, never by name. */
@ContentEntity()
@ObjectType()
@Accessible('everyone')
export class SessionObserver {
  @Field(() => ID)
  @NotPersonal()
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @NotPersonal()
  @ForeignKey(() => Space)
  @Column('uuid')
  spaceId: string;

  @NotPersonal()
  @Index()
  @ForeignKey(() => Session, { onDelete: 'CASCADE' })
  @Column('uuid')
  sessionId: string;

  @Field(() => ID)
  @NotPersonal()
  @ForeignKey(() => Organisation)
  @IsUUID()
  @Column('uuid')
  organisationId: string;

  @Relation(() => Organisation, 'organisationId')
  organisation?: Organisation;

  /** Such as “adviseur, kijkt mee”. */
  @Field()
  @NotPersonal()
  @RequiredText(80)
  @Column('text')
  function: string;
}

@InputType()
export class ObserverInput extends PickType(SessionObserver, ['organisationId', 'function'], InputType) {}
