import { Theme } from '@samenspraak/agenda-api';
import { Clock } from '@samenspraak/shared-api';
import { Invitation, MandateReach, Municipality, Organisation, Participant, Seat, Space, invitationLifetime, secretOf, sideOf } from '@samenspraak/spaces-api';
import { IsNull, type EntityManager, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { plantMunicipalities, plantThemes } from '../seeds/plant-places';
import type { Plan } from './plan';

export interface ManagerLink {
  space: string;
  function: string;
  link: string;
}

/**
 * Makes what the plan names and is not there yet; what is there stays as it is, so that a longer plan adds to it.
 * @returns a link for the first manager of every space that has none, to be handed on to that one person
 */
export async function found(manager: EntityManager, plan: Plan, origin: string): Promise<ManagerLink[]> {
  await addMissing(manager, Municipality, plantMunicipalities());
  await addMissing(manager, Theme, plantThemes());
  await addMissing(manager, Organisation, plan.organisations);
  const organisations = await idsOf(manager, Organisation);
  await addMissing(manager, Space, plan.spaces.map((space) => spaceOf(space, organisations)));
  const spaces = await idsOf(manager, Space);
  // A seat that was ended is there too: only people of the space give it again.
  const known = new Set((await manager.find(Seat)).map(({ spaceId, organisationId }) => `${spaceId} ${organisationId}`));
  await addMissing(manager, Seat, seatsOf(plan, spaces, organisations).filter(({ spaceId, organisationId }) => !known.has(`${spaceId} ${organisationId}`)));
  const links: ManagerLink[] = [];
  for (const space of plan.spaces) {
    const invitation = await firstManager(manager, space, spaces, organisations);
    if (invitation) links.push({ space: space.name, function: invitation.function ?? '', link: `${origin}/${space.language}/uitnodiging/${secretOf(invitation)}` });
  }
  return links;
}

async function addMissing<T extends ObjectLiteral>(manager: EntityManager, entity: EntityTarget<T>, rows: object[]): Promise<void> {
  if (rows.length) await manager.createQueryBuilder().insert().into(entity).values(rows as never).orIgnore().updateEntity(false).execute();
}

const idsOf = async (manager: EntityManager, entity: typeof Organisation | typeof Space): Promise<Map<string, string>> =>
  new Map((await manager.find<Organisation | Space>(entity)).map(({ slug, id }) => [slug, id]));

type Ids = Map<string, string>;

const spaceOf = ({ slug, name, kind, charter, language, municipalityCode, answeredBy }: Plan['spaces'][number], organisations: Ids) => ({
  ...{ slug, name, kind, charter, language, municipalityCode },
  answeredById: answeredBy && organisations.get(answeredBy),
});

const seatsOf = ({ spaces, organisations }: Plan, spaceIds: Ids, organisationIds: Ids) =>
  spaces.flatMap((space) =>
    space.seats.map((slug) => ({
      ...{ spaceId: spaceIds.get(space.slug), organisationId: organisationIds.get(slug), signedAt: null, signedById: null },
      side: sideOf(organisations.find((each) => each.slug === slug)!),
    })),
  );

async function firstManager(manager: EntityManager, { slug, language, manager: wanted }: Plan['spaces'][number], spaces: Ids, organisations: Ids) {
  const spaceId = spaces.get(slug);
  if (!wanted || !spaceId) return null;
  const led = await manager.createQueryBuilder(Participant, 'p').where(`p.space_id = :spaceId and 'manager' = any(p.roles)`, { spaceId }).getExists();
  if (led) return null;
  const madeAt = Clock.now();
  await manager.update(Invitation, { spaceId, madeById: IsNull(), acceptedAt: IsNull(), withdrawnAt: IsNull() }, { withdrawnAt: madeAt });
  return manager.save(Invitation, {
    ...{ spaceId, language, madeAt, function: wanted.function, organisationId: organisations.get(wanted.organisation) },
    ...{ mayPromise: MandateReach.within_policy, roles: ['member', 'facilitator', 'manager'] as Invitation['roles'] },
    ...{ madeById: null, acceptedAt: null, withdrawnAt: null, expiresAt: new Date(madeAt.getTime() + invitationLifetime) },
  });
}
