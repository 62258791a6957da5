import { Limiter, TooManyTries, type Tried, sourceHeader, sourceOf } from '@samenspraak/shared-api';
import type { FastifyInstance } from 'fastify';

/** Milliseconds between looks at the age of the limiter's key, so that it is destroyed in time when nobody comes too. */
const lookEvery = 60_000;

/** The limiter of this server, whose key is replaced also when nobody tries anything. */
export function keepLimiter(app: FastifyInstance): Limiter {
  const limiter = new Limiter();
  const look = setInterval(() => limiter.rotateWhenDue(), lookEvery);
  look.unref();
  app.addHook('onClose', async () => clearInterval(look));
  return limiter;
}

const limited: Record<string, Tried> = { register: 'download', kalender: 'calendar' };

/** Whole files, outside GraphQL, are read as often as a network may. */
export function limitDownloads(app: FastifyInstance, limiter: Limiter, sourceKey: string | undefined): void {
  app.addHook('onRequest', async (request, reply) => {
    const tried = limited[request.routeOptions.url?.split('/')[1] ?? ''];
    if (!tried) return;
    try {
      limiter.take(tried, { source: sourceOf(request.headers[sourceHeader], sourceKey) });
    } catch (error) {
      if (!(error instanceof TooManyTries)) throw error;
      const { code, facts } = error;
      return reply.code(429).header('retry-after', String(facts.seconds)).send({ errors: [{ message: code, extensions: { code, facts } }] });
    }
  });
}
