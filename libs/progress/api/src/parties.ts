import { Clock, Database, InvalidInput, Viewer, dayOf, hasRole, standingIn } from '@samenspraak/shared-api';
import { Mandate, MandateReach, Organisation, Seat } from '@samenspraak/spaces-api';
import { In, IsNull } from 'typeorm';

/**
 * A body that can owe or confirm something in a space: one with a seat there; in a space without seats (the network) any.
 * @throws {InvalidInput} naming the field, for any other id
 */
export async function partyIn(spaceId: string, organisationId: string, field: string): Promise<Organisation> {
  const parties = await partiesIn(spaceId);
  const organisation = await Database.of(Organisation).findOneBy({ id: organisationId });
  if (!organisation || (parties && !parties.includes(organisationId))) throw InvalidInput.of(field, 'choice');
  return organisation;
}

/** The ids of the organisations with a seat; null where a space has no seats. */
export async function partiesIn(spaceId: string): Promise<string[] | null> {
  const seats = await Database.of(Seat).findBy({ spaceId, endedAt: IsNull() });
  return seats.length ? seats.map(({ organisationId }) => organisationId) : null;
}

/** How far each of the viewer's own mandates in a space reaches on this day, by organisation. */
export async function reachesIn(viewer: Viewer, spaceId: string): Promise<Map<string, MandateReach>> {
  const participantId = standingIn(viewer, spaceId)?.participantId;
  const reaches = new Map<string, MandateReach>();
  if (!participantId) return reaches;
  const today = dayOf(Clock.now());
  for (const { organisationId, mayPromise, validFrom, validTo } of await Database.of(Mandate).findBy({ participantId })) {
    const inForce = validFrom <= today && (!validTo || validTo > today);
    const wider = (reaches.get(organisationId) ?? MandateReach.nothing) === MandateReach.nothing;
    if (inForce && wider) reaches.set(organisationId, mayPromise);
  }
  return reaches;
}

/** For whom the viewer may write down a commitment in a space, by name. */
export async function promisersIn(viewer: Viewer, spaceId: string): Promise<Organisation[]> {
  const parties = await partiesIn(spaceId);
  const order = { name: 'asc' } as const;
  if (hasRole(viewer, spaceId, 'facilitator')) return Database.of(Organisation).find({ where: parties ? { id: In(parties) } : {}, order });
  const reaching = [...(await reachesIn(viewer, spaceId))].filter(([, reach]) => reach !== MandateReach.nothing).map(([id]) => id);
  const ids = parties ? reaching.filter((id) => parties.includes(id)) : reaching;
  return ids.length ? Database.of(Organisation).find({ where: { id: In(ids) }, order }) : [];
}
