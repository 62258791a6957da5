// `npm run mutants`: changes the rules one by one and sees whether a test notices: who may do what, what may follow what, terms,
// paging, declared access. No database. One folder at a time with `npm run mutants -- agenda`. It ends with the table of docs/mutants.md.
import { command } from './local/bootstrap.mjs';

async function main() {
  const { mkdirSync } = await import('node:fs');
  const { join } = await import('node:path');
  const { Obstacle } = await import('./local/obstacle.mjs');
  const { dataDir } = await import('./local/paths.mjs');
  const { inModules, runTool } = await import('./local/tool.mjs');
  const { folders } = await import('./mutants/folders.mjs');
  const { rowOf, showTable } = await import('./mutants/table.mjs');

  const names = process.argv.slice(2);
  const unknown = names.filter((name) => !(name in folders));
  if (unknown.length > 0) throw new Obstacle(`There are no rules in "${unknown.join('", "')}": choose from ${Object.keys(folders).join(', ')}.`);
  mkdirSync(join(dataDir, 'mutants'), { recursive: true });
  const rows = [];
  for (const name of names.length > 0 ? names : Object.keys(folders)) {
    console.log(`\n=== ${name}`);
    await runTool([inModules('@stryker-mutator/core/bin/stryker.js'), 'run', 'scripts/mutants/stryker.config.mjs'], { MUTANTS_OF: name });
    rows.push(rowOf(name));
  }
  process.exitCode = showTable(rows) ? 0 : 1;
}

await command(import.meta.url, main);
