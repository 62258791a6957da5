import { Clock, Database, dayOf } from '@samenspraak/shared-api';
import { MandateReach, reaches } from '../mandate.entity';

const inForce = 'm.valid_from <= $2 and coalesce(m.valid_to > $2, true)';

const spokesmen = `
  select m.id, m.participant_id as "participantId", m.organisation_id as "organisationId", m.function, m.may_promise as "mayPromise",
         m.valid_from::text as since, p.display_name as name
  from mandate m join participant p on p.id = m.participant_id
  where p.space_id = $1 and ${inForce} and m.organisation_id = any($3::uuid[]) order by m.valid_from, m.id`;

/** Someone who speaks for an organisation in a space today. */
export interface Spokesman {
  id: string;
  participantId: string;
  organisationId: string;
  function: string;
  mayPromise: MandateReach;
  since: string;
  name: string;
}

/** Those who speak for these organisations in a space, the longest first. */
export const spokesmenOf = (spaceId: string, organisationIds: string[]): Promise<Spokesman[]> =>
  Database.prepared<Spokesman>('spokesmen', spokesmen, [spaceId, dayOf(Clock.now()), organisationIds]);

export const furthestOf = (all: readonly { mayPromise: MandateReach }[]): MandateReach =>
  all.reduce<MandateReach>((most, { mayPromise }) => (reaches.indexOf(mayPromise) > reaches.indexOf(most) ? mayPromise : most), MandateReach.nothing);

/** Official staff lead only while their body says that they speak for it. */
const leaders = `
  select count(*)::int as count from participant p
  where p.space_id = $1 and p.id <> $3 and 'manager' = any(p.roles)
    and (not p.government or exists (select from mandate m where m.participant_id = p.id and ${inForce}))`;

/** How many lead a space besides this participant. */
export async function otherManagers(spaceId: string, participantId: string): Promise<number> {
  const [row] = await Database.asPlatform(() => Database.prepared<{ count: number }>('other_managers', leaders, [spaceId, dayOf(Clock.now()), participantId]));
  return row?.count ?? 0;
}

const taken = `select pg_advisory_xact_lock(hashtextextended('places ' || $1, 0))`;

/** The last of two who leave at the same moment is seen to be the last. Until the transaction ends. */
export const oneAtATime = (spaceId: string): Promise<unknown> => Database.prepared('places_lock', taken, [spaceId]);
