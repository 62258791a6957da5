import { createHash } from 'node:crypto';
import { Language } from '@samenspraak/shared-api';
import { words } from '../messages';
import { ruleVersions, rulesOn } from './rule-list';

const digestOf = (version: (typeof ruleVersions)[number]): string =>
  createHash('sha256')
    .update(JSON.stringify([version, version.rules.map(({ key }) => [key, words(Language.nl)(`rules.${key}.name`), words(Language.nl)(`rules.${key}.text`)])]))
    .digest('hex')
    .slice(0, 16);

/** Decisions refer to a version: what it said stays. Another meaning is another key in a next version. */
it('keeps every version as it was, its Dutch words included', () => {
  expect(ruleVersions.map(digestOf)).toEqual(['bc27f9e29416bb83']);
});

it('numbers them without a gap, in the order of their days', () => {
  expect(ruleVersions.map(({ version }) => version)).toEqual(ruleVersions.map((_, place) => place + 1));
  const days = ruleVersions.map(({ from }) => from);
  expect(days).toEqual([...days].sort());
  expect(rulesOn('2999-01-01')).toBe(ruleVersions.at(-1));
  expect(rulesOn('1999-01-01')).toBe(ruleVersions[0]);
});

it.each(Object.values(Language))('has words for every rule in %s', (language) => {
  for (const { key } of ruleVersions.flatMap(({ rules }) => rules)) for (const part of ['name', 'text']) expect(words(language)(`rules.${key}.${part}`)).toMatch(/\p{L}/u);
});
