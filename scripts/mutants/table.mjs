import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataDir } from '../local/paths.mjs';

/** Fewer than this part of the mutants noticed is a fault. */
const enough = 0.85;

/** @returns {{ name: string, total: number, killed: number, survived: number } | { name: string, failed: true }} */
export function rowOf(name) {
  const file = join(dataDir, 'mutants', `${name}.json`);
  if (!existsSync(file)) return { name, failed: true };
  const mutants = Object.values(JSON.parse(readFileSync(file, 'utf8')).files).flatMap((each) => each.mutants);
  const count = (...states) => mutants.filter(({ status }) => states.includes(status)).length;
  // What cannot even be loaded is no change that a test could have missed.
  const [killed, survived] = [count('Killed', 'Timeout'), count('Survived', 'NoCoverage')];
  return { name, total: killed + survived, killed, survived };
}

const percent = ({ killed, total }) => `${((100 * killed) / total).toFixed(1)} %`;

/** Prints the figures as they stand in docs/mutants.md. @returns {boolean} whether every folder reaches what is asked */
export function showTable(rows) {
  const sum = rows.filter(({ failed }) => !failed).reduce((all, row) => ({ killed: all.killed + row.killed, total: all.total + row.total }), { killed: 0, total: 0 });
  console.log('\n| Folder | Mutants | Killed | Left | |\n| --- | ---: | ---: | ---: | ---: |');
  for (const row of rows) console.log(row.failed ? `| ${row.name} | did not run | | | |` : `| ${row.name} | ${row.total} | ${row.killed} | ${row.survived} | ${percent(row)} |`);
  console.log(`| all | ${sum.total} | ${sum.killed} | ${sum.total - sum.killed} | ${percent(sum)} |`);
  return rows.every((row) => !row.failed && row.killed / row.total >= enough);
}
