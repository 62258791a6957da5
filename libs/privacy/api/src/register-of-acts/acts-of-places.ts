import { Clock, Database, Role } from '@samenspraak/shared-api';
import { Audience, BodyInvited, Organisation, PlaceTaken, sideOf } from '@samenspraak/spaces-api';
import { Act } from './act';
import { ActKind } from './act-kind';
import { record } from './record';

/** What runs a space; being a member is nobody else's business. */
const told: Role[] = ['facilitator', 'moderator', 'manager'];

/**
 * Who may act for a body, and who runs a space: by function and body, never by name. A function at a mosque can be one
 * person, so only what the government does with its own people is open to all.
 */
async function audienceOf(organisationId: string | null): Promise<Audience> {
  const body = organisationId ? await Database.of(Organisation).findOneBy({ id: organisationId }) : null;
  return body && sideOf(body) === 'government' ? Audience.everyone : Audience.members;
}

async function actOf(kind: ActKind, spaceId: string, organisationId: string | null, facts: Act['facts'] = {}): Promise<Act> {
  const audience = await audienceOf(organisationId);
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
