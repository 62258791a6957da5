import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { newKey } from './cipher';

/** Wraps the keys of persons; in use for a day, kept for a week, then destroyed. */
export interface MasterKey {
  /** 16 hexadecimal figures. */
  id: string;
  /** ISO 8601. */
  madeAt: string;
  /** base64url, 32 bytes. */
  key: string;
}

export interface KeyFileContent {
  /** base64url, 32 bytes: for look-ups and uniqueness of what stands encrypted. Does not rotate. */
  index: string;
  /** Ed25519, PKCS #8 in PEM: signs proofs of destruction. Does not rotate. */
  proof: string;
  /** The eldest first. */
  masters: MasterKey[];
  /** How many destructions were listed when a worker last looked: an older list, or none, is then seen after a restore. */
  destructions?: number;
}

export const newMaster = (now: Date): MasterKey =>
  ({ id: randomBytes(8).toString('hex'), madeAt: now.toISOString(), key: newKey().toString('base64url') });

export const newProofKey = (): string => generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;

export const newContent = (now: Date): KeyFileContent => ({ index: newKey().toString('base64url'), proof: newProofKey(), masters: [newMaster(now)] });

/** Changes whenever another process replaced the file; empty when there is none. */
export function versionOf(file: string): string {
  const { mtimeMs, ino } = statSync(file, { throwIfNoEntry: false }) ?? { mtimeMs: 0, ino: 0 };
  return ino ? `${ino}:${mtimeMs}` : '';
}

/** @throws {Error} naming the file when there is none */
export function readKeyFile(file: string): KeyFileContent {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as KeyFileContent;
  } catch (error) {
    throw new Error(`The keys cannot be read: ${file} (${(error as { code?: string }).code ?? 'not JSON'})`);
  }
}

/** Written beside its place, on disk before it takes that place: a crash leaves the old keys or the new, never half. */
export function writeKeyFile(file: string, content: KeyFileContent): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const handle = openSync(`${file}.new`, 'w', 0o600);
  writeSync(handle, JSON.stringify(content, null, 2));
  fsyncSync(handle);
  closeSync(handle);
  renameSync(`${file}.new`, file);
}
