import { Clock, Database, Role, Viewer, standingIn } from '@samenspraak/shared-api';
import { MandateReach, reaches } from './mandate.entity';

/** Someone speaks for them here today, or holds a link to. */
const represented = `
  select m.organisation_id as id from mandate m join participant p on p.id = m.participant_id
  where p.space_id = $1 and m.valid_from <= $2 and coalesce(m.valid_to > $2, true)
  union
  select organisation_id from invitation
  where space_id = $1 and organisation_id is not null and accepted_at is null and withdrawn_at is null and expires_at > $3`;

/** The organisations that have someone in a space; complete for who runs it, others see less. */
export async function representedIn(spaceId: string): Promise<Set<string>> {
  const now = Clock.now();
  const rows = await Database.prepared<{ id: string }>('represented', represented, [spaceId, now.toISOString().slice(0, 10), now]);
  return new Set(rows.map(({ id }) => id));
}

const ownReach = `
  select organisation_id as id, may_promise as reach from mandate
  where participant_id = $1 and valid_from <= $2 and coalesce(valid_to > $2, true)`;

/** How far the viewer's own mandates in a space reach, by organisation. */
export async function reachesIn(viewer: Viewer, spaceId: string): Promise<Map<string, MandateReach>> {
  const participantId = standingIn(viewer, spaceId)?.participantId;
  if (!participantId) return new Map();
  const today = Clock.now().toISOString().slice(0, 10);
  const rows = await Database.prepared<{ id: string; reach: MandateReach }>('own_reach', ownReach, [participantId, today]);
  const furthest = rows.toSorted((a, b) => reaches.indexOf(a.reach) - reaches.indexOf(b.reach));
  return new Map(furthest.map(({ id, reach }) => [id, reach]));
}

const bodyRoles = `
  select distinct unnest(p.roles) as role from mandate m join participant p on p.id = m.participant_id
  where m.organisation_id = $1 and p.space_id = $2 and m.valid_from <= $3 and coalesce(m.valid_to > $3, true)`;

/** The roles of those who speak for a body in a space today, taken together; none when nobody does. */
export async function rolesOfBody(organisationId: string, spaceId: string): Promise<Role[]> {
  const values = [organisationId, spaceId, Clock.now().toISOString().slice(0, 10)];
  const rows = await Database.prepared<{ role: Role }>('body_roles', bodyRoles, values);
  return rows.map(({ role }) => role);
}
