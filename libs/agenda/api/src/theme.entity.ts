import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Accessible, ContentEntity, Language, NotPersonal } from '@samenspraak/shared-api';
import { Column, PrimaryColumn } from 'typeorm';

/** What topics and commitments are about. The letter's three clusters come first. */
@ContentEntity()
@ObjectType()
@Accessible('everyone')
export class Theme {
  @Field(() => ID)
  @NotPersonal()
  @PrimaryColumn('text')
  slug: string;

  @NotPersonal()
  @Column('jsonb')
  names: Record<Language, string>;

  @NotPersonal()
  @Column('jsonb')
  descriptions: Record<Language, string>;

  @NotPersonal()
  @Column('int')
  position: number;
}
