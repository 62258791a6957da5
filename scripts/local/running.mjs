import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Obstacle } from './obstacle.mjs';
import { dataDir } from './paths.mjs';
import { bornAt, stopProcess } from './processes.mjs';

const fileIn = (folder) => join(folder, 'running.json');

/** What runs on this data folder: `{ pid, born, url?, children: [{ name, pid, born }] }`, undefined when nothing is noted. */
export function whatRuns(folder = dataDir) {
  const file = fileIn(folder);
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { children: [] };
  }
}

export function isAlive({ pid, born }) {
  return pid !== undefined && born === bornAt(pid);
}

/** Refuses when this clone runs already; the sentence says where. */
export function demandNotRunning(folder = dataDir) {
  const running = whatRuns(folder);
  if (!running || !isAlive(running) || running.pid === process.pid) return;
  const where = running.url ? `at ${running.url}` : 'and is still starting';
  throw new Obstacle(`Samenspraak already runs from this folder, ${where} (process ${running.pid}): stop it there with Ctrl-C first.`);
}

/** Servers of a run that was killed are stopped; a run that lives is left alone. */
export async function stopLeftovers(folder = dataDir) {
  const running = whatRuns(folder);
  if (!running || isAlive(running)) return;
  const stop = ({ pid, name }) => stopProcess(pid, name === 'postgres' ? { signal: 'SIGINT' } : { group: true });
  await Promise.all(running.children.filter(isAlive).map(stop));
  rmSync(fileIn(folder), { force: true });
}

/** Takes the data folder for this process and keeps the note of what it started. */
export async function takeFolder(folder = dataDir) {
  mkdirSync(folder, { recursive: true });
  demandNotRunning(folder);
  await stopLeftovers(folder);
  const note = { pid: process.pid, born: bornAt(process.pid), children: [] };
  claim(folder, note);
  const save = () => replace(fileIn(folder), note);
  return {
    started(name, pid) {
      note.children.push({ name, pid, born: bornAt(pid) });
      save();
    },
    ended(pid) {
      note.children = note.children.filter((child) => child.pid !== pid);
      // Word of a child's end may come when the folder of a test run is gone already.
      if (existsSync(folder)) save();
    },
    servesAt(url) {
      note.url = url;
      save();
    },
    release: () => rmSync(fileIn(folder), { force: true }),
  };
}

/** Two starts in the same instant: only one can make the file. */
function claim(folder, note) {
  try {
    writeFileSync(fileIn(folder), JSON.stringify(note), { flag: 'wx' });
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    throw new Obstacle('Another start of this folder was a moment earlier: look there.');
  }
}

function replace(file, note) {
  writeFileSync(`${file}.new`, JSON.stringify(note, null, 2));
  renameSync(`${file}.new`, file);
}
