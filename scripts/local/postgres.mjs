import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, writeFileSync, chownSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Obstacle } from './obstacle.mjs';
import { anyFreePort } from './ports.mjs';
import { postgresHome, privateFolder, serverIdentity } from './postgres-home.mjs';
import { prepareDatabases, storeUrls } from './postgres-roles.mjs';
import { serverFlags } from './postgres-settings.mjs';
import { stopOrphanedServer } from './postgres-orphan.mjs';
import { secretsOf } from './secrets.mjs';

const environment = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' };

/**
 * Starts the embedded PostgreSQL with both databases, its data below `dataDir` and made there at the first start.
 * `fast` trades safety for speed (tests). Only 127.0.0.1 can reach it, on a free port or the one that is asked for: that of
 * a server that was killed.
 * @returns {Promise<{ port: number, pid: number, superuserUrl: string, exited: Promise<void>, stop: () => Promise<void>,
 *   urls: { content: string, contentOwner: string, vault: string, vaultOwner: string, vaultStaff: string,
 *   contentWash: string, vaultWash: string } }>}
 */
export async function startPostgres({ dataDir, fast = false, port: wanted, log = () => {} }) {
  const identity = serverIdentity();
  const { native, folder } = postgresHome(dataDir, identity);
  const place = { identity, bin: join(native, 'bin'), folder, data: join(folder, 'postgres'), logFile: join(dataDir, 'postgres.log') };
  const secrets = secretsOf(dataDir);
  if (!existsSync(place.data)) createCluster(place, secrets, log);
  await stopOrphanedServer(place.data);
  const { child, port, exited } = await launch(place, { fast, wanted });
  const superuserUrl = `postgres://postgres:${secrets.superuser}@127.0.0.1:${port}/postgres`;
  const stop = () => stopServer(child, exited);
  try {
    await prepareDatabases(superuserUrl, secrets);
  } catch (error) {
    await stop();
    throw error;
  }
  return { port, pid: child.pid, superuserUrl, urls: storeUrls(port, secrets), exited, stop };
}

/** Made beside its place and moved there when whole: an interrupted initdb leaves nothing that looks finished. */
function createCluster({ identity, bin, folder, data }, secrets, log) {
  log('making the databases');
  const partial = join(folder, 'postgres.partial');
  rmSync(partial, { recursive: true, force: true });
  privateFolder(partial, identity);
  const passwordFile = join(folder, 'postgres.password');
  writeFileSync(passwordFile, secrets.superuser, { mode: 0o600 });
  if (identity.uid !== undefined) chownSync(passwordFile, identity.uid, identity.gid);
  try {
    initialise(join(bin, 'initdb'), partial, passwordFile, identity);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(partial, data);
}

function initialise(initdb, partial, passwordFile, identity) {
  // Built-in C.UTF-8 sorts and lowers the same on every machine, and the Turkish i has no say in it.
  const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--encoding=UTF8', '--locale=C'];
  const run = (more) =>
    spawnSync(initdb, ['-D', partial, '-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, ...locale, ...more], {
      ...identity, env: environment, cwd: '/', encoding: 'utf8',
    });
  // The C library's character types, where it has them, let word search see letters beyond ASCII.
  let result = run(['--lc-ctype=C.UTF-8']);
  if (/invalid locale name/.test(result.stderr ?? '')) result = run([]);
  if (result.status === 0) return;
  const said = (result.error?.message ?? result.stderr).trim();
  if (/No space left/.test(said)) throw Object.assign(new Error(said), { code: 'ENOSPC' });
  throw new Obstacle(`PostgreSQL could not make its data folder: ${said.split('\n').slice(-3).join(' ')}`);
}

async function launch(place, { fast, wanted }, attempt = 1) {
  const port = wanted ?? (await anyFreePort());
  const output = openSync(place.logFile, 'w', 0o600);
  const child = spawn(join(place.bin, 'postgres'), ['-D', place.data, ...serverFlags({ port, fast })], {
    ...place.identity, env: environment, cwd: '/', stdio: ['ignore', output, output], detached: true,
  });
  closeSync(output);
  const exited = new Promise((resolve) => {
    child.once('exit', resolve);
    child.once('error', resolve);
  });
  if (await becameReady(child, place.data)) return { child, port, exited };
  const said = readFileSync(place.logFile, 'utf8');
  if (/could not bind|could not create any TCP/.test(said) && attempt < 4) return launch(place, { fast, wanted }, attempt + 1);
  if (/shared memory block/.test(said) && attempt < 20) {
    // Backends of a killed server take a moment to notice.
    await pause(500);
    return launch(place, { fast, wanted }, attempt + 1);
  }
  if (/No space left/.test(said)) throw Object.assign(new Error(said), { code: 'ENOSPC' });
  throw new Obstacle(`PostgreSQL did not start: ${said.trim().split('\n').slice(-2).join(' ')} (the whole story is in ${place.logFile})`);
}

/** The server writes "ready" as the eighth line of its own pid file. */
async function becameReady(child, data) {
  const file = join(data, 'postmaster.pid');
  while (child.exitCode === null && child.signalCode === null && child.pid) {
    try {
      const lines = readFileSync(file, 'utf8').split('\n');
      if (Number(lines[0]) === child.pid && lines[7]?.trim() === 'ready') return true;
    } catch {
      // Not written yet.
    }
    await pause(20);
  }
  return false;
}

async function stopServer(child, exited) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGINT');
  const patience = setTimeout(() => child.kill('SIGQUIT'), 15_000);
  await exited;
  clearTimeout(patience);
}
