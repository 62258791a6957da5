import { createHash, randomBytes } from 'node:crypto';

/** The hash before the first line. */
export const beginning = '0'.repeat(64);

const sha256 = (...parts: (string | number)[]): string => createHash('sha256').update(parts.join('\n')).digest('hex');

/** 128 random bits: without them nobody can guess what stands behind a part, and destroying them destroys the proof of it. */
export const newSalt = (): string => randomBytes(16).toString('hex');

/** What a line says of a part of it: it can be shown later, or destroyed, and the line stays what it was. */
export const commitmentTo = (salt: string, text: string): string => sha256('samenspraak part 1', salt, text);

export interface Leaf {
  serial: number;
  contentHash: string;
  personalHash: string;
}

/** @param previous the hash of the line before it, or `beginning` */
export const hashOfLine = ({ serial, contentHash, personalHash }: Leaf, previous: string): string =>
  sha256('samenspraak line 1', serial, contentHash, personalHash, previous);

/** What is signed: so many lines, the last of which has this hash, at this moment (ISO 8601). */
export const headText = (size: number, hash: string, at: string): string => ['samenspraak head 1', size, hash, at].join('\n');

/** JSON with its keys in order: the same thing always gives the same text. */
export const canonical = (value: Record<string, unknown>): string =>
  JSON.stringify(Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined && each !== null).sort(([a], [b]) => (a < b ? -1 : 1))));
