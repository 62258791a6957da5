// `npm run mutants`: changes the rules one by one and sees whether a test notices: who may do what, what may follow what, terms,
// paging, declared access. No database. `-- --only=agenda` does one folder. It ends with the table of docs/mutants.md.
import { command } from './local/bootstrap.mjs';

async function main() {
  const { runStaged } = await import('./local/staged.mjs');
  const { chosen } = await import('./local/stages.mjs');
  const { inModules, runTool } = await import('./local/tool.mjs');
  const { folders } = await import('./mutants/folders.mjs');
  const { enough, forgetRow, rowOf, showTable } = await import('./mutants/table.mjs');

  const rows = [];
  const changeIn = (name) => async () => {
    forgetRow(name);
    await runTool([inModules('@stryker-mutator/core/bin/stryker.js'), 'run', 'scripts/mutants/stryker.config.mjs'], { MUTANTS_OF: name });
    const row = rowOf(name);
    rows.push(row);
    return { passed: row.killed, failed: enough(row) ? 0 : row.left, skipped: enough(row) ? row.left : 0 };
  };
  await runStaged(() => chosen(Object.fromEntries(Object.keys(folders).map((name) => [name, changeIn(name)])), process.argv.slice(2)));
  showTable(rows);
}

await command(import.meta.url, main);
