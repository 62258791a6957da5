import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './paths.mjs';

/** Rebuilds the API when a source changes, then migrates and starts its two processes anew. Gives the way to stop watching. */
export async function watchApi({ crew, members, settings, server, program, say }) {
  const { rspack } = await import('@rspack/core');
  const { default: config } = await import(pathToFileURL(join(root, 'apps/api/rspack.config.mjs')));
  const compiler = rspack(config);
  let current = [...members];
  let first = true;
  let queue = Promise.resolve();
  const restart = async () => {
    await Promise.all(current.map((member) => crew.dismiss(member)));
    await crew.run('migrate', [program('migrate')], settings.owner);
    current = ['api', 'worker'].map((name) => crew.keep(name, server(name), settings[name]));
    say('api rebuilt and started again');
  };
  const watching = compiler.watch({ aggregateTimeout: 200 }, (error, stats) => {
    if (error || stats.hasErrors()) return say(String(error ?? stats.toString({ all: false, errors: true, colors: false })));
    if (first) return (first = false);
    queue = queue.then(restart).catch((problem) => say(problem.message));
  });
  return () => new Promise((resolve) => watching.close(() => compiler.close(resolve)));
}
