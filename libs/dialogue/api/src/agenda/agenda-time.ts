import type { Session } from '../session/session.entity';
import type { AgendaItem } from './agenda-item.entity';
import { AgendaTooLong } from './agenda-item.refusals';

type Times = Pick<Session, 'startsAt' | 'endsAt'>;

/** Minutes of a session that no item has taken yet; below 0 when the items take too many. */
export const minutesLeft = ({ startsAt, endsAt }: Times, items: Pick<AgendaItem, 'minutes'>[]): number =>
  Math.round((endsAt.getTime() - startsAt.getTime()) / 60_000) - items.reduce((sum, { minutes }) => sum + minutes, 0);

/** @throws {AgendaTooLong} when `more` minutes do not fit */
export function requireTime(session: Times, items: Pick<AgendaItem, 'minutes'>[], more = 0): void {
  const left = minutesLeft(session, items);
  if (left < more) throw new AgendaTooLong(left);
}
