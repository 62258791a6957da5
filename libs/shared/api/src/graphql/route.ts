import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type ExecutionResult, GraphQLError } from 'graphql';
import 'mercurius';
import { Database } from '../database/database';
import type { Limiter } from '../tries/limiter';
import { sourceHeader, sourceOf } from '../tries/source';
import { TooManyTries } from '../tries/too-many-tries';
import { Viewer } from '../viewer';
import { Report, isUnreachable, wireError, wireResult } from './errors';
import { holdCost, holdForm, limits } from './limits';
import { Places, Room, isReserved } from './room';
import { requireSameSite } from './same-site';
import { RunnableDocument, TrustedDocuments } from './trusted-documents';

export interface GraphqlRoute {
  documents: TrustedDocuments;
  origin: string;
  viewerOf: (request: FastifyRequest) => Promise<Viewer>;
  report: Report;
  /** Whether the schema may be asked for by an open document; development alone. */
  introspection?: boolean;
  /** Without one nothing is counted. */
  limiter?: Limiter;
  /** What the proxy shares with this server, to say where a request comes from. */
  sourceKey?: string;
  /** How many are served at once. */
  places?: Places;
}

type Served = GraphqlRoute & { room: Room };

/** What resolvers of the edge (signing in and out) need of HTTP; nothing else may use it. */
export interface GraphqlContext {
  reply: FastifyReply;
  /** The form's key: the same key gets the same answer. */
  clientKey?: string;
  viewer: Viewer;
  limiter?: Limiter;
  /** The network a request comes from; never stored, never logged. */
  source?: string;
}

interface Body {
  documentId?: unknown;
  query?: unknown;
  variables?: unknown;
}

/** POST /graphql, JSON only: one document, one viewer, one transaction. Serialised once; never cached by anyone. */
export function serveGraphql(app: FastifyInstance, route: GraphqlRoute): void {
  app.removeContentTypeParser('text/plain');
  const room = new Room(route.places ?? ordinary);
  app.post('/graphql', { bodyLimit: limits.bodyBytes }, async (request, reply) => {
    reply.header('content-type', 'application/json; charset=utf-8').header('cache-control', 'no-store');
    return JSON.stringify(await answer(app, { ...route, room }, request, reply));
  });
  const others = app.supportedMethods.filter((method) => method !== 'POST');
  app.route({ url: '/graphql', method: others, handler: refuseMethod });
}

/** Ten connections to each store serve these well within a second. */
const ordinary: Places = { all: 100, reserved: 20 };

const refuseMethod = (_request: FastifyRequest, reply: FastifyReply) => {
  const code = 'METHOD_NOT_ALLOWED';
  void reply.code(405).header('allow', 'POST').send({ errors: [{ message: code, extensions: { code } }] });
};

async function answer(app: FastifyInstance, route: Served, request: FastifyRequest, reply: FastifyReply) {
  const body = (request.body ?? {}) as Body;
  try {
    const document = route.documents.find(body);
    if (!document) return refuseDocument(reply);
    const variables = variablesOf(body);
    holdLimits(app, route, document, variables);
    if (!route.room.enter(isReserved(document.ast, app.graphql.schema))) return comeBack(reply);
    try {
      return await serve(app, route, { request, reply, document, variables });
    } finally {
      route.room.leave();
    }
  } catch (error) {
    const errors = (error as { errors?: Error[] }).errors ?? [error as Error];
    if (errors.some(isUnreachable)) comeBack(reply);
    return { data: null, errors: errors.map((each) => wireError(each, route.report)) };
  }
}

interface Asked {
  request: FastifyRequest;
  reply: FastifyReply;
  document: RunnableDocument;
  variables: Variables;
}

async function serve(app: FastifyInstance, route: Served, { request, reply, document, variables }: Asked) {
  const viewer = await route.viewerOf(request);
  if (document.reach === 'write') requireSameSite(request.headers, route.origin, viewer);
  const clientKey = request.headers['idempotency-key'] as string | undefined;
  const source = sourceOf(request.headers[sourceHeader], route.sourceKey);
  const result = await execute(app, document, variables, { reply, viewer, clientKey, limiter: route.limiter, source });
  for (const { originalError } of result.errors ?? []) if (originalError instanceof TooManyTries) askToWait(reply, originalError);
  if (result.errors?.some(isUnreachable)) comeBack(reply);
  return wireResult(result, route.report);
}

/** Seconds after which it is worth trying again. */
const soon = '5';

/** RFC 9110, section 15.6.4. The web has words for it. */
function comeBack(reply: FastifyReply) {
  reply.code(503).header('retry-after', soon);
  return { data: null, errors: [{ message: 'UNREACHABLE', extensions: { code: 'UNREACHABLE' } }] };
}

/** RFC 6585, section 4. */
const askToWait = (reply: FastifyReply, { facts }: TooManyTries) => reply.code(429).header('retry-after', String(facts.seconds));

type Variables = Record<string, unknown>;

function variablesOf({ variables = {} }: Body): Variables {
  if (variables === null) return {};
  if (typeof variables !== 'object' || Array.isArray(variables)) throw new GraphQLError('Variables are an object');
  return variables as Variables;
}

/** Our own documents are held by the tests; of them only a number that the request brings can make a difference. */
function holdLimits(app: FastifyInstance, route: GraphqlRoute, document: RunnableDocument, variables: Variables): void {
  const { schema } = app.graphql;
  if (!document.known) holdForm(document.ast, schema, route.introspection ?? false);
  if (!document.known || document.hasNumbers) holdCost(document.ast, schema, variables);
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

async function execute(app: FastifyInstance, document: RunnableDocument, variables: Variables, context: GraphqlContext) {
  const run = async () => {
    const result = await app.graphql(document.text, context as never, variables);
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
