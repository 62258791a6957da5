import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Accessible, ContentEntity, NotPersonal, Personal, Relation, authorship } from '@samenspraak/shared-api';
import { Column, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Organisation } from './organisation.entity';
import { Participant } from './participant.entity';

/** What someone may promise in the organisation's name. */
export enum MandateReach {
  nothing = 'nothing',
  within_policy = 'within_policy',
  budget = 'budget',
}
registerEnumType(MandateReach, { name: 'MandateReach' });

/** From least to most. */
export const reaches = [MandateReach.nothing, MandateReach.within_policy, MandateReach.budget];

/** What someone with this reach may give to another. */
export const reachesUpTo = (reach: MandateReach): MandateReach[] => reaches.slice(0, reaches.indexOf(reach) + 1);

/** A participant speaks for an organisation, in a function, from a date to a date. The organisation says who. */
@ContentEntity()
@ObjectType()
@Accessible('everyone')
export class Mandate {
  @Field(() => ID)
  @NotPersonal()
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Personal(authorship)
  @Index()
  @ForeignKey(() => Participant, { onDelete: 'CASCADE' })
  @Column('uuid')
  participantId: string;

  @NotPersonal()
  @ForeignKey(() => Organisation)
  @Column('uuid')
  organisationId: string;

  @Relation(() => Organisation, 'organisationId')
  organisation?: Organisation;

  @Field()
  @Personal({ ...authorship, purpose: 'mandate' })
  @Column('text')
  function: string;

  @Field(() => MandateReach)
  @NotPersonal()
  @Column('text')
  mayPromise: MandateReach;

  @NotPersonal()
  @Column('date')
  validFrom: string;

  /** The first day it no longer holds. */
  @NotPersonal()
  @Column('date', { nullable: true })
  validTo: string | null;
}
