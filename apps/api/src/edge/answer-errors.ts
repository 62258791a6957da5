import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { report } from '../report';
import type { Headers } from './strict-headers';

/** Nest says its status by a method, Fastify by a property. */
type Failure = Error & { statusCode?: number; getStatus?: () => number };

/** Errors outside GraphQL: a code, a reference for what is ours, nothing of the cause. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: Failure, _request, reply) => answerFailure(error, reply));
}

function answerFailure(error: Failure, reply: FastifyReply): void {
  const status = error.statusCode ?? error.getStatus?.() ?? 500;
  const reference = randomUUID().slice(0, 8);
  if (status >= 500) report(reference, error);
  const code = codes[status] ?? (status >= 500 ? 'INTERNAL' : 'BAD_REQUEST');
  void reply.code(status).send({ errors: [{ message: code, extensions: status >= 500 ? { code, reference } : { code } }] });
}

const codes: Record<number, string> = { 404: 'NOT_FOUND', 405: 'METHOD_NOT_ALLOWED', 413: 'TOO_LARGE' };

/** An address that cannot be read reaches no hook: its answer gets the headers here. */
export const answerUnreadableAddress =
  (headers: Headers) =>
  (error: Failure, _request: FastifyRequest, reply: FastifyReply): void =>
    answerFailure(error, reply.headers(headers));

const statusOf: Record<string, string> = { HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large', ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout' };

/** What is no HTTP at all: the shortest answer there is. */
export const answerUnreadableRequest = (headers: Headers) => {
  const lines = Object.entries({ ...headers, 'content-length': '0', connection: 'close' }).map(([name, value]) => `${name}: ${value}\r\n`);
  return (error: Error & { code?: string }, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    socket.end(`HTTP/1.1 ${statusOf[error.code ?? ''] ?? '400 Bad Request'}\r\n${lines.join('')}\r\n`);
  };
};
