import { createHash } from 'node:crypto';
import { ApiRefusal } from '@samenspraak/shared-web';
import type { PaperDocument } from './paper-types';

/** Where the program stands: the web's configuration says so; the tests run at the root. */
const program = (): string => process.env['PAPER_PROGRAM'] ?? 'apps/web/paper/typeset.mjs';

/** A file takes a quarter of a second and a hundred megabytes for that long: so one at a time. */
const mostWaiting = 8;
const longest = 15_000;
const mostKept = 12;

const kept = new Map<string, Buffer>();
let last: Promise<unknown> = Promise.resolve();
let waiting = 0;

/**
 * The document as PDF/UA-1. One that will not change any more is kept in memory for who comes next.
 * @throws {ApiRefusal} UNREACHABLE when too many wait, or it cannot be made
 */
export async function typeset(document: PaperDocument): Promise<Buffer> {
  const text = JSON.stringify(document);
  if (document.concept !== null) return inTurn(text);
  const key = createHash('sha256').update(text).digest('base64url');
  const made = kept.get(key) ?? (await inTurn(text));
  kept.delete(key);
  kept.set(key, made);
  if (kept.size > mostKept) kept.delete([...kept.keys()][0] ?? '');
  return made;
}

async function inTurn(text: string): Promise<Buffer> {
  if (waiting >= mostWaiting) throw new ApiRefusal('UNREACHABLE');
  waiting += 1;
  const turn = last.then(() => made(text));
  last = turn.catch(() => undefined);
  return turn.finally(() => void (waiting -= 1));
}

/** The program gets nothing of ours but the document: no environment, no open files. */
function made(text: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // Asked for here: the bundler also draws up every page for a browser, which has no processes, though none is sent there.
    const { spawn } = process.getBuiltinModule('node:child_process');
    const child = spawn(process.execPath, [program()], { stdio: ['pipe', 'pipe', 'ignore'], env: { NODE_ENV: 'production' }, timeout: longest, killSignal: 'SIGKILL' });
    const out: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => out.push(part));
    child.stdin.on('error', () => undefined);
    child.on('error', () => reject(new ApiRefusal('UNREACHABLE')));
    child.on('close', (code) => (code === 0 ? resolve(Buffer.concat(out)) : reject(new ApiRefusal('UNREACHABLE'))));
    child.stdin.end(text);
  });
}
