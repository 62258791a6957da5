import { cpus } from 'node:os';
import { mkdirSync, writeFileSync } from 'node:fs';
import { benchDir, resultFile } from './places.mjs';
import { tellsCpu } from './measure/cpu.mjs';
import { table, verdicts } from './report.mjs';
import { agenda } from './sections/agenda.mjs';
import { changes } from './sections/changes.mjs';
import { memberAgenda } from './sections/member.mjs';
import { site } from './sections/site.mjs';
import { statementCounts } from './sections/statements.mjs';
import { openWorld } from './world.mjs';

const sections = { agenda, member: memberAgenda, changes, site, statements: statementCounts };

/**
 * Runs the sections and writes what came of it.
 * @param only names of sections; all by default
 */
export async function runBench({ only = [], rounds, requests, profile, say }) {
  mkdirSync(benchDir, { recursive: true });
  if (!tellsCpu) say('this system does not tell the processor time of another process: CPU is not measured');
  const world = await openWorld({ say, profile });
  const measured = {};
  try {
    for (const [name, section] of Object.entries(sections)) {
      if (only.length > 0 && !only.includes(name)) continue;
      say(`measuring: ${name}`);
      measured[name] = await section(world, { rounds, requests });
    }
  } finally {
    await world.end();
  }
  const machine = { cores: cpus().length, system: process.platform, node: process.version };
  const result = { machine, rounds, requests, measured, goals: verdicts(measured) };
  writeFileSync(resultFile, `${JSON.stringify(result, null, 2)}\n`);
  console.log(table(result.goals));
  return result;
}
