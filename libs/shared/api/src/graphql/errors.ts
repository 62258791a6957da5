import { randomUUID } from 'node:crypto';
import type { ExecutionResult, GraphQLError } from 'graphql';
import { TooMuchAsked } from './limits';
import { InvalidInput, NotFound, Refusal } from '../refusal';

export interface WireError {
  message: string;
  path?: readonly (string | number)[];
  extensions: { code: string; reference?: string; fields?: unknown; facts?: unknown };
}

/** Tells the operator what went wrong, without values. */
export type Report = (reference: string, error: unknown) => void;

/** A refusal goes out with its code; a malformed request says so; anything else is INTERNAL with a reference. */
export function wireError(error: GraphQLError | Error, report: Report): WireError {
  const cause = asRefusal(causeOf(error));
  const path = 'path' in error && error.path ? { path: error.path } : {};
  if (cause instanceof Refusal) {
    const fields = cause instanceof InvalidInput ? { fields: cause.fields } : {};
    return { message: cause.code, ...path, extensions: { code: cause.code, facts: cause.facts, ...fields } };
  }
  if (cause instanceof TooMuchAsked) return { message: 'TOO_MUCH_ASKED', extensions: { code: 'TOO_MUCH_ASKED' } };
  if (cause.name === 'GraphQLError') return { message: 'BAD_REQUEST', ...path, extensions: { code: 'BAD_REQUEST' } };
  const reference = randomUUID().slice(0, 8);
  report(reference, cause);
  if (isUnreachable(cause)) return { message: 'UNREACHABLE', ...path, extensions: { code: 'UNREACHABLE', reference } };
  return { message: 'INTERNAL', ...path, extensions: { code: 'INTERNAL', reference } };
}

export const wireResult = (result: ExecutionResult, report: Report) =>
  result.errors?.length
    ? { data: result.data ?? null, errors: result.errors.map((error) => wireError(error, report)) }
    : { data: result.data };

/**
 * What PostgreSQL cannot even read as a value: an id that is no id, a cursor with a moment that is none, a text with a
 * character that no text has (22P02, 22007, 22008, 22021).
 */
const unreadable = ['22P02', '22007', '22008', '22021'];

/**
 * A store that is down, starts, has no connection free or gave up on a statement: PostgreSQL's classes 08, 53 and 57, and what
 * node-postgres and the system say when there is no connection. The same may go well in a moment.
 */
const unreachable = /^(08|53|57)|^E(CONNREFUSED|CONNRESET|PIPE|TIMEDOUT)$/;
const noConnection = /^(timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error)/;

/** Whether the fault is that a store cannot be reached now. */
export function isUnreachable(error: GraphQLError | Error): boolean {
  const { code, driverError, message } = causeOf(error);
  return unreachable.test(driverError?.code ?? code ?? '') || noConnection.test(message);
}

type Cause = Error & { code?: string; driverError?: { code?: string } };

const causeOf = (error: GraphQLError | Error): Cause => ('originalError' in error && error.originalError ? error.originalError : error);

/** A value that cannot be is as absent as one that is not there. */
const asRefusal = (cause: Cause): Error =>
  unreadable.includes(cause.driverError?.code ?? cause.code ?? '') ? new NotFound() : cause;
