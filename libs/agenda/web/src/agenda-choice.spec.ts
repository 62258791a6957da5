import { addressOf, chipsOf, noChoice } from './agenda-choice';

const themes = { themes: [{ slug: 'gelijke-kansen', name: 'Gelijke kansen' }] };

it('gives every choice an address of its own, with the cursor behind it', () => {
  expect(addressOf('nl', noChoice)).toBe('/nl/agenda');
  const choice = { ...noChoice, themeSlug: 'gelijke-kansen', state: 'open' as const, municipality: "'s-Hertogenbosch" };
  const address = new URL(addressOf('ar', choice, 'abc'), 'http://x');
  expect(address.pathname).toBe('/ar/agenda');
  expect(Object.fromEntries(address.searchParams)).toEqual({ thema: 'gelijke-kansen', stand: 'open', gemeente: "'s-Hertogenbosch", na: 'abc' });
});

it('takes away one filter at a time, and goes back to the first page', () => {
  const chips = chipsOf('nl', { ...noChoice, search: 'stage & werk', themeSlug: 'gelijke-kansen' }, themes);
  expect(chips.map(({ text }) => text)).toEqual(['stage & werk', 'Gelijke kansen']);
  expect(chips[0]?.href).toBe('/nl/agenda?thema=gelijke-kansen');
  expect(chips[1]?.href).toBe('/nl/agenda?zoek=stage+%26+werk');
});

it('shows an unknown theme as it was typed', () => {
  expect(chipsOf('nl', { ...noChoice, themeSlug: '<script>' }, themes)[0]?.text).toBe('<script>');
});
