import { Injectable } from '@nestjs/common';
import { type IDToken, authorizationCodeGrant, buildAuthorizationUrl, calculatePKCECodeChallenge } from 'openid-client';
import { Keys, Refusal, Site, Vault, Viewer } from '@samenspraak/shared-api';
import { indexOf } from '../identifiers/identifiers';
import { AnsweredChallenge } from '../passkey/passkey.entity';
import { Person, mailAddress } from '../person.entity';
import { hashOf } from '../secret';
import { openSession } from '../session.service';
import type { SignedIn } from '../sign-in.service';
import { type Journey, journeyOf, markOf, pageOf } from './journey';
import { ProviderLink } from './provider-link.entity';
import { type Provider, Providers } from './providers';

/** What came back is not what was asked, or is of nobody who takes part. One refusal for all. */
export class ProviderRefused extends Refusal {}

/** Where a provider sends people back to: an address of its own each, so that no answer passes for another's. */
const returnTo = (key: string): string => `${Site.origin}/nl/inloggen/via/${key}`;

@Injectable()
export class ProviderService {
  /** The address to go to, for this journey. @throws {ProviderUnreachable} */
  async wayTo(provider: Provider, journey: Journey): Promise<string> {
    const mark = (what: 'state' | 'nonce' | 'verifier') => markOf(what, journey, provider.key);
    const url = buildAuthorizationUrl(await Providers.of(provider), {
      ...{ response_type: 'code', scope: 'openid email', redirect_uri: returnTo(provider.key) },
      ...{ state: mark('state'), nonce: mark('nonce') },
      ...{ code_challenge: await calculatePKCECodeChallenge(mark('verifier')), code_challenge_method: 'S256' },
    });
    return url.href;
  }

  /**
   * Someone came back. Only who they are is taken from the provider, never what they may do.
   * @param answer the query of the address they came back to
   * @throws {ProviderRefused} @throws {ProviderUnreachable}
   */
  async signIn(viewer: Viewer, key: string, cookie: string | undefined, answer: string): Promise<SignedIn> {
    const [provider, journey] = [Providers.by(key), journeyOf(cookie)];
    if (!provider || !journey || !(await isFirst(journey, key))) throw new ProviderRefused();
    const claims = await claimsOf(provider, journey, answer);
    const linked = await linkedPerson(provider, claims);
    const personId = linked ?? (await personByAddress(provider, claims));
    if (!personId || (viewer.personId && viewer.personId !== personId)) throw new ProviderRefused();
    if (!linked) await link(provider, claims, personId);
    return { ...(await openSession(viewer, personId, 'provider')), next: pageOf(journey) };
  }
}

/** A journey ends once, whatever came of it. */
async function isFirst({ secret }: Journey, key: string): Promise<boolean> {
  const row = { hash: hashOf(`oidc:${key}:${secret}`), expiresAt: new Date(Number(secret.split('.')[0])) };
  const taken = await Vault.manager.createQueryBuilder().insert().into(AnsweredChallenge).values(row).orIgnore().returning('hash').execute();
  return (taken.raw as unknown[]).length === 1;
}

async function claimsOf(provider: Provider, journey: Journey, answer: string): Promise<IDToken> {
  const configuration = await Providers.of(provider);
  const url = new URL(returnTo(provider.key));
  url.search = answer;
  const mark = (what: 'state' | 'nonce' | 'verifier') => markOf(what, journey, provider.key);
  const checks = { expectedState: mark('state'), expectedNonce: mark('nonce'), pkceCodeVerifier: mark('verifier'), idTokenExpected: true };
  try {
    const claims = (await authorizationCodeGrant(configuration, url, checks)).claims();
    if (claims) return claims;
  } catch {
    // Whoever tries does not need to know which check failed.
  }
  throw new ProviderRefused();
}

const indexOfSubject = ({ issuer }: Provider, { sub }: IDToken): string => Keys.ring.mark('oidc', `${issuer}\n${sub}`);

async function linkedPerson(provider: Provider, claims: IDToken): Promise<string | undefined> {
  return (await Vault.manager.findOneBy(ProviderLink, { subjectIndex: indexOfSubject(provider, claims) }))?.personId;
}

/** The first time: by the address that the provider has verified, of its own domain, of someone who takes part already. */
async function personByAddress(provider: Provider, claims: IDToken): Promise<string | undefined> {
  const email = typeof claims['email'] === 'string' ? mailAddress(claims['email']) : '';
  const domain = email.slice(email.lastIndexOf('@') + 1);
  if (claims['email_verified'] !== true || !provider.emailDomains.includes(domain)) return undefined;
  return (await Vault.manager.findOneBy(Person, { emailIndex: indexOf(email) }))?.id;
}

/** @throws {ProviderRefused} someone else of the provider is linked to this account already */
async function link(provider: Provider, claims: IDToken, personId: string): Promise<void> {
  const row = { subjectIndex: indexOfSubject(provider, claims), issuer: provider.issuer, personId };
  const made = await Vault.manager.createQueryBuilder().insert().into(ProviderLink).values(row).orIgnore().returning('person_id').execute();
  if (!(made.raw as unknown[]).length) throw new ProviderRefused();
}
