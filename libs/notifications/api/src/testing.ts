import { Participation, Person, PersonKey, newAccount } from '@samenspraak/people-api';
import { Clock, Language, Vault, Viewer } from '@samenspraak/shared-api';

/** Gives a viewer an account with an address, so that mail can reach them; all their places are this one person's. */
export async function anAddress(viewer: Viewer, email: string, language = Language.nl): Promise<void> {
  const id = viewer.personId;
  const { person, key } = newAccount({ ...(id ? { id } : {}), email, language, createdAt: Clock.now() });
  await Vault.manager.insert(Person, person);
  await Vault.manager.insert(PersonKey, key);
  const participations = viewer.standings.map(({ participantId }) => ({ participantId, personId: id }));
  await Vault.manager.insert(Participation, participations);
}
