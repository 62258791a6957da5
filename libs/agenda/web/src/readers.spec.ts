import { type SpaceReaders, readersText } from './readers';

const space = (members: number | null, government: number | null) =>
  ({ name: 'Het netwerk', readers: { members, government } }) as unknown as SpaceReaders;
const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '');

it('names roles and numbers, and who cannot read', () => {
  const text = plain(readersText('nl', 'members', space(214, 11)));
  expect(text).toContain('Alle 214 leden van Het netwerk');
  expect(text).toContain('11 bij de overheid');
  expect(text).toContain('Niet: bezoekers zonder account');
});

it.each(['nl', 'en', 'tr', 'ar'] as const)('tells no number that is not told (%s)', (language) => {
  expect(readersText(language, 'members', space(null, null))).not.toMatch(/[0-9٠-٩]/);
});

it('speaks to the author of what is theirs', () => {
  expect(plain(readersText('nl', 'facilitators', space(214, 11), true))).toContain('Alleen u en de procesbegeleiders');
  expect(plain(readersText('nl', 'facilitators', space(214, 11)))).toContain('Alleen de inbrenger');
});
