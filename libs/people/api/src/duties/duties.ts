import { Vault, Viewer } from '@samenspraak/shared-api';
import { Duty, DutyKind } from './duty.entity';

/** Whether the viewer is the platform's privacy officer. */
export async function isPrivacyOfficer({ personId }: Viewer): Promise<boolean> {
  return personId !== undefined && (await Vault.manager.existsBy(Duty, { personId, kind: DutyKind.privacy_officer }));
}
