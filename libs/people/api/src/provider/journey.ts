import { Clock, Seal } from '@samenspraak/shared-api';
import { ownPage } from '../own-page';
import { newSecret } from '../secret';

/** Ten minutes to sign in at one's own organisation. Milliseconds. */
export const journeyLifetime = 10 * 60 * 1000;

/**
 * Someone on their way to their organisation and back. All that the protocol wants remembered is made from one secret in
 * their browser's cookie: nothing is stored, and what comes back to another browser is worth nothing.
 */
export interface Journey {
  /** For the cookie: when it ends, 256 random bits, and where they were going. Changed, none of its marks fits. */
  secret: string;
}

/** @param page to come back to, such as `/tr/agenda`; anything but a page of this site is forgotten */
export function newJourney(page?: string | null): Journey {
  const going = Buffer.from(ownPage(page) ?? '').toString('base64url');
  return { secret: `${Clock.now().getTime() + journeyLifetime}.${newSecret()}.${going}` };
}

/** Where someone on this journey was going. */
export const pageOf = ({ secret }: Journey): string | null => ownPage(Buffer.from(secret.split('.')[2] ?? '', 'base64url').toString());

/** @returns undefined when it is over, or never began */
export function journeyOf(cookie: string | undefined): Journey | undefined {
  const expiry = Number(cookie?.split('.')[0]);
  return cookie && expiry > Clock.now().getTime() ? { secret: cookie } : undefined;
}

/** State (RFC 6749, section 10.12), nonce (OpenID Connect Core, section 15.5.2) and verifier (RFC 7636), one of each per provider. */
export const markOf = (what: 'state' | 'nonce' | 'verifier', { secret }: Journey, provider: string): string => Seal.of(`oidc.${what}`, `${provider}:${secret}`);
