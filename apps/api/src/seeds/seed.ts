import { readOwnerConfig } from '../config';
import '../features.module';
import { ownerSource } from '../owner-source';
import { seedStores } from './seed-stores';

/** @returns what came of it, in a sentence for the operator */
export async function seed(): Promise<string> {
  const { CONTENT_OWNER_URL, VAULT_OWNER_URL } = readOwnerConfig();
  const content = await ownerSource('content', CONTENT_OWNER_URL).initialize();
  const vault = await ownerSource('vault', VAULT_OWNER_URL).initialize();
  try {
    const filled = await seedStores({ content, vault });
    return filled ? 'The example network is there.' : 'There is a network already: nothing was changed.';
  } finally {
    await content.destroy();
    await vault.destroy();
  }
}
