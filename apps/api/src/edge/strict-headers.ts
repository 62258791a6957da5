import type { FastifyInstance } from 'fastify';
import strict from './strict-headers.json' with { type: 'json' };

export type Headers = Readonly<Record<string, string>>;

/**
 * What every answer of the API carries, errors and unreadable requests included. An answer is never a page: nothing in it
 * may run, be framed or be taken in by another site.
 * @param origin HSTS (RFC 6797) is only said over TLS
 */
export const strictHeaders = (origin: string): Headers => ({
  ...strict,
  ...(origin.startsWith('https:') ? { 'strict-transport-security': 'max-age=63072000; includeSubDomains' } : {}),
});

export function holdHeaders(app: FastifyInstance, headers: Headers): void {
  app.addHook('onRequest', async (_request, reply) => void reply.headers(headers));
}
