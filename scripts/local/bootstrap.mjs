import { fileURLToPath } from 'node:url';
import { installPackages } from './installation.mjs';
import { Obstacle, runScript } from './obstacle.mjs';
import { completePackages, continueOnPinnedRuntime, isContinued } from './runtime.mjs';
import { stopLeftovers } from './running.mjs';

/**
 * The way in of every command: install what is missing, then go on in the pinned runtime. Until `main` runs, only
 * Node's own modules can be imported: nothing else is there yet.
 * @param {string} moduleUrl import.meta.url of the script
 * @param {() => Promise<void>} main imports the rest and does the work
 * @param {{ beforehand?: () => void | Promise<void> }} options a look before anything is installed
 */
export function command(moduleUrl, main, { beforehand = () => {} } = {}) {
  return runScript(async () => {
    if (isContinued()) {
      // Listening for the outer process must not be what keeps this one alive.
      return main().finally(() => process.channel?.unref());
    }
    demandRuntime();
    await beforehand();
    const log = (line) => console.log(`· ${line}`);
    installPackages(log);
    completePackages(log);
    process.exitCode = await continueOnPinnedRuntime(fileURLToPath(moduleUrl), process.argv.slice(2));
    // Killed without a chance to clean up, the inner process leaves its servers to us.
    await stopLeftovers();
  });
}

function demandRuntime() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Obstacle(`Node ${process.versions.node} is too old to begin with: install Node 20.19 or later.`);
}
