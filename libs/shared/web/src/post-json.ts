import { Agent, type ClientRequest, type IncomingHttpHeaders, request } from 'node:http';

/** Connections stay open between questions. Half the work of `fetch`, which every page would pay for. */
const agent = new Agent({ keepAlive: true });
const patience = 15_000;

export interface JsonAnswer {
  headers: IncomingHttpHeaders;
  /** As it came, unchecked; nothing when it was no JSON. */
  body: unknown;
}

/** @returns nothing when no answer came within 15 seconds */
export function postJson(url: string, headers: Record<string, string>, body: string): Promise<JsonAnswer | undefined> {
  return new Promise((resolve) => {
    const nothing = () => resolve(undefined);
    const asked = request(url, { method: 'POST', agent, headers, signal: AbortSignal.timeout(patience) }, (reply) => {
      const parts: Buffer[] = [];
      reply.on('data', (part: Buffer) => parts.push(part));
      reply.once('error', nothing);
      reply.once('end', () => resolve({ headers: reply.headers, body: parsed(Buffer.concat(parts).toString('utf8')) }));
    });
    asked.once('error', (error: NodeJS.ErrnoException) => (closedUnderUs(asked, error) ? resolve(postJson(url, headers, body)) : nothing()));
    asked.end(body);
  });
}

/** The other side closed a quiet connection just as we used it. Asking again is safe: a form carries its key. */
const closedUnderUs = (asked: ClientRequest, error: NodeJS.ErrnoException): boolean => asked.reusedSocket && error.code === 'ECONNRESET';

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
