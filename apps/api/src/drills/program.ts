import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

const lastWords = 4000;

/** The API or the worker of this build, as an operator runs it: a process of its own, which can be killed and started again. */
export class Program {
  private child: ChildProcess | undefined;
  /** The end of what it said since it was started. */
  private said = '';

  constructor(
    private readonly name: 'main' | 'worker',
    private readonly environment: Record<string, string>,
  ) {}

  get pid(): number {
    return this.child?.pid ?? 0;
  }

  get isUp(): boolean {
    return this.child?.exitCode === null && this.child.signalCode === null;
  }

  /** Returns when it says that it is there. @throws {Error} with what it said, when it ended before */
  async start(): Promise<void> {
    this.said = '';
    const env: NodeJS.ProcessEnv = { PATH: process.env['PATH'], NODE_ENV: 'production', ...this.environment };
    const child = spawn(process.execPath, ['--enable-source-maps', `dist/api/${this.name}.mjs`], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    this.child = child;
    await new Promise<void>((resolve, reject) => {
      const hear = (part: Buffer) => {
        this.said = (this.said + part.toString()).slice(-lastWords);
        if (/api listens on|worker is at work/.test(this.said)) resolve();
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.once('exit', () => reject(new Error(`${this.name} ended: ${this.said}`)));
    });
  }

  /** At once, in the middle of whatever it does. */
  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    if (!this.child || !this.isUp) return;
    const gone = once(this.child, 'exit');
    this.child.kill(signal);
    await gone;
  }

  /** What it complained of. */
  get words(): string {
    return this.said;
  }
}
