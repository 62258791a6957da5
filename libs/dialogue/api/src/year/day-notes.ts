import { dayOf } from '@samenspraak/shared-api';
import { Temporal } from 'temporal-polyfill';
import { DayNote, DayNoteKind, DayNotes } from './day-note.types';
import { Occasion, isRamadan, nearest } from './islamic-calendar';
import { Prayer, Span, prayerTimes, prayers } from './prayer-times';
import { publicHolidayOn } from './public-holidays';
import { schoolHolidaysOn, schoolHolidaysUntil } from './school-holidays';
import { PlaceOfSun } from './places-of-sun';

/** When it is. */
export interface Times {
  startsAt: Date;
  endsAt: Date;
}

const minute = 60_000;

/** In minutes: people come before the sermon, and leave after the prayer. */
const fridayPrayer = { before: 15, after: 75 };

const blank: Omit<DayNote, 'kind'> = { name: null, day: null, earliest: null, latest: null, regions: '' };
const note = (kind: DayNoteKind, parts: Partial<DayNote> = {}): DayNote => ({ kind, ...blank, ...parts });

/**
 * What a session at these times meets, the weightiest first: computed or from tables here, offline, from nothing but the
 * date and the place. Judged by the Dutch day it begins on.
 */
export function dayNotes(times: Times, { name, known, sun }: PlaceOfSun): DayNotes {
  const day = dayOf(times.startsAt);
  const prayersOfDay = prayerTimes(day, sun);
  const notes = [...moonDays(day, prayersOfDay), ...prayersWithin(times, day, prayersOfDay), ...closedDays(day)];
  const order = Object.values(DayNoteKind);
  return {
    notes: notes.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind)),
    ...{ place: name, placeKnown: known, schoolHolidaysUntil },
  };
}

/** How long each lasts, in days; told from a day before, because it may begin then. */
const lasting: [Occasion & keyof typeof DayNoteKind, days: number][] = [
  ...([['eid_al_fitr', 3], ['eid_al_adha', 4]] as [Occasion & keyof typeof DayNoteKind, number][]),
  ...([['ashura', 2], ['mawlid', 2]] as [Occasion & keyof typeof DayNoteKind, number][]),
];

function moonDays(day: string, { maghrib }: Record<Prayer, Span>): DayNote[] {
  const found = lasting.flatMap(([occasion, days]) => {
    const { first, after } = nearest(occasion, day);
    return after >= -1 && after < days ? [note(DayNoteKind[occasion], { day: first })] : [];
  });
  if (isRamadan(day)) return [...found, note(DayNoteKind.ramadan, maghrib)];
  const { first, after } = nearest('ramadan', day);
  return after === -1 ? [...found, note(DayNoteKind.ramadan_begins, { day: first })] : found;
}

/** In Ramadan sunset is the iftar, which was told; on a Friday the midday prayer is the Friday prayer. */
function prayersWithin(times: Times, day: string, spans: Record<Prayer, Span>): DayNote[] {
  const isFriday = Temporal.PlainDate.from(day).dayOfWeek === 5;
  const told: Prayer[] = [...(isFriday ? (['dhuhr'] as const) : []), ...(isRamadan(day) ? (['maghrib'] as const) : [])];
  const within = prayers.filter((prayer) => !told.includes(prayer) && meets(times, spans[prayer]));
  const { earliest, latest } = spans.dhuhr;
  const friday = { earliest: shifted(earliest, -fridayPrayer.before), latest: shifted(latest, fridayPrayer.after) };
  return [
    ...(isFriday && meets(times, friday) ? [note(DayNoteKind.friday_prayer, spans.dhuhr)] : []),
    ...within.map((name) => note(DayNoteKind.prayer, { name, ...spans[name] })),
  ];
}

const meets = ({ startsAt, endsAt }: Times, { earliest, latest }: Span): boolean => earliest < endsAt && latest >= startsAt;
const shifted = (moment: Date, minutes: number): Date => new Date(moment.getTime() + minutes * minute);

function closedDays(day: string): DayNote[] {
  const holiday = publicHolidayOn(day);
  return [
    ...(holiday ? [note(DayNoteKind.public_holiday, { name: holiday })] : []),
    ...schoolHolidaysOn(day).map(({ name, regions }) => note(DayNoteKind.school_holiday, { name, regions: regions.join(' ') })),
  ];
}
