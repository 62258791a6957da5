import {
  ClientSecretBasic, type Configuration, allowInsecureRequests, discovery, enableNonRepudiationChecks,
} from 'openid-client';
import { Refusal } from '@samenspraak/shared-api';
import { z } from 'zod';

const schema = z.array(
  z.object({
    /** In addresses: letters, figures and dashes. */
    key: z.string().regex(/^[a-z0-9-]{1,40}$/),
    /** The body as people know it. */
    name: z.string().min(1),
    issuer: z.url(),
    clientId: z.string().min(1),
    clientSecret: z.string().min(16),
    /** Whose addresses it may speak for, such as `assen.example`. */
    emailDomains: z.array(z.string().min(1)).min(1),
  }),
);

export type Provider = z.infer<typeof schema>[number];

/** The body's own sign-in does not answer, or not as it should. */
export class ProviderUnreachable extends Refusal {}

/** The bodies whose people sign in through their own provider (OpenID Connect), as the operator set them. */
export class Providers {
  private static list: Provider[] = [];
  private static found = new Map<string, Promise<Configuration>>();

  /** @param json a list; nothing is good too @throws {Error} when it is not what it should be: the process does not start */
  static connect(json: string): void {
    const read = schema.safeParse(JSON.parse(json));
    if (!read.success) throw new Error(`OIDC_PROVIDERS: ${read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`);
    Providers.list = read.data;
    Providers.found.clear();
  }

  static get all(): readonly Provider[] {
    return Providers.list;
  }

  static by(key: string): Provider | undefined {
    return Providers.list.find((provider) => provider.key === key);
  }

  /** What the provider says of itself, asked once; a failure is asked again. @throws {ProviderUnreachable} */
  static async of(provider: Provider): Promise<Configuration> {
    const asked = Providers.found.get(provider.key) ?? discover(provider);
    Providers.found.set(provider.key, asked);
    try {
      return await asked;
    } catch {
      Providers.found.delete(provider.key);
      throw new ProviderUnreachable();
    }
  }
}

/** Signatures are checked although the token comes over TLS, with RS256 and nothing else. */
async function discover({ issuer, clientId, clientSecret }: Provider): Promise<Configuration> {
  const local = /^http:\/\/(localhost|127\.0\.0\.1)(:|\/|$)/.test(issuer);
  const execute = [enableNonRepudiationChecks, ...(local ? [allowInsecureRequests] : [])];
  const metadata = { client_secret: clientSecret, id_token_signed_response_alg: 'RS256' };
  return discovery(new URL(issuer), clientId, metadata, ClientSecretBasic(clientSecret), { execute, timeout: 5 });
}
