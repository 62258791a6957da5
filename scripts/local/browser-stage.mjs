import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { dataDir } from './paths.mjs';
import { Product } from './product.mjs';
import { say, step } from './progress.mjs';
import { inModules, runTool } from './tool.mjs';

/**
 * A real browser against the whole product as `npm start` starts it, with data and ports of its own.
 * @param {(run: (config: string, words?: string[]) => Promise<Tally>, product: Product) => Promise<Tally>} walk
 *   `run` carries out the Playwright tests of one configuration, with further words for Playwright
 */
export async function browserStage({ dataDir: folder, note, ends }, walk) {
  const browser = await findBrowser();
  say(`browser: ${browser.path} (${browser.version})`);
  const product = new Product({ dataDir: folder, note, step, say, fast: true });
  ends.push(() => product.end());
  const { url, mailUrl } = await product.start({ port: 3100, mailPort: 3180 });
  const report = join(folder, 'journeys.json');
  const env = { BASE_URL: url, MAIL_URL: mailUrl, CHROMIUM_PATH: browser.path, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const run = async (config, words = []) =>
    tallyOf(report, await runTool([inModules('@playwright/test/cli.js'), 'test', '-c', config, '--reporter=list,json', ...words], env, note));
  const tally = await walk(run, product);
  await product.end();
  if (tally.failed > 0) keepLogs(folder);
  return tally;
}

/** The folder of this run goes; what its servers said is wanted now. */
function keepLogs(folder) {
  const kept = join(dataDir, 'log-of-journeys');
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
