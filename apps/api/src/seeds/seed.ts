import { KeyRing, Keys } from '@samenspraak/shared-api';
import { readOwnerConfig } from '../config';
import '../features.module';
import { ownerSource } from '../owner-source';
import { seedStores } from './seed-stores';

/** @returns what came of it, in a sentence for the operator */
export async function seed(): Promise<string> {
  const { CONTENT_OWNER_URL, VAULT_OWNER_URL, KEYS_FILE } = readOwnerConfig();
  Keys.connect(KeyRing.open(KEYS_FILE));
  const content = await ownerSource('content', CONTENT_OWNER_URL).initialize();
  const vault = await ownerSource('vault', VAULT_OWNER_URL).initialize();
  try {
    const filled = await seedStores({ content, vault });
    return filled ? 'The example network is there.' : 'There is a network already: nothing was changed.';
  } catch (error) {
    // The driver's own error carries every value of the statement.
    throw new Error(`The example network could not be made: ${(error as Error).message}`, { cause: whereOf(error) });
  } finally {
    await content.destroy();
    await vault.destroy();
  }
}

function whereOf(error: unknown): unknown {
  const { table, constraint } = (error as { driverError?: Record<string, string> }).driverError ?? {};
  return { table, constraint };
}
