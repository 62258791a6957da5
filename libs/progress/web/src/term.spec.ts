import { daysBetween, termOf } from './term';

it('counts days over the change of the clock', () => {
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
});

it('says how far a commitment is', () => {
  expect(termOf({ agreedOn: '2026-11-01', dueOn: '2026-11-11' }, '2026-11-04')).toEqual({ used: 3, total: 10, left: 7 });
});

it('counts what is past the date as late', () => {
  expect(termOf({ agreedOn: '2026-11-01', dueOn: '2026-11-11' }, '2026-11-14')).toEqual({ used: 13, total: 10, left: -3 });
});

it('never divides by nothing', () => {
  expect(termOf({ agreedOn: '2026-11-01', dueOn: '2026-11-01' }, '2026-10-30')).toMatchObject({ used: 0, total: 1 });
});
