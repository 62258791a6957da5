import type { IncomingHttpHeaders } from 'node:http';
import type { TypedDocumentString } from '@samenspraak/shared-graphql';
import { postJson } from './post-json';

export interface FieldProblem {
  field: string;
  problem: string;
  limit?: number;
}

/** A “no” of the API, by its code: the words are in the messages. */
export class ApiRefusal extends Error {
  constructor(
    readonly code: string,
    readonly fields: FieldProblem[] = [],
    readonly facts: Record<string, string | number> = {},
    readonly reference: string | null = null,
  ) {
    super(code);
  }
}

interface WireError {
  extensions: { code: string; fields?: FieldProblem[]; facts?: Record<string, string | number>; reference?: string };
}

export interface Answered<Data> {
  data: Data;
  /** The session the API opened or closed, for the browser. */
  setCookie: string[];
}

/**
 * What the browser said that the API must judge, who it is and where the form stood; and what the proxy said of where it
 * comes from, which only the API can tell from what a client makes up. Nothing of it is kept here.
 */
const passedOn = ['cookie', 'origin', 'sec-fetch-site', 'samenspraak-source'] as const;

/** Sends a trusted document, by its hash. @throws {ApiRefusal} also UNREACHABLE when the API does not answer */
export async function askApi<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  from: IncomingHttpHeaders,
  form: { token?: string; key?: string } = {},
): Promise<Answered<Data>> {
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  for (const name of passedOn) if (typeof from[name] === 'string') headers[name] = from[name];
  if (form.token) headers['x-form-token'] = form.token;
  if (form.key) headers['idempotency-key'] = form.key;
  const documentId = (document as { __meta__?: { hash?: string } }).__meta__?.hash;
  const body = JSON.stringify({ documentId, variables });
  const reply = await postJson(apiUrl(), headers, body);
  if (!reply) throw new ApiRefusal('UNREACHABLE');
  const result = (reply.body ?? {}) as { data?: Data; errors?: WireError[] };
  const refused = result.errors?.[0]?.extensions;
  if (refused) throw new ApiRefusal(refused.code, refused.fields, refused.facts, refused.reference);
  if (!result.data) throw new ApiRefusal('UNREACHABLE');
  return { data: result.data, setCookie: reply.headers['set-cookie'] ?? [] };
}

function apiUrl(): string {
  const url = process.env['API_URL'];
  if (!url) throw new Error('API_URL is not set');
  return url;
}
