import type { FastifyReply } from 'fastify';
import { declareCarried } from '@samenspraak/shared-api';
import { journeyLifetime } from './journey';

/** Lax: the way back from a provider begins at another site. */
export const journeyCookie = '__Host-samenspraak-onderweg';
declareCarried('cookie', { [journeyCookie]: { purpose: 'signIn', seenBy: 'platform', keep: { for: 'PT10M', from: 'createdAt' } } });

export function setJourneyCookie(reply: FastifyReply, secret: string): void {
  reply.header('set-cookie', `${journeyCookie}=${secret}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=${journeyLifetime / 1000}`);
}

export function clearJourneyCookie(reply: FastifyReply): void {
  reply.header('set-cookie', `${journeyCookie}=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0`);
}

export function journeyIn(header: string | undefined): string | undefined {
  const found = header?.split(/;\s*/).find((each) => each.startsWith(`${journeyCookie}=`));
  return found?.slice(journeyCookie.length + 1) || undefined;
}
