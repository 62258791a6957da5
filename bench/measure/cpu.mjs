import { readFileSync, readdirSync } from 'node:fs';

/** Whether this system tells the processor time of another process. */
export const tellsCpu = process.platform === 'linux';

/** /proc counts in hundredths of a second, whatever the kernel's own clock. */
const tick = 10;

function statOf(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ').map(Number);
}

/** Processor time of one process so far, user and system, in milliseconds; undefined where the system does not tell. */
export function cpuOf(pid) {
  if (!tellsCpu) return undefined;
  const [user, system] = statOf(pid).slice(11, 13);
  return (user + system) * tick;
}

/** The same of a process and all its children, those that ended included: PostgreSQL has one for each connection. */
export function cpuOfFamily(pid) {
  if (!tellsCpu) return undefined;
  const [user, system, endedUser, endedSystem] = statOf(pid).slice(11, 15);
  return childrenOf(pid).reduce((sum, child) => sum + (cpuWhileThere(child) ?? 0), (user + system + endedUser + endedSystem) * tick);
}

const childrenOf = (pid) =>
  readdirSync(`/proc/${pid}/task`).flatMap((task) => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').trim().split(' ').filter(Boolean));

function cpuWhileThere(pid) {
  try {
    return cpuOf(pid);
  } catch {
    return undefined;
  }
}

/** Resident memory in megabytes. */
export function memoryOf(pid) {
  if (!tellsCpu) return undefined;
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Math.round(Number(kilobytes) / 1024);
}
