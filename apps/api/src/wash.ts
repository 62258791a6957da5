import 'reflect-metadata';
import { Washing } from '@samenspraak/privacy-api';
import { readConfig } from './config';
import './features.module';
import { openStores } from './stores';

/** `node dist/api/wash.mjs`: what the worker does at night, now; with the settings of the worker. */
const config = readConfig();
const close = await openStores({ content: config.CONTENT_URL, vault: config.VAULT_URL });
Washing.connect({ content: config.CONTENT_WASH_URL, vault: config.VAULT_WASH_URL });
try {
  const done = await Washing.due();
  console.log(done.length ? `Written anew: ${done.join(', ')}.` : 'Nothing was destroyed since the last time.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await close();
}
