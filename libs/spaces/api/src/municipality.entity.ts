import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Accessible, ContentEntity, NotPersonal } from '@samenspraak/shared-api';
import { Column, ForeignKey, PrimaryColumn } from 'typeorm';

/** A Dutch municipality, by its CBS code (`GM0014`). Reference data that outlives mergers. */
@ContentEntity()
@ObjectType()
@Accessible('everyone')
export class Municipality {
  @Field(() => ID)
  @NotPersonal()
  @PrimaryColumn('text')
  code: string;

  @Field()
  @NotPersonal()
  @Column('text')
  name: string;

  /** CBS code of the safety region (`VR01`). */
  @NotPersonal()
  @Column('text')
  safetyRegion: string;

  /** Other names people search by. */
  @NotPersonal()
  @Column('text', { array: true, default: '{}' })
  alsoKnownAs: string[];

  /** First day as a municipality; null when before the reference data begins (2023). */
  @NotPersonal()
  @Column('date', { nullable: true })
  validFrom: string | null;

  /** First day it no longer is one. */
  @NotPersonal()
  @Column('date', { nullable: true })
  validTo: string | null;

  @NotPersonal()
  @ForeignKey(() => Municipality)
  @Column('text', { nullable: true })
  mergedIntoCode: string | null;
}
