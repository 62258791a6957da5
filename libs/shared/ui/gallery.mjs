/**
 * Writes the gallery to a folder and says how heavy its CSS is:
 *   node libs/shared/ui/gallery.mjs <folder>
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rspack } from '@rspack/core';

const source = join(import.meta.dirname, 'src');
const target = resolve(process.argv[2] ?? 'tmp/gallery');
mkdirSync(target, { recursive: true });

/** The browsers that Next builds for. */
const browsers = ['chrome 111', 'edge 111', 'firefox 111', 'safari 16.4'];

const common = {
  mode: 'production',
  context: source,
  resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  module: {
    rules: [
      { test: /\.css$/, type: 'css' },
      { test: /\.woff2$/, type: 'asset/resource', generator: { filename: '[name][ext]' } },
      {
        test: /\.tsx?$/,
        type: 'javascript/auto',
        loader: 'builtin:swc-loader',
        options: {
          jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
        },
      },
    ],
  },
};

await build({
  ...common,
  entry: { house: './house.css' },
  target: 'web',
  output: { path: target, cssFilename: '[name].css' },
  optimization: {
    minimizer: [new rspack.LightningCssMinimizerRspackPlugin({ minimizerOptions: { targets: browsers } })],
  },
});
await build({
  ...common,
  entry: { gallery: './gallery.tsx' },
  target: 'node',
  output: { path: target, filename: '[name].mjs', module: true, library: { type: 'module' } },
  optimization: { minimize: false },
});

const { gallery } = await import(pathToFileURL(join(target, 'gallery.mjs')).href);
for (const [name, html] of Object.entries(gallery('house.css'))) writeFileSync(join(target, name), html);

const css = readFileSync(join(target, 'house.css'));
process.stdout.write(`house.css: ${css.length} bytes, ${gzipSync(css, { level: 9 }).length} gzip\n${target}\n`);

function build(options) {
  return new Promise((done, fail) => {
    rspack(options, (error, stats) => {
      if (error) return fail(error);
      if (stats.hasErrors()) return fail(new Error(stats.toString({ preset: 'errors-only' })));
      done();
    });
  });
}
