import { addresseesOf } from '@samenspraak/people-api';
import { Database, Jobs } from '@samenspraak/shared-api';
import { toldByCalendar } from './calendar/invite/told-by-calendar';
import { NotificationKind } from './notification.entity';
import { MailFrequency } from './preference.entity';
import { frequenciesOf } from './preference.queries';
import { Recipient, batchSize, recipientsOf } from './recipients.queries';

const nobody = '00000000-0000-0000-0000-000000000000';

/** Inside the change's transaction only this: one job, however many will hear of it. */
export const tellOf = (kind: NotificationKind, event: string): Promise<void> => Jobs.send('notifications.tell', { kind, event });

/** The job: writes a notification for each recipient, a go at a time. Done twice, everyone is told once. */
export async function tellRecipients({ kind = '', event = '', after = nobody }: Record<string, string>): Promise<void> {
  await Database.asPlatform(async () => {
    const recipients = await recipientsOf(kind as NotificationKind, event, after);
    const last = recipients.at(-1);
    if (!last) return;
    await tell(kind as NotificationKind, event, recipients);
    if (recipients.length === batchSize) await Jobs.send('notifications.tell', { kind, event, after: last.participantId });
  });
}

async function tell(kind: NotificationKind, event: string, recipients: Recipient[]): Promise<void> {
  const { persons, frequencies } = await known(recipients);
  const once = onePerPerson(recipients, persons);
  const elsewhere = kind === NotificationKind.session_moved ? await toldByCalendar(event) : new Set<string>();
  const [{ topicId = null, sessionId = null, commitmentId = null, placeId = null, decisionId = null, seriesId = null, at } = {} as Partial<Recipient>] = recipients;
  const told = await Database.prepared<{ id: string; participantId: string }>('tell', insertNotifications, [
    ...[once.map(({ participantId }) => participantId), kind, topicId, sessionId, commitmentId, event, at, placeId, decisionId, seriesId],
  ]);
  const toMail = told.filter(({ participantId }) => !elsewhere.has(persons.get(participantId) ?? ''));
  const mailed = (frequency: MailFrequency) => toMail.filter(({ participantId }) => wantedBy(kind, frequencies.get(participantId)) === frequency).map(({ id }) => id);
  const [soon, tomorrow] = [mailed(MailFrequency.at_once), mailed(MailFrequency.daily)];
  await Database.prepared('mails', insertMails, [soon, tomorrow]);
  if (soon.length) await Jobs.send('notifications.post', {});
}

/** A statement of reasons comes at once, whatever somebody chose for news (DSA art. 17). */
export const wantedBy = (kind: NotificationKind, chosen: MailFrequency | undefined): MailFrequency | undefined =>
  chosen && kind === NotificationKind.decision_moved ? MailFrequency.at_once : chosen;

const insertNotifications = `
  insert into notification (participant_id, kind, topic_id, session_id, commitment_id, event_id, at, space_id, decision_id, series_id)
  select id, $2, $3::uuid, $4::uuid, $5::uuid, $6::uuid, $7::timestamptz, $8::uuid, $9::uuid, $10::uuid from unnest($1::uuid[]) id
  on conflict (participant_id, event_id) do nothing returning id, participant_id as "participantId"`;

const insertMails = `
  insert into mail (notification_id, daily)
  select id, false from unnest($1::uuid[]) id union all select id, true from unnest($2::uuid[]) id
  on conflict do nothing`;

/** Which person each participant is, and how often they want mail; nobody without an account gets any. */
async function known(recipients: Recipient[]) {
  const actor = recipients[0]?.actorId;
  const ids = recipients.map(({ participantId }) => participantId);
  const addressees = await addresseesOf(actor ? [...ids, actor] : ids);
  const persons = new Map(addressees.map(({ participantId, personId }) => [participantId, personId]));
  return { persons, frequencies: await frequenciesOf(addressees) };
}

/** Someone with a place in two spaces hears it once, and whoever did it not at all. */
function onePerPerson(recipients: Recipient[], persons: Map<string, string>): Recipient[] {
  const told = new Set([persons.get(recipients[0]?.actorId ?? '')]);
  return recipients.filter(({ participantId }) => {
    const person = persons.get(participantId);
    if (person === undefined) return true;
    if (told.has(person)) return false;
    told.add(person);
    return true;
  });
}
