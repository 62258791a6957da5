import { sessionOwner } from '@samenspraak/people-api';
import { Clock, Database, Viewer, visitor } from '@samenspraak/shared-api';
import { standingsOf } from './standing.queries';

/** Who sends a request: the session's person, with their place in each space. */
export async function viewerOf(request: { headers: { cookie?: string } }): Promise<Viewer> {
  const owner = await sessionOwner(request.headers.cookie);
  if (!owner) return visitor;
  const { personId, sessionHash, signedIn, participantIds } = owner;
  const today = Clock.now().toISOString().slice(0, 10);
  const standings = await Database.operation(visitor, () => standingsOf(participantIds, today), 'read');
  return { kind: 'person', personId, sessionHash, signedIn, standings };
}
