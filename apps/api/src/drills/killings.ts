import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { OwnServer } from './own-server';
import type { Program } from './program';

/** The processes that PostgreSQL's first one has started, where the system tells so. */
function childrenOf(pid: number): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as { code?: string }).code !== 'ESRCH') throw error;
  }
}

const ways = ['everything', 'the first process', 'one connection'] as const;

/**
 * Kills PostgreSQL in one of three ways, and has it back: all of its processes at once; its first alone, which the others must
 * notice; or one connection, after which it starts itself anew with everybody thrown out.
 */
export async function killPostgres(server: OwnServer, turn: number): Promise<void> {
  const { pid, exited } = server.postgres;
  const way = ways[turn % ways.length];
  const children = childrenOf(pid);
  if (way === 'one connection' && children.length) return end(children[randomInt(children.length)] ?? pid);
  for (const each of way === 'everything' ? [pid, ...children] : [pid]) end(each);
  await exited;
  await server.revive();
}

export async function killProgram(program: Program): Promise<void> {
  await program.kill();
  await program.start();
}

/** Until it holds. @throws {Error} with what it waited for, after a minute */
export async function until(what: string, holds: () => Promise<boolean>, patience = 60_000): Promise<void> {
  const end = Date.now() + patience;
  while (!(await holds().catch(() => false))) {
    if (Date.now() > end) throw new Error(`Waited too long until ${what}`);
    await pause(50);
  }
}
