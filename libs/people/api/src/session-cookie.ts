import type { FastifyReply } from 'fastify';
import { declareCarried } from '@samenspraak/shared-api';
import type { OpenedSession } from './session.service';

/** `__Host-`: this host only, over TLS only (browsers count localhost as such), the whole site. */
export const sessionCookie = '__Host-samenspraak';
declareCarried('cookie', { [sessionCookie]: { purpose: 'staySignedIn', seenBy: 'self', keep: { for: 'P14D', from: 'createdAt' } } });

export function setSessionCookie(reply: FastifyReply, { secret, expiresAt }: OpenedSession): void {
  reply.header('set-cookie', cookie(secret, `Expires=${expiresAt.toUTCString()}`));
}

export function clearSessionCookie(reply: FastifyReply): void {
  reply.header('set-cookie', cookie('', 'Max-Age=0'));
}

const cookie = (value: string, life: string) =>
  `${sessionCookie}=${value}; Path=/; Secure; HttpOnly; SameSite=Lax; ${life}`;

/** The session's secret in a Cookie header, if there is one. */
export function secretIn(header: string | undefined): string | undefined {
  const found = header?.split(/;\s*/).find((each) => each.startsWith(`${sessionCookie}=`));
  return found?.slice(sessionCookie.length + 1) || undefined;
}
