import { tellable, tellableParts, toldOf, toldParts } from './small-numbers';

it('tells tens, never more than there are, and nothing under ten', () => {
  expect([0, 9, 10, 18, 19, 28, 29, 118, 119].map(toldOf)).toEqual([null, null, null, null, 10, 10, 20, 100, 110]);
  for (let anchor = 0; anchor < 500; anchor += 1) expect(toldOf(anchor) ?? 0).toBeLessThanOrEqual(Math.max(0, anchor - 9));
});

it('tells of a whole no more than of its parts', () => {
  expect(toldParts({ others: 129, government: 19 })).toEqual({ total: 130, parts: { others: 120, government: 10 } });
  expect(toldParts({ others: 129, government: 18 })).toEqual({ total: 120, parts: { others: 120, government: null } });
  expect(toldParts({ others: 3, government: 18 })).toEqual({ total: null, parts: { others: null, government: null } });
});

it('tells of a time that is over nothing under ten', () => {
  expect([0, 1, 9, 10, 11].map(tellable)).toEqual([null, null, null, 10, 11]);
});

it.each([
  [[3, 4], null, [null, null]],
  [[40, 3], 43, [null, null]],
  [[10, 10, 6], 26, [null, null, null]],
  [[9, 9], 18, [null, null]],
  [[20, 30], 50, [20, 30]],
  [[20, 10], 30, [20, 10]],
])('gives no part of %j away by the total', (counts, total, parts) => {
  const told = tellableParts(Object.fromEntries(counts.map((count, at) => [`p${at}`, count])));
  expect([told.total, Object.values(told.parts)]).toEqual([total, parts]);
});
