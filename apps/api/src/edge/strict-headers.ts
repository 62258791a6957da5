import type { FastifyInstance } from 'fastify';

export type Headers = Readonly<Record<string, string>>;

/**
 * What every answer of the API carries, errors and unreadable requests included. An answer is never a page: nothing in it
 * may run, be framed or be taken in by another site.
 * @param origin HSTS (RFC 6797) is only said over TLS
 */
export const strictHeaders = (origin: string): Headers => ({
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
  ...(origin.startsWith('https:') ? { 'strict-transport-security': 'max-age=63072000; includeSubDomains' } : {}),
});

export function holdHeaders(app: FastifyInstance, headers: Headers): void {
  app.addHook('onRequest', async (_request, reply) => void reply.headers(headers));
}
