import { join } from 'node:path';
import { secretsOf } from './secrets.mjs';

/** What each process is told, and nothing more: the web knows no database, only migrate and seed know the owners. */
export function configuration({ dataDir, ports, urls, development, providers }) {
  const publicUrl = `http://localhost:${ports.door}`;
  const shared = { NODE_ENV: development ? 'development' : 'production', HOST: '127.0.0.1', PUBLIC_URL: publicUrl };
  const server = {
    ...shared,
    CONTENT_URL: urls.content,
    VAULT_URL: urls.vault,
    SECRET: secretsOf(dataDir).secret,
    KEYS_FILE: join(dataDir, 'keys.json'),
    DESTRUCTIONS_FILE: join(dataDir, 'destructions.jsonl'),
    REGISTER_KEY_FILE: join(dataDir, 'register-key.pem'),
    SMTP_URL: `smtp://127.0.0.1:${ports.smtp}`,
    MAIL_FROM: 'Samenspraak <bericht@samenspraak.example>',
    SECURITY_CONTACT: 'mailto:veiligheid@samenspraak.example',
    OIDC_PROVIDERS: providers,
    ...(development && { OPEN_GRAPHQL: 'true' }),
  };
  return {
    publicUrl,
    api: { ...server, SOURCE_KEY: secretsOf(dataDir).source, VAULT_STAFF_URL: urls.vaultStaff, PORT: String(ports.api) },
    worker: { ...server, CONTENT_WASH_URL: urls.contentWash, VAULT_WASH_URL: urls.vaultWash },
    owner: { ...server, CONTENT_OWNER_URL: urls.contentOwner, VAULT_OWNER_URL: urls.vaultOwner },
    web: { ...shared, PORT: String(ports.web), API_URL: `http://127.0.0.1:${ports.api}/graphql` },
  };
}
