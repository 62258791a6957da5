import 'reflect-metadata';
import { confirmClock } from '@samenspraak/privacy-api';
import { readConfig } from './config';
import './features.module';
import { openStores } from './stores';

/** `node dist/api/confirm-clock.mjs`: the operator looked at the clock and it is right; retention goes on. */
const config = readConfig();
const close = await openStores({ content: config.CONTENT_URL, vault: config.VAULT_URL });
await confirmClock();
console.log(`The clock says ${new Date().toISOString()}. Retention goes on with its next run.`);
await close();
