import { randomUUID } from 'node:crypto';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, NestFastifyApplication } from '@nestjs/platform-fastify';
import { Database, Seal, SchemaModule, TrustedDocuments, Vault, inputValidation, serveGraphql, visitor } from '@samenspraak/shared-api';
import { viewerOf } from '@samenspraak/spaces-api';
import { Module } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import documents from '@samenspraak/shared-graphql/documents' with { type: 'json' };
import { FeaturesModule } from './features.module';
import { report } from './report';

export interface ServerOptions {
  origin: string;
  secret: string;
  openGraphql: boolean;
}

@Module({ imports: [SchemaModule.forRoot(), FeaturesModule] })
export class ApiModule {}

/** The API, ready to listen. The stores and the queue are open already. */
export async function createServer({ origin, secret, openGraphql }: ServerOptions): Promise<NestFastifyApplication> {
  Seal.connect(secret);
  const adapter = new FastifyAdapter({ bodyLimit: 256 * 1024, requestTimeout: 15_000, logger: false, trustProxy: false });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule, adapter, { logger: ['error', 'warn'], abortOnError: false });
  app.useGlobalPipes(inputValidation);
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  strictHeaders(fastify);
  answerErrors(fastify);
  serveGraphql(fastify, { origin, viewerOf, report, documents: new TrustedDocuments(documents, openGraphql) });
  serveHealth(fastify);
  await app.init();
  await fastify.ready();
  return app;
}

function strictHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', async (_request, reply) => {
    reply
      .header('content-security-policy', "default-src 'none'; frame-ancestors 'none'")
      .header('x-content-type-options', 'nosniff')
      .header('referrer-policy', 'no-referrer')
      .header('cross-origin-resource-policy', 'same-origin');
  });
}

/** Errors outside GraphQL: a code, a reference for what is ours, nothing of the cause. */
function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) => {
    const status = error.statusCode ?? 500;
    const reference = randomUUID().slice(0, 8);
    if (status >= 500) report(reference, error);
    const code = status >= 500 ? 'INTERNAL' : 'BAD_REQUEST';
    void reply.code(status).send({ errors: [{ message: code, extensions: status >= 500 ? { code, reference } : { code } }] });
  });
}

/** For the operator: whether both stores answer. */
function serveHealth(app: FastifyInstance): void {
  app.get('/gezond', async (_request, reply) => {
    try {
      await Database.operation(visitor, () => Database.prepared('health', 'select 1 as ok'), 'read');
      await Vault.manager.query('select 1');
      return { status: 'ok' };
    } catch {
      return reply.code(503).header('retry-after', '5').send({ status: 'stores do not answer' });
    }
  });
}
