import { Audience } from '@samenspraak/spaces-api';
import { Planting, days, inDutch, readersOf, sentence } from './planting';
import type { Role } from './secrets';

/** Commitments for each audience, with every word of their story. */
export async function plantProgress(planting: Planting): Promise<void> {
  for (const audience of Object.values(Audience)) await promise(planting, audience);
}

async function promise({ door, cast, secrets }: Planting, audience: Audience): Promise<void> {
  const { facilitator, officer, representative } = cast.people;
  // The two bodies it is between read it too, whatever its audience.
  const between: Role[] = ['officer', 'representative'];
  const word = (what: string) => secrets.of(`${what} of a commitment for ${audience}`, readersOf(audience, ...between));
  const { municipality, mosque } = cast.bodies;
  const input = {
    ...{ ...inDutch, spaceId: cast.space.id, ownerId: municipality.id, counterpartId: mosque.id, themeSlug: 'gelijke-kansen', audience, dueOn: days(60) },
    ...{ title: word('title'), text: sentence(word('text')), source: word('source') },
  };
  const { id } = await door.act(facilitator, 'makeCommitment', { input });
  const proof = () => `https://bewijs.example/${word('evidence')}`;
  await door.act(officer, 'reportProgress', { id, input: { ...inDutch, text: sentence(word('progress')), evidenceUrl: proof(), newDueOn: days(90), reason: sentence(word('reason of a new date')) } });
  await door.act(officer, 'deliver', { id, input: { ...inDutch, text: sentence(word('delivery')), evidenceUrl: proof() } });
  await door.act(representative, 'disputeDelivery', { id, input: { ...inDutch, text: sentence(word('dispute')) } });
  await door.act(officer, 'deliver', { id, input: { ...inDutch, text: sentence(word('second delivery')) } });
  await door.act(representative, 'confirmDelivery', { id, input: { ...inDutch, text: sentence(word('confirmation')) } });
}
