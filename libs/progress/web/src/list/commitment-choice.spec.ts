import type { Visit } from '@samenspraak/shared-web';
import { commitmentChips, commitmentChoice, commitmentsAddress, filterOf } from './commitment-choice';

const visit = (query: Record<string, string>) =>
  ({
    query: (name: string) => query[name] ?? null,
    oneOf: (name: string, allowed: readonly string[]) => allowed.find((each) => each === query[name]) ?? null,
  }) as unknown as Visit;

const id = '0b7e2a34-5a5e-4f0e-9d6c-0123456789ab';

it('reads what a reader looks for', () => {
  const choice = commitmentChoice(visit({ telaat: 'ja', stand: 'agreed', van: id, zoek: 'stage' }));
  expect(filterOf(choice)).toMatchObject({ late: true, state: 'agreed', ownerId: id, search: 'stage' });
});

it('knows in time from no choice', () => {
  expect(filterOf(commitmentChoice(visit({ telaat: 'nee' }))).late).toBe(false);
  expect(filterOf(commitmentChoice(visit({}))).late).toBeNull();
});

it('takes nothing that could not be', () => {
  const choice = commitmentChoice(visit({ telaat: 'zzz', stand: 'zzz', van: "' or 1=1", zoek: 'x'.repeat(500) }));
  expect(filterOf(choice)).toMatchObject({ late: null, state: null, ownerId: null });
  expect(choice.search).toHaveLength(200);
});

it('keeps the choice in the address of the next page', () => {
  expect(commitmentsAddress('ar', { late: 'ja', search: 'a&b' }, 'x=')).toBe('/ar/toezeggingen?zoek=a%26b&telaat=ja&na=x%3D');
});

it('takes one filter away at a time', () => {
  const choice = commitmentChoice(visit({ telaat: 'ja', thema: 'werk' }));
  const chips = commitmentChips('nl', choice, { themes: [{ slug: 'werk', name: 'Werk' }], organisations: [] });
  expect(chips.map(({ text, href }) => [text, href])).toEqual([
    ['Werk', '/nl/toezeggingen?telaat=ja'],
    ['Alleen te laat', '/nl/toezeggingen?thema=werk'],
  ]);
});
