import { createHmac, createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a provider may do wrong in its token. Anything left out is as it should be. */
export interface Wrong {
  claims?: Record<string, unknown>;
  header?: Record<string, unknown>;
  /** Signs with a key that is not, or no longer, among the published ones. */
  oldKey?: boolean;
  /** Changes the claims after signing. */
  forged?: Record<string, unknown>;
}

export interface HostileProvider {
  issuer: string;
  wrong: Wrong;
  /** What was sent to the token endpoint, the last time. */
  asked: URLSearchParams;
  /** The answer a browser would bring back from an authorization address. */
  answerTo(href: string, changes?: Record<string, string | null>): string;
  close(): Promise<void>;
}

const clientSecret = 'a secret of the client, long enough';
export const hostileClient = { clientId: 'samenspraak', clientSecret };

const keyPair = () => generateKeyPairSync('rsa', { modulusLength: 2048 });
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A provider of our own that can lie in every part of its token. Its code is the nonce, so that it needs no memory. */
export async function openHostileProvider(): Promise<HostileProvider> {
  const [current, old] = [keyPair(), keyPair()];
  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider: HostileProvider = {
    ...{ issuer, wrong: {}, asked: new URLSearchParams() },
    answerTo(href, changes = {}) {
      const sent = new URL(href).searchParams;
      const all = { code: sent.get('nonce'), state: sent.get('state'), iss: issuer, ...changes };
      return new URLSearchParams(Object.entries(all).flatMap(([key, value]) => (value === null ? [] : [[key, value]]))).toString();
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const json = (value: object) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    if (request.url === '/.well-known/openid-configuration') return void json(metadata(issuer));
    if (request.url === '/jwks') return void json({ keys: [{ ...current.publicKey.export({ format: 'jwk' }), kid: 'now', alg: 'RS256', use: 'sig' }] });
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    provider.asked = new URLSearchParams(Buffer.concat(chunks).toString());
    const { wrong } = provider;
    const now = Math.floor(Date.now() / 1000);
    const good = { iss: issuer, aud: hostileClient.clientId, sub: 'onderwerp', iat: now, exp: now + 300, nonce: provider.asked.get('code') };
    const token = sign({ ...good, email: 'eline@assen.example', email_verified: true, ...wrong.claims }, wrong, wrong.oldKey ? old.privateKey : current.privateKey);
    json({ access_token: 'toegang', token_type: 'Bearer', expires_in: 60, id_token: token });
  }
  return provider;
}

function sign(claims: object, { header, forged }: Wrong, key: KeyObject): string {
  const head = { alg: 'RS256', kid: 'now', typ: 'JWT', ...header };
  const text = `${part(head)}.${part(claims)}`;
  const signatures: Record<string, () => string> = {
    RS256: () => createSign('sha256').update(text).sign(key, 'base64url'),
    HS256: () => createHmac('sha256', clientSecret).update(text).digest('base64url'),
    none: () => '',
  };
  const signature = signatures[head.alg]?.() ?? '';
  return `${part(head)}.${part({ ...claims, ...forged })}.${signature}`;
}

const metadata = (issuer: string) => ({
  ...{ issuer, authorization_endpoint: `${issuer}/auth`, token_endpoint: `${issuer}/token`, jwks_uri: `${issuer}/jwks` },
  ...{ response_types_supported: ['code'], subject_types_supported: ['public'], id_token_signing_alg_values_supported: ['RS256', 'HS256', 'none'] },
  ...{ code_challenge_methods_supported: ['S256'], authorization_response_iss_parameter_supported: true },
});
