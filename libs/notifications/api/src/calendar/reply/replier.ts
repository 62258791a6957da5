import { ReplyMailbox } from './reply-mailbox';
import { Clock, Database, Viewer, standingIn, visitor, withoutStaff } from '@samenspraak/shared-api';
import { standingsOf } from '@samenspraak/spaces-api';
import type { CalendarInvite } from '../invite/calendar-invite.entity';

type Place = Pick<CalendarInvite, 'participantId' | 'spaceId'>;

/** Somebody with this one place and nothing else: what an answer by mail may do, and not what its writer may elsewhere. */
export async function replierOf({ participantId }: Place): Promise<Viewer> {
  const today = Clock.now().toISOString().slice(0, 10);
  const standings = await Database.operation(visitor, () => standingsOf([participantId], today), 'read');
  return { kind: 'person', standings };
}

/** The organisations somebody can answer for by mail. Who speaks for a public body signs in with a passkey for that. */
export const answerableFor = (viewer: Viewer, spaceId: string): string[] =>
  standingIn(withoutStaff(viewer), spaceId)?.mandates.map(({ organisationId }) => organisationId) ?? [];

/** Whether an answer from somebody's calendar would count. */
export const mayReplyOf = async (place: Place): Promise<boolean> =>
  ReplyMailbox.isOpen && answerableFor(await replierOf(place), place.spaceId).length > 0;
