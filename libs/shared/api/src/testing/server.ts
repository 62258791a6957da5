import { Module, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { Site } from '../mail';
import type { GraphQLSchema } from 'graphql';
import { SchemaModule, TrustedDocuments, formTokenOf, inputValidation, serveGraphql } from '../graphql';
import { Viewer, visitor } from '../viewer';

export interface TestAnswer {
  data: Record<string, never> | null;
  errors?: { message: string; extensions: { code: string; fields?: { field: string; problem: string }[] } }[];
}

export interface TestServer {
  /** As it is served, with the access every field declares. */
  schema: GraphQLSchema;
  /** Sends an operation over HTTP as this viewer, the way the site would. */
  ask(viewer: Viewer, query: string, variables?: object, headers?: Record<string, string>): Promise<TestAnswer>;
  close(): Promise<void>;
}

const origin = 'http://samenspraak.test';

/** The GraphQL API of some features, over real HTTP handling, with the viewer chosen by the test. */
export async function openTestServer(...features: Type[]): Promise<TestServer> {
  @Module({ imports: [SchemaModule.forRoot(), ...features] })
  class TestModule {}
  const viewers = new Map<string, Viewer>();
  Site.origin = origin;
  const app = await NestFactory.create<NestFastifyApplication>(TestModule, new FastifyAdapter(), { logger: ['error'], abortOnError: false });
  app.useGlobalPipes(inputValidation);
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  const report = (reference: string, error: unknown) => void process.stderr.write(`${reference} ${String((error as Error).stack)}\n`);
  const viewerOf = async (request: { headers: { cookie?: string } }) => viewers.get(request.headers.cookie ?? '') ?? visitor;
  serveGraphql(fastify, { origin, viewerOf, report, documents: new TrustedDocuments({}, true) });
  await app.init();
  await fastify.ready();
  const ask: TestServer['ask'] = async (viewer, query, variables = {}, headers = {}) => {
    const cookie = String(viewers.size);
    viewers.set(cookie, viewer);
    const own = { origin, 'x-form-token': formTokenOf(viewer), cookie, ...headers };
    const reply = await fastify.inject({ method: 'POST', url: '/graphql', headers: own, payload: { query, variables } });
    return reply.json<TestAnswer>();
  };
  return { ask, schema: fastify.graphql.schema, close: () => app.close() };
}
