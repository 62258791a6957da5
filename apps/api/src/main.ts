import 'reflect-metadata';
import { DestructionList, demandReplayed } from '@samenspraak/privacy-api';
import { KeyRing, Keys } from '@samenspraak/shared-api';
import { statSync } from 'node:fs';
import { Providers } from '@samenspraak/people-api';
import { readConfig } from './config';
import { openQueue } from './queue';
import { createServer } from './server';
import { openStores } from './stores';

const config = readConfig();
Keys.connect(KeyRing.open(config.KEYS_FILE));
Providers.connect(config.OIDC_PROVIDERS);
const closeStores = await openStores({ content: config.CONTENT_URL, vault: config.VAULT_URL, staff: config.VAULT_STAFF_URL });
DestructionList.connect(config.DESTRUCTIONS_FILE);
await demandReplayed();
const queue = await openQueue(config.CONTENT_URL, { works: false });
const app = await createServer({
  origin: config.PUBLIC_URL,
  secret: config.SECRET,
  openGraphql: config.OPEN_GRAPHQL,
  introspection: config.NODE_ENV === 'development',
  contact: config.SECURITY_CONTACT,
  sourceKey: config.SOURCE_KEY,
  builtAt: statSync(import.meta.filename).mtime,
});
await app.listen(config.PORT, config.HOST);
console.log(`api listens on http://${config.HOST}:${config.PORT}`);

/** Answers what is under way, then goes. */
async function stop(): Promise<void> {
  await app.close();
  await queue.stop({ graceful: true, timeout: 5000 });
  await closeStores();
  process.exit(0);
}
process.once('SIGTERM', () => void stop());
process.once('SIGINT', () => void stop());
