import { ristretto255_oprf } from '@noble/curves/ed25519.js';
import { base64url, bytesOf } from './base64url';

const { voprf } = ristretto255_oprf;

/** Half a proof of membership (RFC 9497): the server signs `blinded` and never sees `nonce`. */
export interface Asked {
  nonce: Uint8Array;
  blind: Uint8Array;
  blinded: Uint8Array;
}

export function askProof(): Asked {
  const nonce = crypto.getRandomValues(new Uint8Array(32));
  return { nonce, ...voprf.blind(nonce) };
}

/**
 * @param signed base64url: the evaluated element (32 bytes) and the proof
 * @param tokenKey the public key that everyone gets, so that nobody can be given one of their own
 * @throws {Error} when another key signed
 */
export function finishProof({ nonce, blind, blinded }: Asked, signed: string, tokenKey: string): string {
  const bytes = bytesOf(signed);
  const output = voprf.finalize(nonce, blind, bytes.slice(0, 32), blinded, bytesOf(tokenKey), bytes.slice(32));
  return base64url(nonce, output);
}
