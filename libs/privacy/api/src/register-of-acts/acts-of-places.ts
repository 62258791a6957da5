import { Clock, Database, Role } from '@samenspraak/shared-api';
import { Audience, BodyInvited, Organisation, PlaceEvent, PlaceEventKind, PlaceTaken, sideOf } from '@samenspraak/spaces-api';
import { Act } from './act';
import { ActKind } from './act-kind';
import { record } from './record';

/** What runs a space; being a member is nobody else's business. */
const told: Role[] = ['facilitator', 'moderator', 'manager'];

/**
 * Who may act for a body, and who runs a space: by function and body, never by name. A function at a mosque can be one
 * person, so only what the government does with its own people is open to all.
 */
const audienceFor = (body: Organisation | null): Audience => (body && sideOf(body) === 'government' ? Audience.everyone : Audience.members);

const bodyOf = async (id: string | null): Promise<Organisation | null> => (id ? Database.of(Organisation).findOneBy({ id }) : null);

/** @param organisationId the body a line is about */
export const audienceOf = async (organisationId: string | null): Promise<Audience> => audienceFor(await bodyOf(organisationId));

async function actOf(kind: ActKind, spaceId: string, organisationId: string | null, facts: Act['facts'] = {}): Promise<Act> {
  const audience = audienceFor(await bodyOf(organisationId));
  return { at: Clock.now(), kind, audience, spaceId, organisationId, subject: { kind: 'space', id: spaceId }, facts };
}

export const recordInvitation = ({ spaceId, organisationId }: BodyInvited): Promise<void> =>
  Database.asPlatform(async () => record(await actOf(ActKind.body_invited, spaceId, organisationId)));

/** Someone took their place: with the mandate and the tasks the invitation spoke of. */
export const recordPlace = ({ spaceId, organisationId, organisationFunction, roles }: PlaceTaken): Promise<void> =>
  Database.asPlatform(async () => {
    const facts = { function: organisationFunction };
    if (organisationId) await record(await actOf(ActKind.mandate_given, spaceId, organisationId, facts));
    for (const role of roles.filter((each) => told.includes(each)))
      await record(await actOf(ActKind.role_given, spaceId, organisationId, { ...facts, role }));
  });

/** A seat is an organisation's, and for everyone to see; a mandate and tasks are somebody's. One line for each task. */
export function actsOfPlace(event: PlaceEvent, body: Organisation | null): Act[] {
  const { at, spaceId, organisationId, kind, function: held, tasks } = event;
  const about = { at, spaceId, organisationId, subject: { kind: 'space' as const, id: spaceId } };
  if (kind === PlaceEventKind.seat_given) return [{ ...about, kind: ActKind.seat_given, audience: Audience.everyone }];
  if (kind === PlaceEventKind.seat_ended) return [{ ...about, kind: ActKind.seat_ended, audience: Audience.everyone }];
  const closed = { ...about, audience: audienceFor(body) };
  if (kind === PlaceEventKind.mandate_ended) return [{ ...closed, kind: ActKind.mandate_ended, facts: { function: held } }];
  return tasks.map((role) => ({ ...closed, kind: ActKind.role_ended, facts: { role } }));
}

export const recordPlaceStep = (id: string): Promise<void> =>
  Database.asPlatform(async () => {
    const event = await Database.find(PlaceEvent, { id });
    for (const act of actsOfPlace(event, await bodyOf(event.organisationId))) await record(act);
  });
