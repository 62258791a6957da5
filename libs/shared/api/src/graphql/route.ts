import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ExecutionResult } from 'graphql';
import 'mercurius';
import { Database } from '../database/database';
import { Viewer } from '../viewer';
import { Report, wireError, wireResult } from './errors';
import { requireSameSite } from './same-site';
import { RunnableDocument, TrustedDocuments } from './trusted-documents';

export interface GraphqlRoute {
  documents: TrustedDocuments;
  origin: string;
  viewerOf: (request: FastifyRequest) => Promise<Viewer>;
  report: Report;
}

/** What resolvers of the edge (signing in and out) need of HTTP; nothing else may use it. */
export interface GraphqlContext {
  reply: FastifyReply;
  /** The form's key: the same key gets the same answer. */
  clientKey?: string;
  viewer: Viewer;
}

interface Body {
  documentId?: unknown;
  query?: unknown;
  variables?: Record<string, unknown>;
  operationName?: string;
}

/** POST /graphql: one document, one viewer, one transaction. Serialised once; never cached by anyone. */
export function serveGraphql(app: FastifyInstance, route: GraphqlRoute): void {
  app.post('/graphql', { bodyLimit: 256 * 1024 }, async (request, reply) => {
    reply.header('content-type', 'application/json; charset=utf-8').header('cache-control', 'no-store');
    return JSON.stringify(await answer(app, route, request, reply));
  });
}

async function answer(app: FastifyInstance, route: GraphqlRoute, request: FastifyRequest, reply: FastifyReply) {
  const body = (request.body ?? {}) as Body;
  try {
    const document = route.documents.find(body);
    if (!document) return refuseDocument(reply);
    const viewer = await route.viewerOf(request);
    if (document.reach === 'write') requireSameSite(request.headers, route.origin, viewer);
    const clientKey = request.headers['idempotency-key'] as string | undefined;
    return wireResult(await execute(app, document, body, { reply, viewer, clientKey }), route.report);
  } catch (error) {
    const errors = (error as { errors?: Error[] }).errors ?? [error as Error];
    return { data: null, errors: errors.map((each) => wireError(each, route.report)) };
  }
}

function refuseDocument(reply: FastifyReply) {
  reply.code(400);
  return { errors: [{ message: 'UNKNOWN_DOCUMENT', extensions: { code: 'UNKNOWN_DOCUMENT' } }] };
}

/** Carries a failed result out through the transaction, so that nothing half-done stays. */
class Failed extends Error {
  constructor(readonly result: ExecutionResult) {
    super('failed');
  }
}

async function execute(app: FastifyInstance, document: RunnableDocument, body: Body, context: GraphqlContext) {
  const run = async () => {
    const result = await app.graphql(document.text, context as never, body.variables ?? {}, body.operationName);
    if (document.reach === 'write' && result.errors?.length) throw new Failed(result);
    return result as ExecutionResult;
  };
  try {
    return await Database.operation(context.viewer, run, document.reach);
  } catch (error) {
    if (error instanceof Failed) return error.result;
    throw error;
  }
}
