import 'reflect-metadata';
import { KeyRing, Keys } from '@samenspraak/shared-api';
import { takeBackup } from './backup/take-backup';
import { readBackupConfig } from './config';
import './features.module';

/** `node dist/api/backup.mjs <folder>`: both stores, sealed under the key of the day, while everything goes on. */
const { CONTENT_OWNER_URL, VAULT_OWNER_URL, KEYS_FILE, DESTRUCTIONS_FILE } = readBackupConfig();
const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('Say in which folder: node dist/api/backup.mjs <folder>');
  process.exit(1);
}
Keys.connect(KeyRing.open(KEYS_FILE));
const files = await takeBackup({ folder, urls: { content: CONTENT_OWNER_URL, vault: VAULT_OWNER_URL }, destructions: DESTRUCTIONS_FILE });
for (const file of files) console.log(file);
