// `npm run reset`: stops what runs from this folder and forgets its data.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Obstacle, runScript } from './local/obstacle.mjs';
import { dataDir } from './local/paths.mjs';
import { outsideFolder } from './local/postgres-home.mjs';
import { stopOrphanedServer } from './local/postgres-orphan.mjs';
import { stopProcess } from './local/processes.mjs';
import { isAlive, stopLeftovers, whatRuns } from './local/running.mjs';

await runScript(async () => {
  if (!existsSync(dataDir)) return console.log('There is no data to remove.');
  const running = whatRuns();
  if (running && isAlive(running)) await stopProcess(running.pid, { patience: 30_000 });
  await stopLeftovers();
  const folders = [outsideFolder(dataDir), dataDir];
  for (const folder of folders) await stopOrphanedServer(join(folder, 'postgres'));
  try {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  } catch (error) {
    if (error.code !== 'EACCES' && error.code !== 'EPERM') throw error;
    throw new Obstacle(`${error.path} belongs to another user: run this as that user.`);
  }
  console.log('Stopped and removed: the next start begins with a new example network.');
});
