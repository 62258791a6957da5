import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { dataDir } from './paths.mjs';
import { outsideFolder } from './postgres-home.mjs';
import { isAlive, stopLeftovers, takeFolder, whatRuns } from './running.mjs';

/** A data folder for one stage of one test run; `remove` leaves nothing of it. */
export async function testFolder(stage) {
  const folder = join(dataDir, `test-${stage}-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  const note = await takeFolder(folder);
  return { dataDir: folder, note, remove: () => removeFolder(folder) };
}

/** Test runs that were killed left servers and folders behind. */
export async function removeOldTestFolders() {
  if (!existsSync(dataDir)) return;
  for (const name of readdirSync(dataDir).filter((each) => /^test-[a-z]+-\d+$/.test(each))) {
    const folder = join(dataDir, name);
    const running = whatRuns(folder);
    if (running && isAlive(running)) continue;
    await stopLeftovers(folder);
    removeFolder(folder);
  }
}

function removeFolder(folder) {
  if (!existsSync(folder)) return;
  rmSync(outsideFolder(folder), { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
}
