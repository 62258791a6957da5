import { rspack } from '@rspack/core';
import config from '../apps/api/rspack.config.mjs';
import { writeTrustedDocuments } from './documents.mjs';
import { buildDir, source } from './places.mjs';

const own = { 'agenda-statement': 'bench/entries/agenda-statement.mjs', reference: 'bench/entries/reference.mjs' };

/**
 * The API as production builds it, in a place of its own. Only the list of trusted documents is another: the site's with
 * the benchmark's added, so that production knows nothing of the benchmark.
 */
export async function buildApi() {
  const documents = writeTrustedDocuments();
  const ours = Object.fromEntries(Object.entries(own).map(([name, path]) => [name, source(path)]));
  const compiler = rspack({
    ...config,
    entry: { main: config.entry.main, migrate: config.entry.migrate, ...ours },
    output: { ...config.output, path: buildDir },
    plugins: [new rspack.NormalModuleReplacementPlugin(/\/persisted-documents\.json$/, documents)],
  });
  const stats = await new Promise((resolve, reject) => compiler.run((error, made) => (error ? reject(error) : resolve(made))));
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true, colors: false }));
}
