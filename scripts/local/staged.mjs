import { runStages } from './stages.mjs';
import { removeOldTestFolders, testFolder } from './test-folders.mjs';
import { endTools } from './tool.mjs';

/**
 * Runs stages, each with a data folder of its own where it asks for one, and leaves nothing behind: not when all is done, and not
 * when it is stopped half-way. Sets the exit code.
 * @param {(inFolder: (name: string, stage: (folder: object) => Promise<Tally>) => () => Promise<Tally>) => Record<string, () => Promise<Tally>>} stagesOf
 */
export async function runStaged(stagesOf) {
  const ends = [];
  const end = async () => {
    endTools();
    while (ends.length > 0) await ends.pop()();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) process.on(signal, () => end().finally(() => process.exit(130)));
  const inFolder = (name, stage) => async () => {
    const folder = await testFolder(name);
    ends.push(folder.remove);
    return stage({ ...folder, ends });
  };
  const stages = stagesOf(inFolder);
  await removeOldTestFolders();
  process.exitCode = await runStages(stages, end);
}
