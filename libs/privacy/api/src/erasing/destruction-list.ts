import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { lockKeyFile } from '@samenspraak/people-api';
import { Keys, Vault } from '@samenspraak/shared-api';

/** One erasure, with blinded ids alone: HMACs that only a holder of the index key can compare with a restored database. */
export interface Destruction {
  number: number;
  /** ISO date. */
  day: string;
  person: string;
  participants: string[];
  /** What stays without an author: everything written, or these rows. */
  keeps: 'all' | string[];
}

export const blinded = (id: string): string => Keys.ring.mark('destruction', id);

/**
 * The list of destructions: a file outside both databases and their backups, one line of JSON for each erasure, only ever
 * added to. It is written before anything is erased, so that what was begun is always finished.
 */
export class DestructionList {
  private static file = '';

  static connect(file: string): void {
    DestructionList.file = file;
  }

  static get entries(): Destruction[] {
    if (!DestructionList.file) throw new Error('The list of destructions is not connected');
    if (!existsSync(DestructionList.file)) return [];
    const lines = readFileSync(DestructionList.file, 'utf8').split('\n');
    return lines.filter(Boolean).map((line) => JSON.parse(line) as Destruction);
  }

  /** The list there should be is not there, or ends before it should. */
  static get isTooOld(): boolean {
    const noted = Keys.ring.destructionsNoted;
    return noted !== undefined && (!existsSync(DestructionList.file) || DestructionList.last < noted);
  }

  /** The number of the last line; 0 when nobody was erased yet. */
  static get last(): number {
    return DestructionList.entries.at(-1)?.number ?? 0;
  }

  /** Makes the list where there is none, and notes its length beside the keys, which no restore brings back. */
  static note(): Promise<void> {
    return Vault.transaction(async (vault) => {
      await lockKeyFile(vault);
      if (DestructionList.isTooOld) return;
      if (!existsSync(DestructionList.file)) DestructionList.write('');
      Keys.ring.noteDestructions(DestructionList.last);
    });
  }

  /** On disk when this returns. Whoever calls holds the lock under which numbers are given out. */
  static add(entry: Omit<Destruction, 'number'>): Destruction {
    const numbered = { number: DestructionList.last + 1, ...entry };
    DestructionList.write(`${JSON.stringify(numbered)}\n`);
    return numbered;
  }

  private static write(text: string): void {
    mkdirSync(dirname(DestructionList.file), { recursive: true });
    const handle = openSync(DestructionList.file, 'a', 0o600);
    writeSync(handle, text);
    fsyncSync(handle);
    closeSync(handle);
  }
}
