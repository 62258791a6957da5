// `npm run check`: the quick part of the tests, without databases and browser.
import { command } from './local/bootstrap.mjs';

await command(import.meta.url, async () => {
  const { quickChecks } = await import('./local/quick-checks.mjs');
  const { runStages } = await import('./local/stages.mjs');
  const { endTools } = await import('./local/tool.mjs');
  process.exitCode = await runStages(quickChecks, async () => endTools());
});
