import { bodiesOf, sumOf, yearsOf } from './memory-sums';
import { memoryAddress } from './memory-choice';

const mosque = { id: 'm', name: 'Moskee' };
const ministry = { id: 'z', name: 'Ministerie' };
const counts = [
  { kind: 'raised', year: 2023, side: 'communities', count: 2, organisation: mosque },
  { kind: 'raised', year: 2026, side: 'communities', count: 3, organisation: mosque },
  { kind: 'raised', year: 2026, side: 'government', count: 1, organisation: ministry },
  { kind: 'late', year: null, side: 'government', count: 1, organisation: ministry },
] as const;

it('adds what belongs together, and takes all years from their own rows', () => {
  expect(sumOf(counts, { kind: 'raised', year: 2026 })).toBe(4);
  expect(sumOf(counts, { kind: 'raised', year: 2026, side: 'communities' })).toBe(3);
  expect(sumOf(counts, { kind: 'raised', year: 2026, organisation: 'z' })).toBe(1);
  expect(sumOf(counts, { kind: 'raised', year: null })).toBe(0);
  expect(sumOf(counts, { kind: 'late', year: null })).toBe(1);
});

it('shows a year in which nothing happened between two in which something did', () => {
  expect(yearsOf(counts)).toEqual([2023, 2024, 2025, 2026]);
  expect(yearsOf([])).toEqual([]);
});

it('names the bodies of a side that did something that year', () => {
  expect(bodiesOf(counts, 'communities', 2026)).toEqual([mosque]);
  expect(bodiesOf(counts, 'government', 2023)).toEqual([]);
});

it('gives every figure an address of its own', () => {
  expect(memoryAddress('/nl/reeksen/tafel/geheugen', { year: 2026, kind: 'late', side: 'government' })).toBe('/nl/reeksen/tafel/geheugen?jaar=2026&wat=te-laat&kant=government#lijst');
  expect(memoryAddress('/nl/reeksen/tafel/geheugen', { year: null })).toBe('/nl/reeksen/tafel/geheugen');
});
