import { setTimeout as pause } from 'node:timers/promises';

export interface Patience {
  tries: number;
  /** Milliseconds between two tries. */
  between: number;
}

/** Something still in the way after all tries; where it was, for the operator. */
export class WashFailed extends Error {
  override readonly name = 'WashFailed';
}

/** Somebody held the table for longer than we let others wait behind us, or the two waited for each other. */
const inTheWay = new Set(['55P03', '40P01']);

/**
 * @param work says whether it is done
 * @throws {WashFailed} naming what could not be done
 */
export async function patiently(what: string, { tries, between }: Patience, work: () => Promise<boolean>): Promise<void> {
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    try {
      if (await work()) return;
    } catch (error) {
      if (!inTheWay.has(String((error as { code?: string }).code))) throw error;
    }
    if (attempt < tries) await pause(between);
  }
  throw new WashFailed(`${what} is in use: it was not written anew`);
}
