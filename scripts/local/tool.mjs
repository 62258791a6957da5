import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { modules, root } from './paths.mjs';

const running = new Set();
let ended = false;

/**
 * Runs one tool on the pinned runtime with its output on the screen; the exit code, or 1 when a signal ended it.
 * With a note it is stopped by the next run when this one is killed.
 */
export function runTool(args, env = {}, note = undefined, listen = undefined) {
  const output = listen ? 'pipe' : 'inherit';
  const child = spawn(process.execPath, args, {
    cwd: root, stdio: ['ignore', output, output], detached: true,
    env: { ...process.env, NX_DAEMON: 'false', NEXT_TELEMETRY_DISABLED: '1', FORCE_COLOR: process.stdout.isTTY ? '1' : '0', ...env },
  });
  running.add(child);
  listen?.(child);
  note?.started('tool', child.pid);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      running.delete(child);
      resolve(code ?? 1);
    });
  });
}

/** The same for one of several that run side by side: what it says is kept together, and comes when it is done. */
export async function runToolAside(args, env = {}) {
  const said = [];
  const code = await runTool(args, env, undefined, (child) => {
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk));
  });
  if (!ended) process.stdout.write(Buffer.concat(said));
  return code;
}

/** Ends every tool with all it started itself: each has a process group of its own. */
export function endTools() {
  ended = true;
  for (const { pid } of running) {
    try {
      process.kill(-pid, 'SIGTERM');
    } catch (error) {
      if (error.code !== 'ESRCH') throw error;
    }
  }
}

export const inModules = (path) => join(modules, path);
