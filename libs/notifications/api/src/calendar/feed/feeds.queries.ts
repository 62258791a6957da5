import { type Session, SessionState } from '@samenspraak/dialogue-api';
import { Clock, Database } from '@samenspraak/shared-api';
import { Audience } from '@samenspraak/spaces-api';

/** A session as a calendar shows it, with how often it was changed and when last. */
export type FeedSession = Pick<Session, 'id' | 'spaceId' | 'title' | 'slug' | 'startsAt' | 'endsAt' | 'place' | 'audience' | 'state' | 'language'> & {
  sequence: number;
  changedAt: Date;
};

/** Days back that a calendar goes. */
const daysBack = 90;

const columns = `
  s.id, s.space_id as "spaceId", s.title, s.slug, s.starts_at as "startsAt", s.ends_at as "endsAt", s.place, s.audience, s.state, s.language,
  count(e.id) filter (where e.kind in ('moved', 'cancelled'))::int as sequence, coalesce(max(e.at), s.starts_at) as "changedAt"`;

/** The viewer's reach is PostgreSQL's to hold here too: a session they may not see is not there. */
const select = (condition: string) => `
  select ${columns} from session s left join session_event e on e.session_id = s.id and e.kind in ('planned', 'moved', 'cancelled')
  where ${condition} and s.state not in ('draft', 'polling') group by s.id order by s.starts_at, s.id limit 500`;

const since = (): Date => new Date(Clock.now().getTime() - daysBack * 24 * 3600 * 1000);

/** What everyone may read of a space. */
export const sessionsOfSpace = (spaceId: string): Promise<FeedSession[]> =>
  Database.prepared('calendar_of_space', select(`s.space_id = $1 and s.audience = '${Audience.everyone}' and s.ends_at > $2`), [spaceId, since()]);

/** What happens in these spaces, as far as the viewer may see it. */
export const sessionsOfSpaces = (spaceIds: string[]): Promise<FeedSession[]> =>
  Database.prepared('calendar_of_person', select('s.space_id = any($1::uuid[]) and s.ends_at > $2'), [spaceIds, since()]);

/** One that everyone may read. */
export const publicSession = (slug: string): Promise<FeedSession[]> =>
  Database.prepared('calendar_of_session', select(`s.slug = $1 and s.audience = '${Audience.everyone}'`), [slug]);

export const isCancelled = ({ state }: FeedSession): boolean => state === SessionState.cancelled;
