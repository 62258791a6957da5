import { badgeOf, isLate } from './commitment-states';

const commitment = { state: 'in_progress', lateSince: null, dueOn: '2026-11-11' } as const;
const late = { ...commitment, lateSince: '2026-11-11T23:00:00.000Z' };

it('says late before anything else, and for how long', () => {
  expect(badgeOf('nl', late, '2026-11-12')).toEqual({ tone: 'late', word: '1 dag te laat' });
  expect(badgeOf('nl', late, '2026-11-21')).toEqual({ tone: 'late', word: '10 dagen te laat' });
});

it('says the state of what is on time', () => {
  expect(badgeOf('nl', commitment, '2026-11-01').word).toBe('Loopt');
});

it('does not call a delivery late', () => {
  expect(isLate({ ...late, state: 'delivered' })).toBe(false);
  expect(badgeOf('en', { ...late, state: 'confirmed' }, '2026-12-01')).toEqual({ tone: 'good', word: 'Confirmed' });
});

it('leaves it to the platform to say that something is late', () => {
  expect(isLate({ ...commitment, dueOn: '2020-01-01' })).toBe(false);
});

it.each([1, 2, 3, 11, 100])('has an Arabic word for %i days', (days) => {
  const due = new Date(Date.UTC(2026, 10, 30) - days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  expect(badgeOf('ar', { ...late, dueOn: due }, '2026-11-30').word).toContain('متأخر');
});
