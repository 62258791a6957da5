import { DatesService, SessionEvent, SessionSeat, SessionState, closePolls, datesByLink } from '@samenspraak/dialogue-api';
import { aSession } from '@samenspraak/dialogue-api/testing';
import { Mailbox, openMailbox } from '@samenspraak/people-api/testing';
import { Clock, Database, Language, Site, visitor } from '@samenspraak/shared-api';
import { SentJobs, TestStores, openTestStores } from '@samenspraak/shared-api/testing';
import { Seat } from '@samenspraak/spaces-api';
import { theNetwork } from '@samenspraak/spaces-api/testing';
import { NotificationKind } from './notification.entity';
import './notifications.module';
import { postMails } from './post-mails';
import { tellRecipients } from './tell';
import { anAddress } from './testing';

let stores: TestStores;
let mailbox: Mailbox;
let cast: Awaited<ReturnType<typeof theNetwork>>;
const hours = (count: number) => new Date(Date.now() + count * 3_600_000);
const closesAt = hours(48);

beforeAll(async () => {
  new SentJobs().connect();
  stores = await openTestStores();
  cast = await theNetwork(stores);
  mailbox = await openMailbox();
  Site.origin = 'https://samenspraak.example';
  await anAddress(cast.representative, 'voorzitter@voorbeeld.example', Language.nl);
});
beforeEach(() => void (mailbox.mails.length = 0));
afterEach(() => Clock.set());
afterAll(async () => {
  await mailbox.close();
  await stores.close();
});

/** Dates are proposed, and whoever speaks for the mosque is told. */
async function proposed(): Promise<void> {
  const { space, ministry, mosque, facilitator } = cast;
  const { id } = await aSession(stores, space, ministry, { state: SessionState.draft, title: 'Een tafel over stages' });
  const seat = await stores.owner.getRepository(Seat).findOneByOrFail({ organisationId: mosque.id });
  await stores.given(SessionSeat, { sessionId: id, spaceId: space.id, seatId: seat.id, organisationId: mosque.id, side: seat.side });
  const dates = [72, 96].map((start) => ({ startsAt: hours(start), endsAt: hours(start + 2) }));
  await Database.operation(facilitator, () => new DatesService().proposeDates(facilitator, id, { dates, closesAt }));
  const event = await stores.owner.getRepository(SessionEvent).findOneByOrFail({ sessionId: id });
  await tellRecipients({ kind: NotificationKind.session_moved, event: event.id });
}

it('asks for an answer through a link of its own, and names neither the session nor the organisation', async () => {
  await proposed();
  await postMails();
  const [mail] = mailbox.mails;
  expect(mail?.to).toBe('voorzitter@voorbeeld.example');
  expect(mail?.subject).toBe('Er is een vraag aan uw organisatie');
  for (const text of [mail?.text, mail?.html]) expect(text).not.toMatch(/stages|moskee|waterpoort|netwerk/i);
  const secret = /https:\/\/samenspraak\.example\/nl\/data\/([\w-]{43})/.exec(mail?.text ?? '')?.[1] ?? '';
  const found = await Database.operation(visitor, () => datesByLink(secret));
  expect(found).toMatchObject({ organisation: cast.mosque.name, dates: [{ choice: null }, { choice: null }] });
});

it('has no link any more when the poll closed before the mail went out, and still names nothing of a session without a date', async () => {
  await proposed();
  Clock.set(new Date(closesAt.getTime() + 1));
  await closePolls();
  await postMails();
  const [mail] = mailbox.mails;
  expect(mail?.text).not.toMatch(/\/data\/|stages/);
  expect(mail?.text).toContain('https://samenspraak.example/nl/berichten');
});
