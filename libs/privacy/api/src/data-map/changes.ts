import type { RegisterEntry, RegisterItem } from './register';
import type { RegisterVersion } from './versions';

export interface RegisterChange {
  kind: 'added' | 'removed' | 'changed';
  purpose: string;
  /** The data it is about; null when the processing itself came, went, or has another ground. */
  item: RegisterItem | null;
}

/** What one version of the register says differently from the one before it. */
export const changesBetween = (before: RegisterVersion, after: RegisterVersion): RegisterChange[] => [
  ...difference(before.entries, after.entries, ({ purpose }) => purpose, (entry) => entry.grounds).map(({ kind, one }) => ({ kind, purpose: one.purpose, item: null })),
  ...difference(itemsOf(before.entries), itemsOf(after.entries), ({ purpose, item }) => [purpose, item.place, item.name].join(' '), ({ item }) => item).map(
    ({ kind, one }) => ({ kind, ...one }),
  ),
];

const itemsOf = (entries: RegisterEntry[]) => entries.flatMap(({ purpose, items }) => items.map((item) => ({ purpose, item })));

/** By key: what came, what went, and what is there in both but not the same. */
function difference<T>(before: T[], after: T[], keyOf: (each: T) => string, told: (each: T) => unknown): { kind: RegisterChange['kind']; one: T }[] {
  const [old, now] = [before, after].map((list) => new Map(list.map((each) => [keyOf(each), each]))) as [Map<string, T>, Map<string, T>];
  const same = (a: T, b: T) => JSON.stringify(told(a)) === JSON.stringify(told(b));
  return [
    ...[...now].filter(([key]) => !old.has(key)).map(([, one]) => ({ kind: 'added' as const, one })),
    ...[...now].filter(([key, one]) => old.has(key) && !same(old.get(key) as T, one)).map(([, one]) => ({ kind: 'changed' as const, one })),
    ...[...old].filter(([key]) => !now.has(key)).map(([, one]) => ({ kind: 'removed' as const, one })),
  ];
}
