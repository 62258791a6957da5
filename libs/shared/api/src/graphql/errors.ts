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
  const cause = asRefusal('originalError' in error && error.originalError ? error.originalError : error);
  const path = 'path' in error && error.path ? { path: error.path } : {};
  if (cause instanceof Refusal) {
    const fields = cause instanceof InvalidInput ? { fields: cause.fields } : {};
    return { message: cause.code, ...path, extensions: { code: cause.code, facts: cause.facts, ...fields } };
  }
  if (cause instanceof TooMuchAsked) return { message: 'TOO_MUCH_ASKED', extensions: { code: 'TOO_MUCH_ASKED' } };
  if (cause.name === 'GraphQLError') return { message: 'BAD_REQUEST', ...path, extensions: { code: 'BAD_REQUEST' } };
  const reference = randomUUID().slice(0, 8);
  report(reference, cause);
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

/** A value that cannot be is as absent as one that is not there. */
const asRefusal = (cause: Error & { code?: string; driverError?: { code?: string } }): Error =>
  unreadable.includes(cause.driverError?.code ?? cause.code ?? '') ? new NotFound() : cause;
