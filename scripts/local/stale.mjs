import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataDir, root } from './paths.mjs';

const skipped = new Set(['node_modules', '.next', 'dist', 'test-results', 'next-env.d.ts']);
/** What a build leaves among the sources. */
const made = join('apps/web/public/script');
const everywhere = ['package-lock.json', 'tsconfig.json', 'tsconfig.base.json'];

/** The two products of a build: what they are made from and what must stand there afterwards. */
export const products = {
  api: { sources: ['apps/api', ...everywhere], kinds: ['api', 'graphql'], made: 'dist/api/main.mjs' },
  web: { sources: ['apps/web', ...everywhere], kinds: ['web', 'ui', 'graphql'], made: 'apps/web/.next/BUILD_ID' },
};

/** A fingerprint of everything a product is made from. */
export function fingerprint(name) {
  const { sources, kinds } = products[name];
  const features = existsSync(join(root, 'libs')) ? readdirSync(join(root, 'libs')).sort() : [];
  const libraries = features.flatMap((feature) => kinds.map((kind) => `libs/${feature}/${kind}`));
  const hash = createHash('sha256');
  for (const path of [...sources, ...libraries]) addPath(hash, path);
  return hash.digest('hex');
}

function addPath(hash, path) {
  if (path === made) return;
  const full = join(root, path);
  const stat = statSync(full, { throwIfNoEntry: false });
  if (stat?.isFile()) hash.update(`${path}\0`).update(readFileSync(full)).update('\0');
  if (!stat?.isDirectory()) return;
  for (const name of readdirSync(full).sort()) if (!skipped.has(name)) addPath(hash, join(path, name));
}

const stampOf = (name) => join(dataDir, `built-${name}.txt`);

export function isStale(name) {
  if (!existsSync(stampOf(name)) || !existsSync(join(root, products[name].made))) return true;
  return readFileSync(stampOf(name), 'utf8') !== fingerprint(name);
}

/** Builds one product; the stamp goes first and comes back last, so that an interrupted build counts as none. */
export async function rebuild(name, build) {
  const before = fingerprint(name);
  rmSync(stampOf(name), { force: true });
  await build();
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(stampOf(name), before);
}
