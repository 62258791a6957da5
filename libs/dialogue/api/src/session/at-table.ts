import { Database, InvalidInput, NotFound, Rule, Viewer, allow } from '@samenspraak/shared-api';
import { Seat } from '@samenspraak/spaces-api';
import { AtTable, Chair, canSee, ownSeats } from './session.policy';
import { Session } from './session.entity';
import { SessionStepNotPossible } from './session.refusals';

export type TableSession = Session & AtTable;

/** The seats of a space whose organisations signed the charter, and did not leave; no other counts. */
export async function seatsOf(spaceId: string): Promise<Seat[]> {
  const seats = await Database.belonging(Seat, { spaceId }, { side: 'asc', id: 'asc' });
  return seats.filter(({ signedAt, endedAt }) => signedAt && !endedAt);
}

export const atTable = async (session: Session): Promise<TableSession> => Object.assign(session, { seats: await seatsOf(session.spaceId) });

/**
 * The session, locked: its agenda and report change one hand at a time. Who may not take the step at all is told
 * nothing; who may, but not now, is told that.
 */
export async function sessionToChange(viewer: Viewer, id: string, who: Rule<AtTable>, rule: Rule<AtTable>): Promise<TableSession> {
  const session = await atTable(await Database.lock(Session, { id }));
  allow(canSee, viewer, session, () => new NotFound());
  allow(who, viewer, session);
  allow(rule, viewer, session, () => new SessionStepNotPossible());
  return session;
}

/** The seat in whose name the viewer acts: the one they name, or the only one they have. @throws {InvalidInput} */
export function actingSeat(viewer: Viewer, session: AtTable, organisationId: string | null | undefined): Chair {
  const own = ownSeats(viewer, session);
  const named = organisationId ? own.filter((seat) => seat.organisationId === organisationId) : own;
  const [seat] = named;
  if (!seat || named.length > 1) throw InvalidInput.of('organisationId', 'choice');
  return seat;
}
