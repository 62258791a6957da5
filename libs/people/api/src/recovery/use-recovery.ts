import { Announcer, Clock, Jobs, Standing, Vault, Viewer, once } from '@samenspraak/shared-api';
import { EntityManager, IsNull, LessThan, Not } from 'typeorm';
import { Passkey } from '../passkey/passkey.entity';
import { SignInSession } from '../sign-in-session.entity';
import { staffStandings } from './recovery.policy';
import { PasskeyRecovered } from './recovery.events';
import { RecoveryState, stateOf } from './recovery-state';
import { Recovery } from './recovery.entity';

/** The request of someone whom both sides have confirmed, and who still has the task it was for. */
export async function confirmedRecovery(viewer: Viewer): Promise<Recovery | null> {
  if (!viewer.personId) return null;
  const last = await Vault.manager.findOne(Recovery, { where: { personId: viewer.personId }, order: { askedAt: 'DESC' } });
  if (!last || stateOf(last, Clock.now()) !== RecoveryState.confirmed) return null;
  return staffStandings(viewer).some(({ participantId }) => participantId === last.participantId) ? last : null;
}

/**
 * In the transaction that adds the new passkey: uses the request up, and takes away what was lost and every session
 * elsewhere. @returns false when it was used, or taken back, a moment before
 */
export async function useRecovery(vault: EntityManager, { id, personId }: Recovery, viewer: Viewer): Promise<boolean> {
  const used = await vault.update(Recovery, { id, usedAt: IsNull(), withdrawnAt: IsNull() }, { usedAt: Clock.now() });
  if (!used.affected) return false;
  await vault.delete(Passkey, { personId });
  await vault.delete(SignInSession, { personId, secretHash: Not(viewer.sessionHash ?? '') });
  return true;
}

/** Afterwards: the public register, and a mail to everyone concerned. */
export const tellOfRecovery = (viewer: Viewer, { id, participantId }: Recovery): Promise<void> =>
  tellOnce(id, viewer.standings.find((each) => each.participantId === participantId));

/** Once, also when it is told late. The mail's job, which exists exactly when the line does, notes that it was. */
export async function tellOnce(id: string, standing: Standing | undefined): Promise<void> {
  await once(id, ['recovery used'], async () => {
    if (standing) await Announcer.announce(new PasskeyRecovered(standing.spaceId, standing.mandates[0]?.organisationId ?? null));
    await Jobs.send('people.recovery-mail', { recovery: id, step: 'used' });
    return true;
  });
}

/** Used at least a minute ago, and told nobody: the content store failed at that moment. */
export const untoldRecoveries = (): Promise<Recovery[]> =>
  Vault.manager.findBy(Recovery, { usedAt: LessThan(new Date(Clock.now().getTime() - 60_000)), toldAt: IsNull() });
