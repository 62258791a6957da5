import { Participation, Person, hashOf } from '@samenspraak/people-api';
import { canSeeSession } from '@samenspraak/dialogue-api';
import { Clock, Database, NotFound, Vault, Viewer, visitor } from '@samenspraak/shared-api';
import { Space, standingsOf } from '@samenspraak/spaces-api';
import { CalendarChoice } from '../calendar-choice.entity';
import { oneAppointment, ownCalendar, publicCalendar } from './feed-text';
import { publicSession, sessionsOfSpace, sessionsOfSpaces } from './feeds.queries';

/** The public sessions of a space. @throws {NotFound} */
export const calendarOfSpace = (slug: string): Promise<string> =>
  Database.operation(visitor, async () => {
    const { id, name } = await Database.find(Space, { slug });
    return publicCalendar(name, await sessionsOfSpace(id));
  }, 'read');

/** One public session. @throws {NotFound} for any other too */
export const calendarOfSession = (slug: string): Promise<string> =>
  Database.operation(visitor, async () => {
    const [session] = await publicSession(slug);
    if (!session) throw new NotFound();
    return oneAppointment(session);
  }, 'read');

/**
 * What happens in the spaces of whoever this secret link is of: what they may see today, read as them.
 * @throws {NotFound} for a link that was never made, or was taken away
 */
export async function calendarOfLink(secret: string): Promise<string> {
  const choice = await Vault.manager.findOneBy(CalendarChoice, { linkHash: hashOf(secret) });
  const person = choice && (await Vault.manager.findOneBy(Person, { id: choice.personId }));
  if (!choice || !person) throw new NotFound();
  const { id, language } = person;
  const viewer = await readerOf(id);
  const spaceIds = viewer.standings.filter(({ roles }) => roles.length).map(({ spaceId }) => spaceId);
  const sessions = await Database.operation(viewer, () => sessionsOfSpaces(spaceIds), 'read');
  return ownCalendar({ id, language, neutral: choice.neutral }, sessions.filter((session) => canSeeSession(viewer, session)));
}

/** A person without a session: they can read, and nothing they could change knows them. */
async function readerOf(personId: string): Promise<Viewer> {
  const own = await Vault.manager.findBy(Participation, { personId });
  const today = Clock.now().toISOString().slice(0, 10);
  const participants = own.map(({ participantId }) => participantId);
  const standings = await Database.operation(visitor, () => standingsOf(participants, today), 'read');
  return { kind: 'person', personId, standings };
}
