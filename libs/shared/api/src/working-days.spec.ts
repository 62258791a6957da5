import { addWorkingDays, dayOf, workingDaysBetween } from './working-days';

// 2026: Friday 3 April is Good Friday (a working day by law), Easter Monday 6 April, King's Day Monday 27 April, Ascension 14 May.
it.each([
  ['2026-11-24', 0, '2026-11-24'],
  ['2026-11-24', 1, '2026-11-25'],
  ['2026-11-27', 1, '2026-11-30'],
  ['2026-11-28', 1, '2026-11-30'],
  ['2026-11-24', 10, '2026-12-08'],
  ['2026-04-24', 1, '2026-04-28'],
  ['2026-04-04', 1, '2026-04-07'],
  ['2026-05-13', 1, '2026-05-15'],
  ['2026-12-24', 1, '2026-12-28'],
  ['2026-12-31', 1, '2027-01-04'],
])('counts from %s %i working days to %s', (day, count, expected) => expect(addWorkingDays(day, count)).toBe(expected));

it.each([
  ['2026-11-24', '2026-11-24', 0],
  ['2026-11-25', '2026-11-24', 0],
  ['2026-11-24', '2026-11-25', 1],
  ['2026-11-27', '2026-11-29', 0],
  ['2026-11-27', '2026-11-30', 1],
  ['2026-04-24', '2026-04-28', 1],
  ['2026-12-24', '2027-01-04', 5],
])('finds between %s and %s %i working days', (from, to, count) => expect(workingDaysBetween(from, to)).toBe(count));

it('turns the day over in the Netherlands, in winter and in summer', () => {
  expect(['2026-11-24T22:59:59Z', '2026-11-24T23:00:00Z'].map((at) => dayOf(new Date(at)))).toEqual(['2026-11-24', '2026-11-25']);
  expect(['2026-07-01T21:59:59Z', '2026-07-01T22:00:00Z'].map((at) => dayOf(new Date(at)))).toEqual(['2026-07-01', '2026-07-02']);
});
