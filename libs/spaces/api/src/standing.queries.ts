import { Database, Role, Side, Standing } from '@samenspraak/shared-api';

interface StandingRow {
  participantId: string;
  spaceId: string;
  roles: Role[];
  mandates: { organisationId: string; side: Side; function: string }[];
}

/** The places of one person, by the participants that the vault named. Only `standings_of` may read them before a viewer is known. */
const statement = `
  select participant_id as "participantId", space_id as "spaceId", roles, mandates from standings_of($1::uuid[], $2::date)`;

/** @param today ISO date; mandates out of force on it are left out */
export const standingsOf = (participantIds: string[], today: string): Promise<Standing[]> =>
  participantIds.length ? Database.prepared<StandingRow>('standings', statement, [participantIds, today]) : Promise.resolve([]);
