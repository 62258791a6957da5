import type { Visit } from '@samenspraak/shared-web';
import { belowLanguage, destinationOf, onTheWayTo } from './destination';

const visitTo = (naar: string | null) => ({ query: () => naar }) as unknown as Visit;

it('goes on to a page of this site, in the language of the reader', () => {
  expect(belowLanguage('/nl/agenda?thema=gelijke-kansen')).toBe('/agenda?thema=gelijke-kansen');
  expect(belowLanguage('/ar/uitnodiging/3f.a-b_c')).toBe('/uitnodiging/3f.a-b_c');
  expect(belowLanguage('/tr')).toBe('');
});

it('goes nowhere else', () => {
  const foreign = ['https://elders.example/nl', '//elders.example', '/nl//elders.example', '/nl/\\elders.example', '/de/agenda', '/nlagenda', 'agenda', '', null];
  for (const page of foreign) expect(belowLanguage(page)).toBeNull();
});

it('does not come back to signing in or out', () => {
  for (const page of ['/nl/inloggen', '/nl/inloggen?naar=%2Fnl', '/en/uitloggen']) expect(destinationOf(visitTo(page))).toBeNull();
  expect(destinationOf(visitTo('/nl/inloggenhulp'))).toBe('/nl/inloggenhulp');
});

it('keeps the page in the address, whole', () => {
  expect(onTheWayTo(null, '/inloggen')).toBe('/inloggen');
  expect(onTheWayTo('/nl/agenda?zoek=a&b', '/inloggen/code', { poging: 'x' })).toBe('/inloggen/code?poging=x&naar=%2Fnl%2Fagenda%3Fzoek%3Da%26b');
});
