import { createHash } from 'node:crypto';
import { ristretto255_oprf } from '@noble/curves/ed25519.js';
import { Clock, InvalidInput, Seal } from '@samenspraak/shared-api';

/**
 * One-time proofs of membership: VOPRF over ristretto255 with SHA-512 (RFC 9497). The browser draws 32 bytes and sends them
 * blinded; the server signs what it cannot read. Later the bytes and the output together prove that a member of the space
 * asked for them in that month, and nobody can say which.
 */
const { voprf } = ristretto255_oprf;

const sizes = { nonce: 32, output: 64 };

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64url'));
const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');

/** A month, such as `2026-11`, by the clock of Greenwich. */
export const periodOf = (instant: Date): string => instant.toISOString().slice(0, 7);

/** This month and the one before: a proof may wait, so that asking and using it are apart. */
export function openPeriods(): string[] {
  const now = Clock.now();
  return [now, new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 1))].map(periodOf);
}

/** A key of its own for every space and month: a proof for one is nothing anywhere else. */
function keysOf(spaceId: string, period: string) {
  const seed = createHash('sha256').update(Seal.of('membership token', `${spaceId} ${period}`)).digest();
  return voprf.deriveKeyPair(new Uint8Array(seed), new TextEncoder().encode(`${spaceId} ${period}`));
}

/** What everyone can check the server's work against: base64url. */
export const publicKeyOf = (spaceId: string, period: string): string => textOf(keysOf(spaceId, period).publicKey);

/**
 * @param blinded base64url of a group element
 * @returns base64url of the element and, after it, the proof that the public key belongs to the key that was used
 * @throws {InvalidInput} for what is no element of the group
 */
export function signBlinded(spaceId: string, blinded: string): string {
  const { secretKey, publicKey } = keysOf(spaceId, periodOf(Clock.now()));
  try {
    const { evaluated, proof } = voprf.blindEvaluate(secretKey, publicKey, bytesOf(blinded));
    return textOf(Buffer.concat([evaluated, proof]));
  } catch {
    throw InvalidInput.of('blinded', 'choice');
  }
}

/** The month in which a member of the space got this proof; null for anything else. */
export function periodOfToken(spaceId: string, token: string): string | null {
  const bytes = bytesOf(token);
  if (bytes.length !== sizes.nonce + sizes.output) return null;
  const [nonce, output] = [bytes.subarray(0, sizes.nonce), bytes.subarray(sizes.nonce)];
  return openPeriods().find((period) => Buffer.from(outputOf(spaceId, period, nonce)).equals(output)) ?? null;
}

/** The same the other way round: both sides of the protocol at once, by who holds the key. */
function outputOf(spaceId: string, period: string, nonce: Uint8Array): Uint8Array {
  const { secretKey, publicKey } = keysOf(spaceId, period);
  const { blind, blinded } = voprf.blind(nonce);
  const { evaluated, proof } = voprf.blindEvaluate(secretKey, publicKey, blinded);
  return voprf.finalize(nonce, blind, evaluated, blinded, publicKey, proof);
}

/** Under which a proof is remembered as used: says nothing of the proof itself. */
export const nullifierOf = (token: string): string =>
  createHash('sha256').update('spent').update(bytesOf(token).subarray(0, sizes.nonce)).digest('base64url');
