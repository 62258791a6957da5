import { Clock, Database, Jobs, Vault } from '@samenspraak/shared-api';
import { EntityManager, IsNull, Not } from 'typeorm';
import { RecoveryState, stateOf } from './recovery-state';
import { Recovery, RecoveryConfirmation } from './recovery.entity';

/** Whoever changes a request or a word for it waits here for who does so already. */
export const lockRecovery = (vault: EntityManager, id: string): Promise<Recovery> =>
  vault.findOneOrFail(Recovery, { where: { id }, lock: { mode: 'pessimistic_write' } });

/**
 * The job that exists exactly when a word's line in the register does: from now on the word counts, and the second opens the
 * way. Done twice, it is done once.
 */
export async function countWord(id: string): Promise<void> {
  const recoveryId = (await Vault.manager.findOneBy(RecoveryConfirmation, { id }))?.recoveryId;
  const step = recoveryId && (await Vault.transaction((vault) => count(vault, recoveryId, id)));
  if (step) await Database.asPlatform(() => Jobs.send('people.recovery-mail', { recovery: recoveryId, step }));
}

async function count(vault: EntityManager, recoveryId: string, id: string): Promise<'half' | 'confirmed' | undefined> {
  const recovery = await lockRecovery(vault, recoveryId);
  if (stateOf(recovery, Clock.now()) !== RecoveryState.open) return undefined;
  const counted = await vault.update(RecoveryConfirmation, { id, countedAt: IsNull() }, { countedAt: Clock.now() });
  if (!counted.affected) return undefined;
  if ((await vault.countBy(RecoveryConfirmation, { recoveryId, countedAt: Not(IsNull()) })) < 2) return 'half';
  await vault.update(Recovery, { id: recoveryId }, { confirmedAt: Clock.now() });
  return 'confirmed';
}
