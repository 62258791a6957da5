// `npm run pictures`: a contact sheet of every page in Dutch and Arabic, on a phone and a desk, light and dark, and of the states
// that matter; beside it what axe and the ruler say. It ends with the file to open.
import { join } from 'node:path';
import { command } from './local/bootstrap.mjs';

const config = 'apps/e2e/pictures.config.ts';

/** Last of all, what is seen when the API is gone. */
async function take(run, product) {
  const everything = await run(config, ['everything']);
  await product.stopApi();
  const down = await run(config, ['server-down']);
  return { passed: everything.passed + down.passed, failed: everything.failed + down.failed, skipped: everything.skipped };
}

async function main() {
  const { browserStage } = await import('./local/browser-stage.mjs');
  const { dataDir } = await import('./local/paths.mjs');
  const { runStaged } = await import('./local/staged.mjs');
  await runStaged((inFolder) => ({ pictures: inFolder('pictures', (options) => browserStage(options, take)) }));
  console.log(`the sheet: ${join(dataDir, 'pictures/index.html')}`);
}

await command(import.meta.url, main);
