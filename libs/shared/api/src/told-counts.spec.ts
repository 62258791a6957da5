import { toldOf, toldParts } from './small-numbers';

it('tells tens, never more than there are, and nothing under ten', () => {
  expect([0, 9, 10, 18, 19, 28, 29, 118, 119].map(toldOf)).toEqual([null, null, null, null, 10, 10, 20, 100, 110]);
  for (let anchor = 0; anchor < 500; anchor += 1) expect(toldOf(anchor) ?? 0).toBeLessThanOrEqual(Math.max(0, anchor - 9));
});

it('tells of a whole no more than of its parts', () => {
  expect(toldParts({ others: 129, government: 19 })).toEqual({ total: 130, parts: { others: 120, government: 10 } });
  expect(toldParts({ others: 129, government: 18 })).toEqual({ total: 120, parts: { others: 120, government: null } });
  expect(toldParts({ others: 3, government: 18 })).toEqual({ total: null, parts: { others: null, government: null } });
});
