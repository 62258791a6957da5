import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { allMessages } from './messages';

const root = process.cwd();

/** Every class that extends Refusal in the features, by its code on the wire. */
function refusalCodes(): string[] {
  const files = readdirSync(join(root, 'libs'), { recursive: true, encoding: 'utf8' });
  const sources = files.filter((file) => /\/api\/src\/.*\.ts$/.test(`/${file}`) && !file.endsWith('.spec.ts'));
  const names = sources.flatMap((file) =>
    [...readFileSync(join(root, 'libs', file), 'utf8').matchAll(/class (\w+) extends Refusal\b/g)].map(([, name]) => name ?? ''),
  );
  return names.map((name) => name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toUpperCase()).sort();
}

/** Told in another way: the fields name themselves. */
const withoutWords = ['INVALID_INPUT'];

it('has words for every refusal', () => {
  const codes = refusalCodes().filter((code) => !withoutWords.includes(code));
  const keys = allMessages.filter(({ folder }) => folder.includes('/web/')).flatMap(({ texts }) => [...texts.nl.keys()]);
  const silent = codes.filter((code) => !keys.some((key) => key.split('.').includes(code)));
  expect(codes.length).toBeGreaterThan(8);
  expect(silent).toEqual([]);
});
