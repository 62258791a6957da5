import { freshForm } from '@samenspraak/shared-web';
import { renderToStaticMarkup } from 'react-dom/server';
import { LookAgain, asSent, placesIn } from './look-again';

const refused = (places: string) => ({ ...freshForm(), refusal: 'NAMES_POINTED_OUT', facts: { places } });
const drawn = (form: ReturnType<typeof freshForm>, typed: string) => renderToStaticMarkup(<LookAgain language="nl" form={form} typed={typed} />);

it('reads the places of a refusal, and nothing else', () => {
  expect(placesIn('0-4 12-18')).toEqual([{ from: 0, to: 4 }, { from: 12, to: 18 }]);
  expect(placesIn('')).toEqual([]);
  expect(placesIn('x-y 3')).toEqual([]);
});

it('shows the words that were typed there, each once, in the text as the API read it', () => {
  const typed = asSent('  Aksoy zei het.\r\nAksoy en An. ');
  const html = drawn(refused('0-5 15-20 24-26'), typed);
  expect([...html.matchAll(/<bdi>(.*?)<\/bdi>/g)].map(([, word]) => word)).toEqual(['Aksoy', 'An']);
  expect(html).toContain('name="looked"');
});

it('is not there where nothing was pointed out', () => {
  expect(drawn(freshForm(), 'Er is gesproken.')).toBe('');
});
