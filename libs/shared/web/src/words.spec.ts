import { defineWords } from './words';

const nl = { title: 'De agenda', people: '{count, plural, one {# mens} other {# mensen}}', of: '{part} van {whole}', told: '{who} zegt {what}', quoted: "Dit heet '{'zo'}'" };
const words = defineWords({ nl, en: nl, tr: nl, ar: nl })('nl');

it('gives a word without anything to fill in, and one with marks that are meant as signs', () => {
  expect([words('title'), words('quoted')]).toEqual(['De agenda', 'Dit heet {zo}']);
});

it('counts, again and after other counts', () => {
  const all = [1, 2, 1, 3000].map((count) => words('people', { count }));
  expect(all).toEqual(['1 mens', '2 mensen', '1 mens', '3.000 mensen']);
});

it('keeps two numbers apart, also when their figures run together', () => {
  expect([words('of', { part: 1, whole: 23 }), words('of', { part: 12, whole: 3 })]).toEqual(['1 van 23', '12 van 3']);
});

it('fills in words', () => {
  expect(words('told', { who: 'De raad', what: 'ja' })).toBe('De raad zegt ja');
});

it('counts beyond what it remembers', () => {
  const all = Array.from({ length: 1200 }, (_, count) => words('people', { count: count + 2 }));
  expect(new Set(all).size).toBe(1200);
});
