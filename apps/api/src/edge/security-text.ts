import type { FastifyInstance } from 'fastify';

export interface SecurityContact {
  origin: string;
  /** `mailto:` or `https:`; without one there is no file, because an address nobody reads is worse than none. */
  contact: string | undefined;
  /** The day this build was made: whoever keeps the address is known to have kept it then, and half a year is promised. */
  builtAt: Date;
}

const halfAYear = 182 * 24 * 3600 * 1000;

/** `/.well-known/security.txt` (RFC 9116): where a weakness can be told. Its end does not move by itself. */
export function serveSecurityText(app: FastifyInstance, { origin, contact, builtAt }: SecurityContact): void {
  if (!contact) return;
  const lines = [
    ['Contact', contact],
    ['Expires', `${new Date(builtAt.getTime() + halfAYear).toISOString().slice(0, 19)}Z`],
    ['Preferred-Languages', 'nl, en'],
    ['Canonical', `${origin}/.well-known/security.txt`],
  ];
  const text = lines.map(([name, value]) => `${name}: ${value}\n`).join('');
  app.get('/.well-known/security.txt', (_request, reply) => reply.type('text/plain; charset=utf-8').send(text));
}
