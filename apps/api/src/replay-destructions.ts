import 'reflect-metadata';
import { DestructionList, replay } from '@samenspraak/privacy-api';
import { KeyRing, Keys } from '@samenspraak/shared-api';
import { readConfig } from './config';
import './features.module';
import { openStores } from './stores';

/** After a restore, before the API and the worker: erases anew what had been erased since the backup was made. */
const config = readConfig();
Keys.connect(KeyRing.open(config.KEYS_FILE));
DestructionList.connect(config.DESTRUCTIONS_FILE);
const closeStores = await openStores({ content: config.CONTENT_URL, vault: config.VAULT_URL });
console.log(`Carried out anew: ${await replay()} destruction(s).`);
await closeStores();
