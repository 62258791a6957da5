import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Accessible, ContentEntity, Language, NotPersonal, Relation } from '@samenspraak/shared-api';
import { Column, ForeignKey, PrimaryGeneratedColumn } from 'typeorm';
import { Municipality } from './municipality.entity';
import { Organisation } from './organisation.entity';

export enum SpaceKind {
  network = 'network',
  dialogue_table = 'dialogue_table',
  partnership = 'partnership',
  panel = 'panel',
}
registerEnumType(SpaceKind, { name: 'SpaceKind' });

/** At a table and in a partnership organisations have seats; the network and a panel are open to each of them. */
export const hasSeats = (kind: SpaceKind): boolean => kind === SpaceKind.dialogue_table || kind === SpaceKind.partnership;

/** How many people an audience is: “so many or more”, in tens, by what was told last (goal 9: small numbers). */
@ObjectType()
@Accessible('everyone')
export class Readers {
  /** Who take part in the space, as far as they are told; null under 10. */
  @Field(() => Int, { nullable: true })
  members: number | null;

  /** Of those, people who work for a government body; null under 10. */
  @Field(() => Int, { nullable: true })
  government: number | null;
}

/** Where things happen: the network, a dialogue table, a partnership, a panel. */
@ContentEntity()
@ObjectType()
@Accessible('everyone')
export class Space {
  @Field(() => ID)
  @NotPersonal()
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Field()
  @NotPersonal()
  @Column('text', { unique: true })
  slug: string;

  @Field(() => SpaceKind)
  @NotPersonal()
  @Column('text')
  kind: SpaceKind;

  @Field()
  @NotPersonal()
  @Column('text')
  name: string;

  /** What those who take part agreed with each other: markdown. */
  @Field()
  @NotPersonal()
  @Column('text')
  charter: string;

  @Field(() => Language)
  @NotPersonal()
  @Column('text')
  language: Language;

  @NotPersonal()
  @ForeignKey(() => Municipality)
  @Column('text', { nullable: true })
  municipalityCode: string | null;

  @Relation(() => Municipality, 'municipalityCode', { nullable: true })
  municipality?: Municipality | null;

  /** The body that owes the answers to what is put on this space's agenda. */
  @NotPersonal()
  @ForeignKey(() => Organisation)
  @Column('uuid', { nullable: true })
  answeredById: string | null;

  @Relation(() => Organisation, 'answeredById', { nullable: true })
  answeredBy?: Organisation | null;

  /** People outside government who take part, when that figure last moved. */
  @NotPersonal()
  @Column('int', { default: 0 })
  othersAnchor: number;

  /** The same for people who work for a government body. */
  @NotPersonal()
  @Column('int', { default: 0 })
  governmentAnchor: number;
}
