import { Clock, Seal } from '@samenspraak/shared-api';
import { newSecret } from '../secret';

/** Ten minutes to sign in at one's own organisation. Milliseconds. */
export const journeyLifetime = 10 * 60 * 1000;

/**
 * Someone on their way to their organisation and back. All that the protocol wants remembered is made from one secret in
 * their browser's cookie: nothing is stored, and what comes back to another browser is worth nothing.
 */
export interface Journey {
  /** For the cookie: when it ends, and 256 random bits. */
  secret: string;
}

export const newJourney = (): Journey => ({ secret: `${Clock.now().getTime() + journeyLifetime}.${newSecret()}` });

/** @returns undefined when it is over, or never began */
export function journeyOf(cookie: string | undefined): Journey | undefined {
  const expiry = Number(cookie?.split('.')[0]);
  return cookie && expiry > Clock.now().getTime() ? { secret: cookie } : undefined;
}

/** State (RFC 6749, section 10.12), nonce (OpenID Connect Core, section 15.5.2) and verifier (RFC 7636), one of each per provider. */
export const markOf = (what: 'state' | 'nonce' | 'verifier', { secret }: Journey, provider: string): string => Seal.of(`oidc.${what}`, `${provider}:${secret}`);
