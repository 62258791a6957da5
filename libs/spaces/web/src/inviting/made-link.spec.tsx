import { renderToStaticMarkup } from 'react-dom/server';
import { MadeLink, type MadeLinkProps } from './made-link';

const made = { id: '1', secret: '1.geheim', language: 'tr', expiresAt: '2026-12-07T10:00:00Z', organisation: { name: 'Moskee De Veldkei (voorbeeld)' }, space: { name: 'Het netwerk' } };

const link = (parts: object = {}) =>
  renderToStaticMarkup(
    <MadeLink {...({ invitation: { ...made, ...parts }, language: 'nl', origin: 'https://samenspraak.example', more: '/nl' } as unknown as MadeLinkProps)} />,
  );

it('leads to the page in the invited person’s language, around which the maker’s page stays in theirs', () => {
  const html = link();
  expect(html).toContain('value="https://samenspraak.example/tr/uitnodiging/1.geheim"');
  expect(html).toContain('Merhaba');
  expect(html).toContain('De link is klaar');
});

it('puts the message into a mail as it is, and addresses it to nobody', () => {
  const [, subject = '', body = ''] = /href="mailto:\?subject=([^&]*)&amp;body=([^"]*)"/.exec(link()) ?? [];
  expect(decodeURIComponent(subject)).toContain('Het netwerk');
  expect(decodeURIComponent(body)).toContain('https://samenspraak.example/tr/uitnodiging/1.geheim');
});

it('shows nothing of an invitation that is no longer of use', () => {
  expect(link({ secret: null })).toBe('');
});
