import { createHash } from 'node:crypto';
import { NotFound } from '@samenspraak/shared-api';
import committed from './register.json' with { type: 'json' };
import type { RegisterEntry } from './register';

/** The register as it was in one release. The last one is in the making until its release is out. */
export interface RegisterVersion {
  version: number;
  /** Of the product, such as `0.2.0`. */
  release: string;
  /** Digest of the version before it, so that what was published cannot be changed in silence; null for the first. */
  after: string | null;
  entries: RegisterEntry[];
}

/** Every version, oldest first. */
export const registerVersions = committed as RegisterVersion[];

export const latestVersion = (): RegisterVersion => {
  const latest = registerVersions.at(-1);
  if (!latest) throw new Error('The register has no version');
  return latest;
};

/** One that was published, to be read as it was; the latest when none is named. @throws {NotFound} */
export function versionOf(number: number | null | undefined): RegisterVersion {
  const found = !number ? latestVersion() : registerVersions.find(({ version }) => version === number);
  if (!found) throw new NotFound();
  return found;
}

/**
 * What a look at personal data refers to: the purpose, and the version of the register in which it is described.
 * @throws {Error} for a purpose the register does not know: a processing without an entry may not happen
 */
export function registerEntry(purpose: string): { id: string; version: number; entry: RegisterEntry } {
  const { version, entries } = latestVersion();
  const entry = entries.find((each) => each.purpose === purpose);
  if (!entry) throw new Error(`Not in the register: ${purpose}`);
  return { id: purpose, version, entry };
}

/** SHA-256 over the version as it is written down. */
export const digestOf = (version: RegisterVersion): string => createHash('sha256').update(JSON.stringify(version)).digest('base64url');

/**
 * The versions with the register as it is now: unchanged when the last one says the same, that one again while its
 * release is in the making, otherwise a new one.
 */
export function withVersion(versions: RegisterVersion[], release: string, entries: RegisterEntry[]): RegisterVersion[] {
  const last = versions.at(-1);
  if (last && JSON.stringify(last.entries) === JSON.stringify(entries)) return versions;
  const before = last?.release === release ? versions.slice(0, -1) : versions;
  const previous = before.at(-1);
  return [...before, { version: before.length + 1, release, after: previous ? digestOf(previous) : null, entries }];
}
