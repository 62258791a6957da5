import { excerpt } from './topic-summary';

it('leaves a short text alone', () => expect(excerpt('Kort. En goed.')).toBe('Kort. En goed.'));

it('ends after a whole sentence where one fits', () => {
  expect(excerpt(`${'a'.repeat(60)}. ${'b'.repeat(90)}.`)).toBe(`${'a'.repeat(60)}.`);
});

it('says that a long sentence goes on', () => {
  const short = excerpt('woord '.repeat(60));
  expect(short.endsWith('woord…')).toBe(true);
  expect(short.length).toBeLessThanOrEqual(121);
});

it('knows the Arabic question mark', () => {
  expect(excerpt(`${'ا'.repeat(60)}؟ ${'ب'.repeat(90)}`)).toBe(`${'ا'.repeat(60)}؟`);
});
