import { Participation, Passkey, sessionCookie, sessionOwner } from '@samenspraak/people-api';
import { account, openSession } from '@samenspraak/people-api/testing';
import { Clock, Database, Language, type SignInMeans, Vault, Viewer, visitor } from '@samenspraak/shared-api';

let count = 0;

/** The same person with an account of their own, signed in now by some means. */
export async function withAccount(viewer: Viewer, means: SignInMeans): Promise<{ viewer: Viewer; email: string }> {
  const email = `persoon-${(count += 1)}@voorbeeld.example`;
  const { id } = await account(email, Language.nl);
  for (const { participantId } of viewer.standings) await Vault.manager.insert(Participation, { participantId, personId: id });
  return { viewer: await signedInAgain({ ...viewer, personId: id }, means), email };
}

/** In another browser, or later. */
export async function signedInAgain(viewer: Viewer, means: SignInMeans): Promise<Viewer> {
  const { secret } = await openSession(visitor, viewer.personId ?? '', means);
  return { ...viewer, ...(await sessionOwner(`${sessionCookie}=${secret}`)) };
}

/** A passkey on a device that is lost from the start. */
export const aLostPasskey = ({ personId = '' }: Viewer) =>
  Vault.manager.insert(Passkey, { id: `kwijt-${(count += 1)}`, personId, number: 1, publicKey: Buffer.alloc(1), counter: '0', createdAt: Clock.now() });

/** As a mutation of this viewer, in one transaction. */
export const asViewer = <T>(viewer: Viewer, work: () => Promise<T>): Promise<T> => Database.operation(viewer, work);
