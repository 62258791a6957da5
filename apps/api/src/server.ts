import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, NestFastifyApplication } from '@nestjs/platform-fastify';
import { Database, type Places, Seal, Site, SchemaModule, TrustedDocuments, Vault, inputValidation, limits, serveGraphql, visitor } from '@samenspraak/shared-api';
import { serveRegister } from '@samenspraak/privacy-api';
import { serveCalendars } from '@samenspraak/notifications-api';
import { viewerOf } from '@samenspraak/spaces-api';
import { Module } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import documents from '@samenspraak/shared-graphql/documents' with { type: 'json' };
import { answerErrors, answerUnreadableAddress, answerUnreadableRequest } from './edge/answer-errors';
import { SecurityContact, serveSecurityText } from './edge/security-text';
import { keepLimiter, limitDownloads } from './edge/limit-downloads';
import { Headers, holdHeaders, strictHeaders } from './edge/strict-headers';
import { FeaturesModule } from './features.module';
import { report } from './report';

export interface ServerOptions extends SecurityContact {
  secret: string;
  openGraphql: boolean;
  introspection: boolean;
  /** What the proxy says with each request's source. Without it no network is told from another. */
  sourceKey?: string;
  /** How many operations are served at once. */
  places?: Places;
}

@Module({ imports: [SchemaModule.forRoot(), FeaturesModule] })
export class ApiModule {}

/** The API, ready to listen. The stores and the queue are open already. */
export async function createServer({ secret, openGraphql, introspection, sourceKey, places, ...site }: ServerOptions): Promise<NestFastifyApplication> {
  Seal.connect(secret);
  const { origin } = site;
  Site.origin = origin;
  const headers = strictHeaders(origin);
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule, adapterWith(headers), { logger: ['error', 'warn'], abortOnError: false });
  app.useGlobalPipes(inputValidation);
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  holdHeaders(fastify, headers);
  answerErrors(fastify);
  const limiter = keepLimiter(fastify);
  const documentsOfSite = new TrustedDocuments(documents, openGraphql);
  serveGraphql(fastify, { origin, viewerOf, report, introspection, limiter, sourceKey, places, documents: documentsOfSite });
  limitDownloads(fastify, limiter, sourceKey);
  serveSecurityText(fastify, site);
  serveRegister(fastify);
  serveCalendars(fastify);
  serveHealth(fastify);
  await app.init();
  await fastify.ready();
  return app;
}

const adapterWith = (headers: Headers): FastifyAdapter =>
  new FastifyAdapter({
    ...{ bodyLimit: limits.bodyBytes, requestTimeout: 15_000, logger: false, trustProxy: false },
    frameworkErrors: answerUnreadableAddress(headers),
    clientErrorHandler: answerUnreadableRequest(headers),
  });

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
