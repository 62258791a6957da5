import { type SpaceReaders, readersText } from './readers';

const space = (members: number | null, government: number | null) =>
  ({ name: 'Het netwerk', readers: { members, government } }) as unknown as SpaceReaders;
const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '');

it('names roles and numbers, and who cannot read', () => {
  const text = plain(readersText('nl', 'members', space(210, 10)));
  expect(text).toContain('Alle leden van Het netwerk: 210 of meer');
  expect(text).toContain('10 of meer bij de overheid');
  expect(text).toContain('Niet: bezoekers zonder account');
});

it.each(['nl', 'en', 'tr', 'ar'] as const)('tells no number that is not told (%s)', (language) => {
  expect(readersText(language, 'members', space(null, null))).not.toMatch(/[0-9٠-٩]/);
});

it('speaks to the author of what is theirs', () => {
  expect(plain(readersText('nl', 'facilitators', space(210, 10), true))).toContain('Alleen u en de procesbegeleiders');
  expect(plain(readersText('nl', 'facilitators', space(210, 10)))).toContain('Alleen de inbrenger');
});
