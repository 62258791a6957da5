// Builds the API (rspack) and the web (Next.js) where their sources changed: `node scripts/build.mjs [api|web] [--force]`.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Obstacle, runScript } from './local/obstacle.mjs';
import { buildPageScripts } from './local/page-scripts.mjs';
import { modules, root } from './local/paths.mjs';
import { isStale, rebuild } from './local/stale.mjs';

async function buildApi() {
  const { rspack } = await import('@rspack/core');
  const { default: config } = await import(pathToFileURL(join(root, 'apps/api/rspack.config.mjs')));
  const compiler = rspack(config);
  const stats = await new Promise((resolve, reject) => compiler.run((error, result) => (error ? reject(error) : resolve(result))));
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) throw new Obstacle(stats.toString({ all: false, errors: true, errorDetails: true, colors: false }));
}

async function buildWeb() {
  await buildPageScripts();
  const next = join(modules, 'next/dist/bin/next');
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', NEXT_IGNORE_INCORRECT_LOCKFILE: '1' };
  const { status } = spawnSync(process.execPath, [next, 'build', 'apps/web'], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env });
  if (status !== 0) throw new Obstacle('The web did not build: the reason stands above.');
}

const builders = { api: buildApi, web: buildWeb };

await runScript(async () => {
  const wanted = process.argv.slice(2).filter((word) => word in builders);
  for (const name of wanted.length > 0 ? wanted : Object.keys(builders)) {
    if (!process.argv.includes('--force') && !isStale(name)) continue;
    await rebuild(name, builders[name]);
    console.log(`${name} built`);
  }
});
