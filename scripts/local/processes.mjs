import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** When a process was born, as text to compare; undefined when it is gone. A number alone may be somebody else's by now. */
export function bornAt(pid) {
  try {
    if (process.platform === 'linux') {
      const fields = statusOf(pid);
      return fields[0] === 'Z' ? undefined : fields[19];
    }
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
}

/** The parent of a process, where the system tells it in a file. */
export function parentOf(pid) {
  try {
    return statusOf(pid)[1];
  } catch {
    return undefined;
  }
}

/** The fields after the name, which may hold spaces and brackets itself. */
function statusOf(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

/**
 * Asks a process to stop, and kills it when it has not after `patience` milliseconds.
 * `group`: it leads a process group, and what it started itself goes with it.
 */
export async function stopProcess(pid, { signal = 'SIGTERM', patience = 15_000, group = false } = {}) {
  const born = bornAt(pid);
  if (born === undefined) return;
  const target = group ? -pid : pid;
  send(target, signal);
  const deadline = Date.now() + patience;
  while (bornAt(pid) === born) {
    if (Date.now() > deadline) send(target, 'SIGKILL');
    await pause(25);
  }
}

function send(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
