import { Participation, Person } from '@samenspraak/people-api';
import { Clock, Language, Vault, Viewer } from '@samenspraak/shared-api';

/** Gives a viewer an account with an address, so that mail can reach them; all their places are this one person's. */
export async function anAddress(viewer: Viewer, email: string, language = Language.nl): Promise<void> {
  const id = viewer.personId;
  await Vault.manager.insert(Person, { id, email, language, createdAt: Clock.now() });
  const participations = viewer.standings.map(({ participantId }) => ({ participantId, personId: id }));
  await Vault.manager.insert(Participation, participations);
}
