import { createHash } from 'node:crypto';
import { Keys } from '@samenspraak/shared-api';
import type { Destruction } from './destruction-list';

/** What someone takes away: no address, no id, no name. Anyone can check it with `scripts/verify-proof.mjs`. */
export interface Proof {
  what: 'samenspraak: proof of destruction';
  version: 1;
  /** ISO date. */
  day: string;
  /** The line in the list of destructions, and its SHA-256 (base64url): the list itself holds only blinded ids. */
  line: { number: number; sha256: string };
  /** What was destroyed, in numbers. */
  destroyed: Record<string, number>;
  /** What was kept without an author. */
  kept: number;
}

export interface SignedProof {
  proof: Proof;
  /** Ed25519 (RFC 8032) over the proof as JSON without spaces, keys in this order; base64url. */
  signature: string;
}

export function signedProof(line: Destruction, destroyed: Record<string, number>, kept: number): string {
  const sha256 = createHash('sha256').update(JSON.stringify(line)).digest('base64url');
  const proof: Proof = { what: 'samenspraak: proof of destruction', version: 1, day: line.day, line: { number: line.number, sha256 }, destroyed, kept };
  const signed: SignedProof = { proof, signature: Keys.ring.sign(JSON.stringify(proof)) };
  return JSON.stringify(signed, null, 2);
}
