import { instantOf } from '../testing';
import { DayNoteKind } from './day-note.types';
import { dayNotes } from './day-notes';
import { codeNamedIn, middleOfTheCountry, sunOver } from './places-of-sun';
import { publicHolidays } from './public-holidays';
import { regions, schoolHolidays, schoolHolidaysUntil } from './school-holidays';

const utrecht = sunOver({ code: 'GM0344', name: 'Utrecht', safetyRegion: 'VR09' });
/** What is told of a session, in Dutch time: kinds, with the name or the first day where there is one. */
const told = (day: string, from: string, until: string) =>
  dayNotes({ startsAt: instantOf(day, from), endsAt: instantOf(day, until) }, utrecht).notes.map(({ kind, name, day: first, regions: where }) =>
    [kind, name ?? first, where].filter(Boolean).join(' '),
  );

it.each<[what: string, day: string, from: string, until: string, told: string[]]>([
  ['an ordinary morning', '2026-12-01', '09:30', '11:30', []],
  ['an afternoon with a prayer in it', '2026-12-01', '13:30', '16:45', ['prayer asr', 'prayer maghrib']],
  ['Friday midday', '2026-12-04', '12:30', '14:00', ['friday_prayer']],
  ['Friday after the prayer', '2026-12-04', '14:30', '15:00', ['prayer asr']],
  ['Friday morning', '2026-12-04', '09:00', '11:30', []],
  ['Thursday midday', '2026-12-03', '12:00', '13:00', ['prayer dhuhr']],
  ['an evening in Ramadan', '2027-02-16', '19:00', '19:30', ['ramadan', 'prayer isha', 'school_holiday spring zuid']],
  ['the day before Ramadan', '2027-02-07', '10:00', '11:00', ['ramadan_begins 2027-02-08']],
  ['the last day of Ramadan, that may be the feast', '2027-03-08', '10:00', '11:00', ['eid_al_fitr 2027-03-09', 'ramadan']],
  ['the feast', '2027-03-09', '10:00', '11:00', ['eid_al_fitr 2027-03-09']],
  ['its third day', '2027-03-11', '10:00', '11:00', ['eid_al_fitr 2027-03-09']],
  ['the day after it', '2027-03-12', '09:00', '10:00', []],
  ['the other feast, on a Dutch holiday', '2027-05-16', '10:00', '11:00', ['eid_al_adha 2027-05-16', 'public_holiday pentecost']],
  ['its fourth day', '2027-05-19', '10:00', '11:00', ['eid_al_adha 2027-05-16']],
  ['Ashura', '2027-06-15', '10:00', '11:00', ['ashura 2027-06-15']],
  ['Mawlid, in the summer', '2027-08-14', '10:00', '11:00', ['mawlid 2027-08-14', 'school_holiday summer noord midden zuid']],
  ['Christmas', '2026-12-25', '10:00', '11:00', ['public_holiday christmas', 'school_holiday christmas noord midden zuid']],
  ['Liberation Day', '2027-05-05', '10:00', '11:00', ['public_holiday liberation_day']],
  ['King’s Day', '2027-04-27', '10:00', '11:00', ['public_holiday kings_day', 'school_holiday may noord midden zuid']],
  ['autumn, in two regions', '2026-10-20', '10:00', '11:00', ['school_holiday autumn midden zuid']],
])('says of %s', (_what, day, from, until, expected) => {
  expect(told(day, from, until)).toEqual(expected);
});

it('goes by the Dutch day, also just after midnight in summer and over the change of the clock', () => {
  const startsAt = new Date('2027-04-26T22:30:00Z');
  const kinds = dayNotes({ startsAt, endsAt: new Date('2027-04-26T23:00:00Z') }, utrecht).notes.map(({ name }) => name);
  expect(kinds).toContain('kings_day');
  expect(told('2027-03-28', '13:30', '14:30')).toEqual(['public_holiday easter', 'prayer dhuhr']);
});

it('says where the sun was looked at, and until when school holidays are known', () => {
  const at = { startsAt: instantOf('2027-01-12', '10:00'), endsAt: instantOf('2027-01-12', '11:00') };
  expect(dayNotes(at, middleOfTheCountry)).toMatchObject({ place: 'Utrecht', placeKnown: false, schoolHolidaysUntil });
  expect(sunOver({ code: 'GM0051', name: 'Elders', safetyRegion: 'VR02' })).toMatchObject({ name: 'Elders', known: true });
  expect(sunOver({ code: 'X', name: 'X', safetyRegion: 'X' })).toBe(middleOfTheCountry);
});

it.each([
  ['Stadhuis, Assen', 'GM0106'],
  ['Roosendaal', 'GM1674'],
  ['Utrechtsestraat 3', undefined],
  ['tussen Breda en Tilburg', undefined],
  ['', undefined],
])('finds in %j the municipality %s', (place, code) => {
  expect(codeNamedIn(place)).toBe(code);
});

it('has school holidays from a Saturday to a Sunday, of every region in every year', () => {
  const weekday = (day: string) => new Date(`${day}T12:00:00Z`).getUTCDay();
  expect(schoolHolidays.filter(({ from, to }) => weekday(from) !== 6 || weekday(to) !== 0 || from >= to)).toEqual([]);
  for (const region of regions) {
    const own = schoolHolidays.filter((each) => each.regions.includes(region)).map(({ name }) => name);
    expect(own).toEqual(Array.from({ length: 3 }, () => ['autumn', 'christmas', 'spring', 'may', 'summer']).flat());
  }
});

it('knows every Dutch holiday by name, and orders what it tells by weight', () => {
  expect(publicHolidays).toHaveLength(12);
  expect(Object.values(DayNoteKind)[0]).toBe('eid_al_fitr');
});
