import { hashOf, newSecret } from '@samenspraak/people-api';
import { Clock, Database, Refusal, dayOf } from '@samenspraak/shared-api';
import { IsNull } from 'typeorm';
import { PersonalLink } from './personal-link.entity';

/** Unknown, for something else, too old, taken back, or its reader speaks for the organisation no longer: one answer. */
export class PersonalLinkExpired extends Refusal {}

/** What a link stands for. */
export interface Scope {
  deed: string;
  subjectId: string;
  spaceId: string;
  organisationId: string;
}

/**
 * Makes a link for one person to do one thing. For the worker that writes the mail: the secret is nowhere stored.
 * @param expiresAt from then on it is over
 * @returns the secret, 256 bits in base64url
 */
export async function makePersonalLink(scope: Scope, participantId: string, expiresAt: Date): Promise<string> {
  const secret = newSecret();
  await Database.of(PersonalLink).insert({ ...scope, participantId, expiresAt, secretHash: hashOf(secret), madeAt: Clock.now() });
  return secret;
}

const opened = `
  select l.deed, l.subject_id as "subjectId", l.space_id as "spaceId", l.organisation_id as "organisationId"
  from personal_link l
  where l.secret_hash = $1 and l.deed = $2 and l.revoked_at is null and l.expires_at > $3
    and exists (select from mandate m where m.participant_id = l.participant_id and m.organisation_id = l.organisation_id
      and m.valid_from <= $4 and coalesce(m.valid_to > $4, true))
    and exists (select from seat s where s.space_id = l.space_id and s.organisation_id = l.organisation_id
      and s.signed_at is not null and s.ended_at is null)`;

/**
 * What a link may do now. Changes nothing, however often it is opened.
 * @throws {PersonalLinkExpired} for everything that does not hold: whoever tries learns nothing from it
 */
export async function openPersonalLink(deed: string, secret: string): Promise<Scope> {
  const values = [hashOf(secret), deed, Clock.now(), dayOf(Clock.now())];
  const [scope] = await Database.asPlatform(() => Database.prepared<Scope>('personal_link', opened, values));
  if (!scope) throw new PersonalLinkExpired();
  return scope;
}

/** From now on no link does this. */
export const revokePersonalLinks = (deed: string, subjectId: string): Promise<unknown> =>
  Database.asPlatform(() => Database.of(PersonalLink).update({ deed, subjectId, revokedAt: IsNull() }, { revokedAt: Clock.now() }));
