import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Obstacle } from './obstacle.mjs';
import { root } from './paths.mjs';
import { stopProcess } from './processes.mjs';

const inherited = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'CI'];
const tooOften = { times: 5, within: 60_000 };

/** Only what is said here reaches a child: the web has no business with the addresses of the databases. */
function environmentOf(own) {
  const general = Object.fromEntries(inherited.filter((name) => process.env[name]).map((name) => [name, process.env[name]]));
  return { ...general, TZ: 'UTC', NEXT_TELEMETRY_DISABLED: '1', NEXT_IGNORE_INCORRECT_LOCKFILE: '1', ...own };
}

/** The Node processes of one run: started on the pinned runtime, each with a log file, all ended together. */
export class Crew {
  #members = new Map();
  #ending = false;
  #serving = false;

  /** @param {{ logDir: string, note: { started(name, pid): void, ended(pid): void }, say: (line: string) => void }} options */
  constructor({ logDir, note, say }) {
    Object.assign(this, { logDir, note, say });
    mkdirSync(logDir, { recursive: true });
  }

  /** Runs a program to its end; anything but success is an Obstacle with the last lines it wrote. */
  async run(name, args, env = {}) {
    writeFileSync(this.#logOf(name), '');
    const { exited } = this.#spawn(name, args, env);
    const code = await exited;
    if (this.#ending) throw new Obstacle('Stopped.');
    if (code !== 0) throw new Obstacle(`${name} failed:\n${this.#tail(name)}\n(all of it: ${this.#logOf(name)})`);
    return readFileSync(this.#logOf(name), 'utf8');
  }

  /** Keeps a server running: once all serve, one that falls is started again, unless it falls over and over. */
  keep(name, args, env = {}) {
    writeFileSync(this.#logOf(name), '');
    const falls = [];
    const member = { name, wanted: true, child: undefined };
    const start = async () => {
      const { child, exited } = this.#spawn(name, args, env);
      member.child = child;
      const code = await exited;
      if (this.#ending || !member.wanted) return;
      falls.push(Date.now());
      member.failed = !this.#serving || falls.filter((at) => at > Date.now() - tooOften.within).length >= tooOften.times;
      if (!this.#serving) return;
      if (member.failed) return this.say(`${name} keeps stopping, see ${this.#logOf(name)}`);
      this.say(`${name} stopped (${code}) and is started again, see ${this.#logOf(name)}`);
      setTimeout(() => !this.#ending && member.wanted && start(), 500);
    };
    start();
    return member;
  }

  /** Ends one kept server for good. */
  async dismiss(member) {
    member.wanted = false;
    if (member.child?.pid) await stopProcess(member.child.pid, { group: true });
  }

  /** From here on a fall is an accident to recover from, not a start that failed. */
  nowServing() {
    this.#serving = true;
  }

  /** The reason a kept server cannot come up, for whoever waits for it. */
  demandUp(member) {
    if (member.failed) throw new Obstacle(`${member.name} does not start:\n${this.#tail(member.name)}\n(all of it: ${this.#logOf(member.name)})`);
    if (this.#ending) throw new Obstacle('Stopped.');
  }

  async endAll() {
    this.#ending = true;
    await Promise.all([...this.#members.values()].map((child) => stopProcess(child.pid, { group: true })));
  }

  #spawn(name, args, env) {
    if (this.#ending) throw new Obstacle('Stopped.');
    const output = openSync(this.#logOf(name), 'a', 0o600);
    // A group of its own: Ctrl-C reaches only the bootstrap, which ends everything in order.
    const child = spawn(process.execPath, args, { cwd: root, env: environmentOf(env), stdio: ['ignore', output, output], detached: true });
    closeSync(output);
    this.#members.set(child.pid, child);
    this.note.started(name, child.pid);
    const exited = new Promise((resolve) => {
      child.once('error', (error) => resolve(error.message));
      child.once('exit', (code, signal) => {
        this.#members.delete(child.pid);
        this.note.ended(child.pid);
        resolve(code ?? signal);
      });
    });
    return { child, exited };
  }

  #logOf(name) {
    return join(this.logDir, `${name}.log`);
  }

  #tail(name) {
    return readFileSync(this.#logOf(name), 'utf8').trimEnd().split('\n').slice(-15).join('\n');
  }
}
