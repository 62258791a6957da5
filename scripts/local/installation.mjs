import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Obstacle } from './obstacle.mjs';
import { modules, root } from './paths.mjs';

/** Installs what the lockfile asks for, unless npm's own record says that it stands there already. */
export function installPackages(log) {
  if (isComplete()) return;
  log('installing packages (a few minutes the first time)');
  const { status, error } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root, env: { ...process.env, PATH: pathWithoutModules() }, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32',
  });
  if (error?.code === 'ENOENT') throw new Obstacle('npm was not found on the PATH: install it and start again.');
  if (status !== 0) throw new Obstacle('Installing the packages failed: the reason stands above. The next start tries again.');
}

/** npm writes this record as the last act of an installation: an interrupted one leaves none. */
function isComplete() {
  const installed = packagesIn(join(modules, '.package-lock.json'));
  const wanted = packagesIn(join(root, 'package-lock.json'));
  if (!wanted) throw new Obstacle('package-lock.json is missing: this is not a whole clone.');
  if (!installed) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional, link }]) => path === '' || optional || link || installed[path]?.version === version,
  );
}

function packagesIn(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined;
}

/** npm must not run on the runtime inside the folder that it is about to replace. */
export function pathWithoutModules() {
  return (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules')).join(delimiter);
}
