import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Accessible, ContentEntity, Language, NotInLists, NotPersonal, Relation, Side } from '@samenspraak/shared-api';
import { Column, ForeignKey, PrimaryGeneratedColumn } from 'typeorm';
import { Municipality } from './municipality.entity';

export enum OrganisationKind {
  mosque = 'mosque',
  umbrella = 'umbrella',
  civil_society = 'civil_society',
  youth = 'youth',
  municipality = 'municipality',
  ministry = 'ministry',
  /** Another body of the State: police, a regulator, a national coordinator. */
  public_body = 'public_body',
  knowledge = 'knowledge',
  other = 'other',
}
registerEnumType(OrganisationKind, { name: 'OrganisationKind' });

/** The kinds on the government's side. */
export const ofTheState = [OrganisationKind.municipality, OrganisationKind.ministry, OrganisationKind.public_body];

/** Bodies of the State and municipalities act under their function, always visible as such. */
export const sideOf = (organisation: { kind: OrganisationKind }): Side =>
  ofTheState.includes(organisation.kind) ? Side.government : Side.communities;

/** Who takes part as a body. Public: an organisation is not a person. */
@ContentEntity()
@ObjectType()
@Accessible('everyone')
export class Organisation {
  @Field(() => ID)
  @NotPersonal()
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Field()
  @NotPersonal()
  @Column('text', { unique: true })
  slug: string;

  @Field()
  @NotPersonal()
  @Column('text')
  name: string;

  @Field(() => OrganisationKind)
  @NotInLists()
  @NotPersonal()
  @Column('text')
  kind: OrganisationKind;

  /** What it is and does, in its own words: markdown. */
  @Field()
  @NotInLists()
  @NotPersonal()
  @Column('text')
  about: string;

  @Field(() => Language)
  @NotInLists()
  @NotPersonal()
  @Column('text')
  language: Language;

  @NotPersonal()
  @ForeignKey(() => Municipality)
  @Column('text', { nullable: true })
  municipalityCode: string | null;

  @Relation(() => Municipality, 'municipalityCode', { nullable: true })
  municipality?: Municipality | null;

  /** Working days in which it answers what is put to it: public. */
  @Field(() => Number)
  @NotInLists()
  @NotPersonal()
  @Column('int', { default: 15 })
  answersWithin: number;
}
