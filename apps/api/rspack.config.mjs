import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const { paths } = JSON.parse(readFileSync(join(root, 'tsconfig.base.json'), 'utf8')).compilerOptions;
const alias = Object.fromEntries(Object.entries(paths).map(([name, [file]]) => [`${name}$`, join(root, file)]));
const builtins = new Set([...builtinModules, ...builtinModules.map((name) => `node:${name}`)]);
const isOurs = (request) => /^[./]/.test(request) || request.startsWith('@samenspraak/');

/** One file per process; packages stay in node_modules. */
export default {
  context: root,
  mode: 'production',
  target: 'node24',
  devtool: 'source-map',
  entry: Object.fromEntries(
    ['main', 'worker', 'migrate', 'seed', 'replay-destructions', 'found', 'draft-migration', 'schema', 'register', 'confirm-clock', 'wash', 'backup', 'restore'].map((name) => [name, `./apps/api/src/${name}.ts`]),
  ),
  output: { path: process.env.API_OUT ?? join(root, 'dist/api'), filename: '[name].mjs', module: true, chunkFormat: 'module', library: { type: 'module' }, clean: true },
  resolve: { extensions: ['.ts', '.js', '.json'], alias },
  externalsType: 'module',
  externals: ({ request }, done) => {
    if (!request || isOurs(request) || /^[A-Za-z]:|^\//.test(request)) return done();
    return done(null, builtins.has(request) || !isOurs(request) ? `module ${request}` : undefined);
  },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: 'builtin:swc-loader',
        options: {
          jsc: {
            target: 'es2023',
            parser: { syntax: 'typescript', decorators: true },
            transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
            keepClassNames: true,
          },
        },
      },
    ],
  },
  optimization: { minimize: false, splitChunks: { chunks: 'all', minSize: 0, cacheGroups: { ours: { test: /libs/, name: 'features' } } }, concatenateModules: false },
  stats: 'errors-warnings',
};
