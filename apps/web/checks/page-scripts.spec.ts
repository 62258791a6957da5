import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every page that may run a script, and which: to be added to by hand, with a reason in docs/decisions. */
const allowed: Record<string, string> = {
  '[language]/inloggen/passkey.tsx': 'passkey',
  '[language]/mijn-account/passkey.tsx': 'passkey',
  '[language]/ruimtes/[slug]/verzegeld/index.tsx': 'sealed',
  '[language]/ruimtes/[slug]/verzegeld/lezen.tsx': 'sealed',
  '[language]/verzegeld/[slug].tsx': 'sealed',
  '[language]/verzegeld/index.tsx': 'sealed',
};

const pages = join(process.cwd(), 'apps/web/pages');
const files = readdirSync(pages, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'));
const textOf = (file: string) => readFileSync(join(pages, file), 'utf8');

it('lets no page run a script but those that are named here', () => {
  const asking = files.flatMap((file) => [...textOf(file).matchAll(/\bscript: '(\w+)'/g)].map(([, name]) => [file, name]));
  expect(Object.fromEntries(asking)).toEqual(allowed);
});

it('writes no script tag of its own anywhere, and wants no client runtime', () => {
  const wrong = files.filter((file) => {
    const text = textOf(file);
    return /<script|next\/script|dangerouslySetInnerHTML/i.test(text) || (text.includes('serve<') && !text.includes('unstable_runtimeJS: false'));
  });
  expect(files.length).toBeGreaterThan(30);
  expect(wrong).toEqual([]);
});
