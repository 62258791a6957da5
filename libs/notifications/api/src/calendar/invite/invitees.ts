import { type Addressee, addresseesOf } from '@samenspraak/people-api';
import { Database } from '@samenspraak/shared-api';
import { type Wanted, wishesOf } from '../calendar-choices';
import { CalendarInvite } from './calendar-invite.entity';
import { sittingAt } from './invitees.queries';

/** Someone whose calendar is to show a session. */
export interface Invitee extends Wanted {
  addressee: Addressee;
}

/**
 * Whose calendars show a session now, by participant: whoever sits in an invited seat, may see it, has an account, and did
 * not say that they want no appointments. Somebody with a place in two spaces once, and by the place it began with. Which two
 * places are one person's is known here in memory alone.
 */
export async function inviteesOf(sessionId: string): Promise<Map<string, Invitee>> {
  const { sitting, known } = await Database.asPlatform(async () => ({
    sitting: await sittingAt(sessionId),
    known: new Set((await Database.of(CalendarInvite).findBy({ sessionId })).filter(({ held }) => held !== null && held !== 'cancelled').map(({ participantId }) => participantId)),
  }));
  const addressees = new Map((await addresseesOf(sitting)).map((each) => [each.participantId, each]));
  const wishes = await wishesOf([...addressees.values()]);
  const [persons, invitees] = [new Set<string>(), new Map<string, Invitee>()];
  for (const id of [...sitting.filter((each) => known.has(each)), ...sitting]) {
    const addressee = addressees.get(id);
    const wanted = addressee && wishes.get(addressee.personId);
    if (!addressee || !wanted?.invites || persons.has(addressee.personId)) continue;
    persons.add(addressee.personId);
    invitees.set(id, { ...wanted, addressee });
  }
  return invitees;
}
