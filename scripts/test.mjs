// `npm test`: from a fresh clone to `N passed, N failed, N skipped`. `-- --only jest` runs one stage, and what follows a
// further `--` goes to Jest or Playwright.
import { command } from './local/bootstrap.mjs';

async function main() {
  const { browserStage, walkersThatFit } = await import('./local/browser-stage.mjs');
  const { jestStage } = await import('./local/jest-stage.mjs');
  const { quickChecks, verdict } = await import('./local/quick-checks.mjs');
  const { runStaged } = await import('./local/staged.mjs');
  const { chosen } = await import('./local/stages.mjs');

  const words = process.argv.slice(2);
  const separator = words.indexOf('--');
  const more = separator < 0 ? [] : words.slice(separator + 1);
  const stagesOf = (inFolder) => ({
    ...quickChecks,
    jest: inFolder('jest', (options) => jestStage({ ...options, more })),
    build: () => verdict(['scripts/build.mjs']),
    journeys: inFolder('journeys', (options) => browserStage(options, (run) => run('apps/e2e/playwright.config.ts', more), walkersThatFit())),
  });
  await runStaged((inFolder) => chosen(stagesOf(inFolder), separator < 0 ? words : words.slice(0, separator)));
}

await command(import.meta.url, main);
