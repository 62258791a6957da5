import { cpSync, existsSync, readFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { dataDir } from './paths.mjs';
import { Product } from './product.mjs';
import { say, step } from './progress.mjs';
import { testFolder } from './test-folders.mjs';
import { inModules, runTool } from './tool.mjs';

/**
 * Two cores carry two browsers, each with a whole product of its own: people of one never meet those of the other. What there is
 * of memory says whether it fits.
 */
export const walkersThatFit = () => (availableParallelism() > 1 && totalmem() > 5 * 1024 ** 3 ? 2 : 1);

/**
 * A real browser against the whole product as `npm start` starts it, with data and ports of its own.
 * @param {(run: (config: string, words?: string[]) => Promise<Tally>, product: Product) => Promise<Tally>} walk
 *   `run` carries out the Playwright tests of one configuration, with further words for Playwright
 * @param {number} walkers as many browsers at once, each in an example network of its own
 */
export async function browserStage(first, walk, walkers = 1) {
  const browser = await findBrowser();
  say(`browser: ${browser.path} (${browser.version})`);
  const folders = [first];
  while (folders.length < walkers) folders.push(await anotherFolder(first));
  const served = [];
  // One after another: the first may have to build what both use.
  for (const folder of folders) served.push(await serve(folder, first.ends));
  const report = join(first.dataDir, 'journeys.json');
  const networks = served.map(({ product: _, ...network }) => network);
  const env = { NETWORKS: JSON.stringify(networks), CHROMIUM_PATH: browser.path, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const run = async (config, words = []) =>
    tallyOf(report, await runTool([inModules('@playwright/test/cli.js'), 'test', '-c', config, '--reporter=list,json', ...words], env, first.note));
  const tally = await walk(run, served[0].product);
  await Promise.all(served.map(({ product }) => product.end()));
  if (tally.failed > 0) folders.forEach(keepLogs);
  return tally;
}

async function anotherFolder({ ends }) {
  const folder = await testFolder('network');
  ends.push(folder.remove);
  return folder;
}

async function serve({ dataDir: folder, note }, ends) {
  const product = new Product({ dataDir: folder, note, step, say, fast: true });
  ends.push(() => product.end());
  const { url, mailUrl } = await product.start({ port: 3100, mailPort: 3180 });
  return { product, url, mailUrl, folder };
}

/** The folder of this run goes; what its servers said is wanted now. */
function keepLogs({ dataDir: folder }, place) {
  const kept = join(dataDir, `log-of-journeys-${place + 1}`);
  cpSync(join(folder, 'log'), kept, { recursive: true });
  say(`what the servers said: ${kept}`);
}

/** A journey that passed only at a second try counts as passed; the list above names it. */
function tallyOf(report, code) {
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const { stats, errors = [] } = JSON.parse(readFileSync(report, 'utf8'));
  const failed = stats.unexpected + errors.length;
  return { passed: stats.expected + stats.flaky, failed: code === 0 ? failed : Math.max(failed, 1), skipped: stats.skipped };
}
