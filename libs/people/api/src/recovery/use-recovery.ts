import { Announcer, Clock, Jobs, Vault, Viewer } from '@samenspraak/shared-api';
import { EntityManager, IsNull, Not } from 'typeorm';
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
export async function tellOfRecovery(viewer: Viewer, { id, participantId }: Recovery): Promise<void> {
  const standing = viewer.standings.find((each) => each.participantId === participantId);
  if (standing) await Announcer.announce(new PasskeyRecovered(standing.spaceId, standing.mandates[0]?.organisationId ?? null));
  await Jobs.send('people.recovery-mail', { recovery: id, step: 'used' });
}
