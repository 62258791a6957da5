import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Obstacle } from '../local/obstacle.mjs';
import { dataDir } from '../local/paths.mjs';

const fileOf = (name) => join(dataDir, 'mutants', `${name}.json`);

/** What an earlier run found counts no more. */
export const forgetRow = (name) => rmSync(fileOf(name), { force: true });

/** @returns {{ name: string, killed: number, left: number }} of the changes in one folder, how many a test noticed */
export function rowOf(name) {
  if (!existsSync(fileOf(name))) throw new Obstacle(`The run over ${name} did not come to its end: the reason stands above.`);
  const mutants = Object.values(JSON.parse(readFileSync(fileOf(name), 'utf8')).files).flatMap((each) => each.mutants);
  const count = (...states) => mutants.filter(({ status }) => states.includes(status)).length;
  // What cannot even be loaded is no change that a test could have missed.
  return { name, killed: count('Killed', 'Timeout'), left: count('Survived', 'NoCoverage') };
}

const part = ({ killed, left }) => killed / (killed + left);

/** Whether as many were noticed as is asked: 85 in 100. */
export const enough = (row) => part(row) >= 0.85;

/** Prints the figures as they stand in docs/mutants.md. */
export function showTable(rows) {
  if (rows.length === 0) return;
  const all = rows.reduce((sum, { killed, left }) => ({ ...sum, killed: sum.killed + killed, left: sum.left + left }), { name: 'all', killed: 0, left: 0 });
  const lines = [...rows, all].map((row) => `| ${row.name} | ${row.killed + row.left} | ${row.killed} | ${row.left} | ${(100 * part(row)).toFixed(1)} % |`);
  console.log(['', '| Folder | Changes | Noticed | Left | |', '| --- | ---: | ---: | ---: | ---: |', ...lines].join('\n'));
}
