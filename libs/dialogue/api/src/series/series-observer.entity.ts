import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Accessible, ContentEntity, NotPersonal, Relation } from '@samenspraak/shared-api';
import { Organisation, Space } from '@samenspraak/spaces-api';
import { Column, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { DialogueSeries } from './dialogue-series.entity';

/** Someone of another body who is at every meeting of a series: announced each time by body and function, never by name. */
@ContentEntity()
@ObjectType()
@Accessible('everyone')
export class SeriesObserver {
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
  @ForeignKey(() => DialogueSeries)
  @Column('uuid')
  seriesId: string;

  @NotPersonal()
  @ForeignKey(() => Organisation)
  @Column('uuid')
  organisationId: string;

  @Relation(() => Organisation, 'organisationId')
  organisation?: Organisation;

  @Field()
  @NotPersonal()
  @Column('text')
  function: string;
}
