import 'reflect-metadata';
import { KeyRing, Keys } from '@samenspraak/shared-api';
import { demandReadable, makeRoom, makeTables, putBack } from './backup/put-back';
import { isJobs } from './backup/tables';
import { readBackupConfig } from './config';
import './features.module';
import { migrate } from './migrating';

/** `node dist/api/restore.mjs <content file> <vault file> [--over]`: while the API and the worker are stopped. */
async function restore(files: { content: string; vault: string }, over: boolean): Promise<void> {
  const owners = readBackupConfig();
  Keys.connect(KeyRing.open(owners.KEYS_FILE));
  const heads = await demandReadable(files);
  const urls = { content: owners.CONTENT_OWNER_URL, vault: owners.VAULT_OWNER_URL };
  const stores = ['content', 'vault'] as const;
  for (const store of stores) await makeRoom(store, urls[store], over);
  for (const store of stores) {
    await makeTables(urls[store], heads[store]);
    await putBack(urls[store], files[store], (table) => !isJobs(table));
  }
  await migrate(owners);
  await putBack(urls.content, files.content, isJobs);
  console.log(`Both stores are as they were at ${heads.content.at}. Now run replay-destructions, then wash; before that nothing starts.`);
}

const [content, vault] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
try {
  if (!content || !vault) throw new Error('Name both files: node dist/api/restore.mjs <content file> <vault file> [--over]');
  await restore({ content, vault }, process.argv.includes('--over'));
} catch (error) {
  console.error(`${(error as Error).message} Nothing was opened.`);
  process.exitCode = 1;
}
