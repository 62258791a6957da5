import { Addressee, addresseesOf } from '@samenspraak/people-api';
import { Clock, Database } from '@samenspraak/shared-api';
import { letterOfMorning } from './notice-letter';
import { noticesOf } from './notice.queries';
import { drop, giveBack, morningReaders, takeMorningMails } from './outbox';
import { readersOf, sendOne } from './post-mails';
import { MailFrequency } from './preference.entity';

/** Participants asked of the vault in one go. */
const chunk = 1000;

/**
 * The job of the morning: one mail a person, with everything that waits. Who is who across spaces is known here while it
 * runs and written nowhere: no job names two participants, and every mail of a morning bears the same moment.
 */
export async function sendMorningMails(): Promise<void> {
  const at = Clock.now();
  let failure: unknown;
  for (const addressees of (await personsOf(await morningReaders(at))).values()) failure = (await sendTo(addressees, at)) ?? failure;
  if (failure) throw failure;
}

async function personsOf(participantIds: string[]): Promise<Map<string, Addressee[]>> {
  const persons = new Map<string, Addressee[]>();
  for (let from = 0; from < participantIds.length; from += chunk) {
    for (const addressee of await addresseesOf(participantIds.slice(from, from + chunk))) {
      persons.set(addressee.personId, [...(persons.get(addressee.personId) ?? []), addressee]);
    }
  }
  return persons;
}

async function sendTo(addressees: Addressee[], at: Date): Promise<unknown> {
  const [first] = addressees;
  const ids = await takeMorningMails(addressees.map(({ participantId }) => participantId), at);
  if (!first || !ids.length) return undefined;
  try {
    return await sendMorning(first, ids, at);
  } catch (error) {
    await giveBack(ids);
    throw error;
  }
}

async function sendMorning({ email, language, participantId }: Addressee, ids: string[], at: Date): Promise<unknown> {
  const notices = await Database.asPlatform(() => noticesOf(ids));
  const { frequencies } = await readersOf([{ participantId }]);
  const off = frequencies.get(participantId) === MailFrequency.off;
  const seen = off ? [] : notices.filter((notice) => notice.seen);
  const gone = ids.filter((id) => !seen.some((notice) => notice.id === id));
  if (gone.length) await drop(gone);
  const [eldest] = seen.map(({ id }) => id).sort();
  if (!eldest) return undefined;
  const compose = () => ({ id: `${eldest}.morning`, to: email, ...letterOfMorning(seen, language) });
  return sendOne(seen.map(({ id }) => id), compose, at);
}
