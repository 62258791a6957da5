import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Accessible } from '@samenspraak/shared-api';

/** What a date can meet, the weightiest first: in this order it is told. */
export enum DayNoteKind {
  eid_al_fitr = 'eid_al_fitr',
  eid_al_adha = 'eid_al_adha',
  /** In Ramadan; the times are those of the iftar. */
  ramadan = 'ramadan',
  /** The day before it is thought to begin. */
  ramadan_begins = 'ramadan_begins',
  friday_prayer = 'friday_prayer',
  public_holiday = 'public_holiday',
  /** A daily prayer that falls within the session. */
  prayer = 'prayer',
  ashura = 'ashura',
  mawlid = 'mawlid',
  school_holiday = 'school_holiday',
}
registerEnumType(DayNoteKind, { name: 'DayNoteKind' });

/** One thing that a proposed date meets. A help: it keeps nobody from planning, and nothing of it is stored. */
@ObjectType()
@Accessible('everyone')
export class DayNote {
  @Field(() => DayNoteKind)
  kind: DayNoteKind;

  /** Which prayer, holiday or school holiday: a word of a closed list. */
  @Field(() => String, { nullable: true })
  name: string | null;

  /** The first day of what is dated by the moon, ISO: it can be a day earlier or later. */
  @Field(() => String, { nullable: true })
  day: string | null;

  /** Between these two, by the convention a mosque follows. */
  @Field(() => Date, { nullable: true })
  earliest: Date | null;

  @Field(() => Date, { nullable: true })
  latest: Date | null;

  /** Where schools are closed: of `noord`, `midden` and `zuid`, with spaces between. */
  @Field()
  regions: string;
}

/** What a date meets, and how far that can be known. */
@ObjectType()
@Accessible('everyone')
export class DayNotes {
  @Field(() => [DayNote])
  notes: DayNote[];

  /** Where the sun was looked at: a municipality, or `Utrecht` for the middle of the country. */
  @Field()
  place: string;

  /** False when the place of the session could not be told. */
  @Field()
  placeKnown: boolean;

  /** The last day of which school holidays are known, ISO. */
  @Field()
  schoolHolidaysUntil: string;
}
