import { changesBetween } from './changes';
import type { RegisterItem } from './register';
import type { RegisterVersion } from './versions';

const item = (name: string, parts: Partial<RegisterItem> = {}): RegisterItem => ({
  ...{ place: 'vault', name, seenBy: 'self', keepFor: null, keepFrom: null, erase: 'delete row', ...parts },
});
const version = (entries: RegisterVersion['entries']): RegisterVersion => ({ version: 1, release: '1.0.0', after: null, entries });
const account = (...items: RegisterItem[]) => ({ purpose: 'account', grounds: ['contract'], items });

it('finds nothing between two that say the same', () => {
  const same = version([account(item('person.email'))]);
  expect(changesBetween(same, same)).toEqual([]);
});

it('tells what came, what went, and what is seen or kept differently', () => {
  const before = version([account(item('person.email'), item('person.phone'))]);
  const after = version([account(item('person.email', { seenBy: 'space' }), item('person.language')), { purpose: 'news', grounds: ['consent'], items: [] }]);
  expect(changesBetween(before, after).map(({ kind, purpose, item: found }) => [kind, purpose, found?.name])).toEqual([
    ['added', 'news', undefined],
    ['added', 'account', 'person.language'],
    ['changed', 'account', 'person.email'],
    ['removed', 'account', 'person.phone'],
  ]);
});

it('tells of another ground', () => {
  const [before, after] = [version([account()]), version([{ ...account(), grounds: ['consent'] }])];
  expect(changesBetween(before, after)).toEqual([{ kind: 'changed', purpose: 'account', item: null }]);
});
