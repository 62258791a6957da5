import { ristretto255_oprf } from '@noble/curves/ed25519.js';
import { Viewer } from '@samenspraak/shared-api';
import type { TestServer } from '@samenspraak/shared-api/testing';

const { voprf } = ristretto255_oprf;

export const url = (...parts: Uint8Array[]): string => Buffer.concat(parts).toString('base64url');
const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'base64url'));

let count = 0;
/** What a browser makes of words; the encryption itself has its own spec. */
export const aReceipt = () => ({ id: Buffer.from(String(++count).padStart(16, 'x')).toString('base64url'), authority: 'b'.repeat(43) });

export const askToken = (server: TestServer, viewer: Viewer, blinded: string, spaceId: string, headers = {}) =>
  server.ask(viewer, 'mutation ($s: ID!, $b: String!) { askSealedToken(spaceId: $s, blinded: $b) { signed } }', { s: spaceId, b: blinded }, headers);

/** A proof of membership, as a browser gets it. */
export async function aToken(server: TestServer, viewer: Viewer, space: { id: string; slug: string }): Promise<string> {
  const way = await server.ask(viewer, 'query ($slug: String!) { space(slug: $slug) { sealedWay { tokenKeys } } }', { slug: space.slug });
  const [tokenKey = ''] = (way.data?.['space'] as unknown as { sealedWay: { tokenKeys: string[] } }).sealedWay.tokenKeys;
  const nonce = crypto.getRandomValues(new Uint8Array(32));
  const { blind, blinded } = voprf.blind(nonce);
  const answer = await askToken(server, viewer, url(blinded), space.id, { 'idempotency-key': crypto.randomUUID() });
  const signed = bytes((answer.data?.['askSealedToken'] as unknown as { signed: string }).signed);
  return url(nonce, voprf.finalize(nonce, blind, signed.slice(0, 32), blinded, bytes(tokenKey), signed.slice(32)));
}
