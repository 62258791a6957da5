// `npm test`: from a fresh clone to `N passed, N failed, N skipped`. `-- --only jest` runs one stage, and what follows a
// further `--` goes to Jest or Playwright.
import { command } from './local/bootstrap.mjs';

async function main() {
  const { browserStage } = await import('./local/browser-stage.mjs');
  const { jestStage } = await import('./local/jest-stage.mjs');
  const { quickChecks, verdict } = await import('./local/quick-checks.mjs');
  const { chosen, runStages } = await import('./local/stages.mjs');
  const { removeOldTestFolders, testFolder } = await import('./local/test-folders.mjs');
  const { endTools } = await import('./local/tool.mjs');

  const words = process.argv.slice(2);
  const separator = words.indexOf('--');
  const more = separator < 0 ? [] : words.slice(separator + 1);
  const ends = [];
  const inFolder = (name, stage) => async () => {
    const folder = await testFolder(name);
    ends.push(folder.remove);
    return stage({ ...folder, ends, more });
  };
  const end = async () => {
    endTools();
    while (ends.length > 0) await ends.pop()();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) process.on(signal, () => end().finally(() => process.exit(130)));

  const stages = {
    ...quickChecks,
    jest: inFolder('jest', jestStage),
    build: () => verdict(['scripts/build.mjs']),
    journeys: inFolder('journeys', (options) => browserStage(options, (run) => run('apps/e2e/playwright.config.ts', options.more))),
  };
  await removeOldTestFolders();
  const picked = chosen(stages, separator < 0 ? words : words.slice(0, separator));
  process.exitCode = await runStages(picked, end);
}

await command(import.meta.url, main);
