import '../features.module';
import '../report';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { carriedData, processings, shownOf } from '@samenspraak/shared-api';
import { conditionOf, digestOf, heldTables, personalTables, registerEntry, registerNow, registerVersions, withVersion } from '@samenspraak/privacy-api';

const root = process.cwd();
type Tree = { [key: string]: string | Tree };
const words = (['nl', 'en', 'tr', 'ar'] as const).map(
  (language) => [language, JSON.parse(readFileSync(join(root, `libs/privacy/web/src/data-map/messages/${language}.json`), 'utf8')) as Tree] as const,
);
const at = (tree: Tree, ...path: string[]) => path.reduce<string | Tree | undefined>((node, key) => (typeof node === 'object' ? node[key] : undefined), tree);

describe.each(words)('the register in %s', (_language, tree) => {
  it('has words for every purpose and ground', () => {
    const purposes = Object.keys(processings).filter((key) => !at(tree, 'purposes', key, 'title') || !at(tree, 'purposes', key, 'why'));
    const grounds = Object.values(processings).flat().filter((key) => !at(tree, 'grounds', key));
    expect({ purposes, grounds }).toEqual({ purposes: [], grounds: [] });
  });

  it('has words for every table and column', () => {
    const silent = heldTables().flatMap(({ table, columns }) => [
      ...(at(tree, 'tables', table, 'title') ? [] : [table]),
      ...columns.filter(({ column }) => !at(tree, 'tables', table, column) && !at(tree, 'columns', column)).map(({ column }) => `${table}.${column}`),
    ]);
    expect(heldTables().length).toBeGreaterThan(30);
    expect(silent).toEqual([]);
  });

  it('has words for every field of a mail and of a log line, and for where a term begins', () => {
    const fields = carriedData().filter(({ carrier, name }) => (carrier === 'mail' || carrier === 'log') && !at(tree, carrier, name));
    const begins = registerNow().flatMap(({ items }) => items.flatMap(({ keepFrom }) => (keepFrom && !at(tree, 'from', keepFrom) ? [keepFrom] : [])));
    expect({ fields, begins }).toEqual({ fields: [], begins: [] });
  });
});

describe('the versions of the register', () => {
  it('say what the marks say: after a change run `node scripts/generate.mjs`', () => {
    expect(registerVersions.at(-1)?.entries).toEqual(JSON.parse(JSON.stringify(registerNow())));
  });

  it('cannot be changed once there is a next one', () => {
    registerVersions.forEach(({ version, after }, place) => {
      const before = registerVersions[place - 1];
      expect({ version, after }).toEqual({ version: place + 1, after: before ? digestOf(before) : null });
    });
  });

  it('get a new number with the first change after a release, and the same one until then', () => {
    const [entry] = registerNow();
    const first = withVersion([], '1.0.0', []);
    const second = withVersion(first, '2.0.0', [entry!]);
    expect(second.map(({ version, release }) => [version, release])).toEqual([[1, '1.0.0'], [2, '2.0.0']]);
    expect(withVersion(second, '2.0.0', []).at(-1)).toMatchObject({ version: 2, release: '2.0.0', entries: [] });
    expect(withVersion(second, '3.0.0', [entry!])).toBe(second);
  });

  it('are what a look refers to, and a purpose outside the register is refused', () => {
    expect(registerEntry('account')).toMatchObject({ id: 'account', version: registerVersions.length });
    expect(() => registerEntry('curiosity')).toThrow('Not in the register');
  });
});

/** Our own code, specs and generated files aside. */
const sources = ['libs', 'apps']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`))
  .filter((path) => /\.(ts|tsx|mjs)$/.test(path) && !/\.spec\.|node_modules|\/\.next|\/gen\/|apps\/e2e|\/drills\/|testing/.test(path))
  .map((path) => [path, readFileSync(join(root, path), 'utf8')] as const);

describe('what carries data outside the tables', () => {
  it('names no cookie that is not declared', () => {
    const declared = carriedData().filter(({ carrier }) => carrier === 'cookie').map(({ name }) => name);
    const named = sources.flatMap(([path, text]) => [...text.matchAll(/(?:__Host|__Secure)-[\w-]+/g)].map(([name]) => `${name} in ${path}`));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((each) => !declared.includes(each.split(' ')[0] ?? ''))).toEqual([]);
  });

  it('sets cookies only where they are declared, and hands them on in the pages', () => {
    const setting = sources.filter(([path, text]) => /set-cookie|setCookie\(/i.test(text) && !path.startsWith('libs/shared/web/src/')).map(([, text]) => text);
    expect(setting.length).toBeGreaterThan(0);
    expect(setting.filter((text) => !/declareCarried\('cookie'|setSessionCookie/.test(text))).toEqual([]);
  });

  it('writes log lines in one place', () => {
    const writing = sources.filter(([path, text]) => /console\.(error|warn|info|debug)\(/.test(text) && path.startsWith('libs/')).map(([path]) => path);
    expect(writing).toEqual([]);
  });
});

describe('what a person can see of their own data', () => {
  it('reaches every table with personal data: by a foreign key to a participant or a person, or by @About', () => {
    expect(personalTables().length).toBeGreaterThan(15);
    expect(personalTables().filter((held) => conditionOf(held) === undefined).map(({ table }) => table)).toEqual([]);
  });

  it('holds back every key and fingerprint of one', () => {
    const secret = personalTables().flatMap(({ table, entity, columns }) =>
      columns.filter(({ column, property }) => /hash|secret|wrapped|challenge|(?<!public)_key$/.test(column) && shownOf(entity, property) !== 'withheld').map(({ column }) => `${table}.${column}`),
    );
    expect(secret).toEqual([]);
  });
});
