import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { ProviderMemory } from './provider-memory.mjs';

const page = (people, action) => `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Voorbeeldorganisatie</title><h1>Voorbeeldorganisatie</h1>
<p>Alleen op deze computer, en alleen voor de verzonnen mensen van het voorbeeldnetwerk. Wie bent u?</p>
${people.map(({ email, name, role }) => `<form method="post" action="${action}"><p><button name="account" value="${email}">${name}</button> ${role}</p></form>`).join('')}`;

/**
 * A real OpenID provider for the example network, so that someone without a passkey device can act as staff. For this
 * computer only: it asks no proof of anybody.
 * @param {{ port: number, origin: string }} where `origin` is the site's
 * @returns {Promise<{ setting: string, invite(people: Array<{ name: string, role: string, email: string }>): void, close(): Promise<void> }>}
 *   `setting` is the value of OIDC_PROVIDERS
 */
export async function startExampleProvider({ port, origin }) {
  const { default: Provider } = await import('oidc-provider');
  const [issuer, clientSecret] = [`http://localhost:${port}`, randomBytes(24).toString('base64url')];
  const [key, clientId] = ['voorbeeld', 'samenspraak'];
  let people = [];
  const provider = new Provider(issuer, {
    adapter: ProviderMemory,
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [`${origin}/nl/inloggen/via/${key}`], grant_types: ['authorization_code'], response_types: ['code'] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    jwks: { keys: [{ ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }] },
    cookies: { keys: [randomBytes(24).toString('base64url')] },
    interactions: { url: (_context, { uid }) => `/wie/${uid}` },
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id, email: id, email_verified: true }) }),
    async loadExistingGrant({ oidc }) {
      const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
      grant.addOIDCScope('openid email');
      await grant.save();
      return grant;
    },
    // Whoever comes back chooses anew: one computer plays many people.
    ttl: { Session: 1, Interaction: 600, Grant: 600, AccessToken: 60, IdToken: 300 },
    renderError: (context, { error }) => void (context.body = `Dit kan niet: ${error}`),
  });
  const standard = provider.callback();
  const server = createServer((request, response) => (/^\/wie\//.test(request.url ?? '') ? choose(request, response) : standard(request, response)));

  async function choose(request, response) {
    try {
      if (request.method !== 'POST') {
        await provider.interactionDetails(request, response);
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
        return void response.end(page(people, request.url));
      }
      const chunks = [];
      for await (const chunk of request) chunks.push(chunk);
      const email = new URLSearchParams(Buffer.concat(chunks).toString()).get('account');
      if (!people.some((each) => each.email === email)) throw new Error('Nobody of the example network');
      await provider.interactionFinished(request, response, { login: { accountId: email } });
    } catch {
      if (!response.headersSent) response.writeHead(400, { 'content-type': 'text/plain; charset=utf-8' });
      response.end('Dit kan niet. Begin opnieuw bij Samenspraak.');
    }
  }

  await new Promise((resolve, reject) => server.once('error', reject).listen(port, 'localhost', resolve));
  return {
    setting: JSON.stringify([{ key, name: 'Voorbeeldorganisatie', issuer, clientId, clientSecret, emailDomains: ['voorbeeld.example'] }]),
    invite: (all) => void (people = all),
    close: () => new Promise((resolve) => (server.close(resolve), server.closeAllConnections())),
  };
}
