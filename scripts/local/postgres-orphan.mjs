import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stopProcess } from './processes.mjs';

/**
 * A start that was killed leaves a server running, or a pid file whose number now belongs to something else.
 * The first is stopped; the second is only a file, and goes.
 */
export async function stopOrphanedServer(data) {
  const file = join(data, 'postmaster.pid');
  const pid = pidIn(file);
  if (pid === undefined) return;
  if (isServerOf(pid, data)) await stopProcess(pid, { signal: 'SIGINT', patience: 15_000 });
  // A number that nobody has is PostgreSQL's own to judge: it also looks for backends that outlived their server.
  else if (isAlive(pid)) rmSync(file, { force: true });
}

function pidIn(file) {
  try {
    return Number(readFileSync(file, 'utf8').split('\n')[0]) || undefined;
  } catch {
    return undefined;
  }
}

function isServerOf(pid, data) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(data);
  } catch {
    // Without /proc nobody can tell; a start after a kill is the likelier case.
    return process.platform !== 'linux' && isAlive(pid);
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
