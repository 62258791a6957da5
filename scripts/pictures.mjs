// `npm run pictures`: a contact sheet of every page in Dutch and Arabic, on a phone and a desk, light and dark, and of the states
// that matter; beside it what axe and the ruler say. It ends with the file to open.
import { join } from 'node:path';
import { command } from './local/bootstrap.mjs';

const config = 'apps/e2e/pictures.config.ts';

async function main() {
  const { browserStage } = await import('./local/browser-stage.mjs');
  const { dataDir } = await import('./local/paths.mjs');
  const { runStages } = await import('./local/stages.mjs');
  const { removeOldTestFolders, testFolder } = await import('./local/test-folders.mjs');
  const { endTools } = await import('./local/tool.mjs');

  const ends = [];
  const end = async () => {
    endTools();
    while (ends.length > 0) await ends.pop()();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) process.on(signal, () => end().finally(() => process.exit(130)));
  await removeOldTestFolders();
  const folder = await testFolder('pictures');
  ends.push(folder.remove);
  const pictures = () =>
    browserStage({ ...folder, ends }, async (run, product) => {
      const everything = await run(config, ['everything']);
      await product.stopApi();
      const down = await run(config, ['server-down']);
      return { passed: everything.passed + down.passed, failed: everything.failed + down.failed, skipped: everything.skipped };
    });
  process.exitCode = await runStages({ pictures }, end);
  console.log(`the sheet: ${join(dataDir, 'pictures/index.html')}`);
}

await command(import.meta.url, main);
