import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Obstacle } from './obstacle.mjs';
import { dataDir, root } from './paths.mjs';

/** Bytes after gzip that one page's script may weigh. */
export const heaviest = 190 * 1024;

const folder = join(root, 'apps/web/public/script');
const suffix = '.browser.ts';

/** Every `*.browser.ts` beside a feature's pages, by name: `passkey` for `passkey.browser.ts`. */
function entries() {
  const files = readdirSync(join(root, 'libs'), { recursive: true }).filter((file) => /^[\w-]+\/web\/src\/.*\.browser\.ts$/.test(file));
  const named = files.sort().map((file) => [basename(file, suffix), join(root, 'libs', file)]);
  const twice = named.find(([name], place) => named.findIndex(([other]) => other === name) !== place);
  if (twice) throw new Obstacle(`Two page scripts are called "${twice[0]}".`);
  return Object.fromEntries(named);
}

/**
 * Bundles the script of every page that has one into `public/script`, and writes down for Next where each stands and which
 * hash the policy of its page names.
 * @throws {Obstacle} when one does not build or is too heavy
 */
export async function buildPageScripts() {
  mkdirSync(dataDir, { recursive: true });
  const made = mkdtempSync(join(dataDir, 'page-scripts-'));
  try {
    await bundle(entries(), made);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const written = readdirSync(made).map((file) => publish(basename(file, '.js'), readFileSync(join(made, file))));
    writeFileSync(join(folder, 'scripts.json'), JSON.stringify(Object.fromEntries(written), null, 2));
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

function publish(name, bytes) {
  const weight = gzipSync(bytes).length;
  if (weight > heaviest) throw new Obstacle(`The script "${name}" weighs ${weight} bytes after gzip; at most ${heaviest}.`);
  const hash = createHash('sha384').update(bytes).digest('base64');
  const file = `${name}.${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}.js`;
  writeFileSync(join(folder, file), bytes);
  return [name, { src: `/script/${file}`, integrity: `sha384-${hash}` }];
}

async function bundle(entry, path) {
  const { rspack } = await import('@rspack/core');
  const loader = { loader: 'builtin:swc-loader', options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } } };
  const compiler = rspack({
    ...{ context: root, mode: 'production', target: ['web', 'es2022'], devtool: false, entry },
    output: { path, filename: '[name].js' },
    resolve: { extensions: ['.ts', '.js'] },
    module: { rules: [{ test: /\.ts$/, ...loader }] },
    optimization: { splitChunks: false },
    performance: false,
  });
  const stats = await new Promise((resolve, reject) => compiler.run((error, result) => (error ? reject(error) : resolve(result))));
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) throw new Obstacle(stats.toString({ all: false, errors: true, errorDetails: true, colors: false }));
}
