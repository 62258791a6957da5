import { durationWord, erasedWord, keptWord } from './terms';

it.each([
  ['PT15M', '15 minuten'],
  ['P1D', '1 dag'],
  ['P90D', '90 dagen'],
  ['P3M', '3 maanden'],
  ['P2Y', '2 jaar'],
])('says %s as “%s”', (iso, words) => {
  expect(durationWord('nl', iso)).toBe(words);
});

it('shows a term it does not know as it stands, rather than a wrong one', () => {
  expect(durationWord('nl', 'P1Y6M')).toBe('P1Y6M');
});

it('tells what stays, what passes by, and what has an end', () => {
  expect(keptWord('nl', { keepFor: null, keepFrom: null })).toBe('Tot u het laat wissen');
  expect(keptWord('nl', { keepFor: 'PT0S', keepFrom: null })).toBe('Wordt niet bewaard');
  expect(keptWord('nl', { keepFor: 'P14D', keepFrom: 'createdAt' })).toBe('14 dagen na het begin');
});

it('tells how something goes', () => {
  expect([erasedWord('nl', 'delete row'), erasedWord('nl', null)]).toEqual(['De hele regel gaat weg', 'Er blijft niets over']);
});
