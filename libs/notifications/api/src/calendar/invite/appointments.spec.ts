import { type Mailbox, openMailbox } from '@samenspraak/people-api/testing';
import { PlanningService, SessionSeat } from '@samenspraak/dialogue-api';
import { aSession, sessionInput } from '@samenspraak/dialogue-api/testing';
import { Clock, Database, Language, Site, Vault } from '@samenspraak/shared-api';
import { SentJobs, TestStores, openTestStores } from '@samenspraak/shared-api/testing';
import { Audience, Mandate, Seat } from '@samenspraak/spaces-api';
import { aViewer, theNetwork } from '@samenspraak/spaces-api/testing';
import '../../notifications.module';
import { anAddress } from '../../testing';
import { CalendarChoice } from '../calendar-choice.entity';
import { CalendarService } from '../calendar.service';
import { ReplyMailbox } from '../reply/reply-mailbox';
import { VirtualCalendar, calendarIn } from '../virtual-calendar.testing';
import { CalendarInvite } from './calendar-invite.entity';
import { keepInvites, keepInvitesOfToday } from './keep-invites';

let stores: TestStores;
let mailbox: Mailbox;
let cast: Awaited<ReturnType<typeof theNetwork>>;
const jobs = new SentJobs();
const planning = new PlanningService();

beforeAll(async () => {
  jobs.connect();
  stores = await openTestStores();
  cast = await theNetwork(stores);
  mailbox = await openMailbox();
  Site.origin = 'https://samenspraak.example';
  ReplyMailbox.connect('antwoord@samenspraak.example');
  await anAddress(cast.representative, 'voorzitter@moskee.example');
  await anAddress(cast.facilitator, 'ess@ministerie.example');
});
beforeEach(() => void (mailbox.mails.length = 0));
afterEach(() => Clock.set());
afterAll(async () => {
  await mailbox.close();
  await stores.close();
});

const byFacilitator = <T>(work: () => Promise<T>): Promise<T> => Database.operation(cast.facilitator, work);
const plan = (parts = {}) => byFacilitator(() => planning.planSession(cast.facilitator, sessionInput(cast.space, cast.ministry, { invitedIds: [cast.mosque.id], ...parts })));
const mailsTo = (address: string) => mailbox.mails.filter(({ to }) => to === address);
async function worked(): Promise<void> {
  await jobs.work();
}

it('comes with the announcement: one mail, one person in it, in words and for the calendar', async () => {
  await plan({ title: 'Tafel over stages' });
  await worked();
  const mails = mailsTo('voorzitter@moskee.example');
  expect(mails).toHaveLength(1);
  const [mail] = mails;
  expect(mail?.subject).toBe('Een afspraak voor u');
  const source = mail?.raw.toString() ?? '';
  expect(source).toMatch(/multipart\/mixed[\s\S]*multipart\/alternative[\s\S]*text\/plain[\s\S]*text\/html[\s\S]*text\/calendar; charset=utf-8; method=REQUEST[\s\S]*application\/ics/);
  expect(mail?.text).toContain('Tafel over stages');
  expect(mail?.text).toContain('Buurthuis De Korenschoof');
  const calendar = await calendarIn(mail!.raw);
  expect(calendar?.method).toBe('REQUEST');
  expect(calendar?.file.replaceAll('\r\n', '\n').trim()).toBe(calendar?.text.replaceAll('\r\n', '\n').trim());
  expect(calendar?.text).toMatch(/ORGANIZER:mailto:antwoord\+[a-z2-7]{40}/);
  expect(calendar?.text.replaceAll(/\r?\n /g, '').match(/mailto:[^\s]+/g)).toEqual([expect.stringContaining('antwoord+'), 'mailto:voorzitter@moskee.example']);
  expect(mailbox.mails.filter(({ raw }) => raw.includes('BEGIN:VCALENDAR') || raw.includes('text/calendar'))).toHaveLength(1);
});

it('asks for no answer of whom we could take none: staff sign in with a passkey for that', async () => {
  await plan({ title: 'Met het ministerie', invitedIds: [cast.ministry.id, cast.mosque.id] });
  await worked();
  const rsvp = async (address: string) => /RSVP=(\w+)/.exec((await calendarIn(mailsTo(address)[0]!.raw))?.text.replaceAll(/\r?\n /g, '') ?? '')?.[1];
  expect([await rsvp('ess@ministerie.example'), await rsvp('voorzitter@moskee.example')]).toEqual(['FALSE', 'TRUE']);
  expect(mailsTo('ess@ministerie.example')[0]?.text).toContain('Antwoord geeft u op de website.');
});

it('names nothing of a session that not everyone may see, and nothing at all for who wants that', async () => {
  await plan({ title: 'Besloten tafel', audience: Audience.members });
  await Vault.manager.save(CalendarChoice, { personId: cast.representative.personId, invites: null, neutral: true });
  await plan({ title: 'Open tafel' });
  await worked();
  const mails = mailsTo('voorzitter@moskee.example');
  expect(mails).toHaveLength(2);
  for (const mail of mails) {
    const text = (await calendarIn(mail.raw))?.text ?? '';
    expect(`${text}${mail.text}${mail.html}${mail.subject}`).not.toMatch(/Besloten|Open tafel|tafel|Korenschoof|gesprekken\//);
    expect(text).toContain('SUMMARY:Afspraak');
    expect(text).toContain('CLASS:PRIVATE');
  }
  await Vault.manager.delete(CalendarChoice, { personId: cast.representative.personId });
});

it('goes once to somebody with a place in two spaces, and not to who has no account', async () => {
  const other = await aViewer(stores, cast.space, { organisation: cast.mosque });
  const twice = { ...other, personId: cast.representative.personId };
  await Vault.manager.query('insert into participation (participant_id, person_id) values ($1, $2)', [twice.standings[0]?.participantId, twice.personId]);
  await aViewer(stores, cast.space, { organisation: cast.mosque });
  const session = await plan({ title: 'Eén keer' });
  await worked();
  expect(mailsTo('voorzitter@moskee.example')).toHaveLength(1);
  expect(await Database.asPlatform(() => Database.of(CalendarInvite).countBy({ sessionId: session.id }))).toBe(1);
  await Database.asPlatform(() => Database.prepared('gone', 'delete from mandate where participant_id = $1', [twice.standings[0]?.participantId]));
});

it('says nothing twice, however often the job runs, and nothing when nothing changed', async () => {
  const session = await plan({ title: 'Herhaald' });
  await Promise.all([worked(), worked()]);
  await keepInvites({ session: session.id });
  await worked();
  expect(mailsTo('voorzitter@moskee.example')).toHaveLength(1);
});

it('is not lost when no mail server answers, nor when the receiving end refuses', async () => {
  mailbox.refused.set('voorzitter@moskee.example', { code: 452, times: 1 });
  await plan({ title: 'Later' });
  await worked();
  expect(mailsTo('voorzitter@moskee.example')).toHaveLength(0);
  Clock.set(new Date(Date.now() + 7 * 60_000));
  jobs.sent.push({ name: 'notifications.appointments', payload: {} });
  await worked();
  expect(mailsTo('voorzitter@moskee.example')).toHaveLength(1);
});

it('is taken out when the mandate ends by its date, or the seat does, and by who wants no appointments', async () => {
  const leaving = await aViewer(stores, cast.space, { organisation: cast.mosque });
  await anAddress(leaving, 'vertrekt@moskee.example');
  const session = await plan({ title: 'Voor twee' });
  await worked();
  const calendar = new VirtualCalendar('vertrekt@moskee.example');
  const read = async () => {
    for (const { raw } of mailsTo('vertrekt@moskee.example')) calendar.receive((await calendarIn(raw))?.text ?? '');
    return calendar.shows.map(({ summary }) => summary);
  };
  expect(await read()).toContain('Voor twee');
  const participantId = leaving.standings[0]?.participantId;
  await stores.owner.getRepository(Mandate).update({ participantId }, { validTo: '2026-01-02' });
  await keepInvitesOfToday();
  await worked();
  expect(await read()).toEqual([]);
  await stores.owner.getRepository(Mandate).update({ participantId }, { validTo: null });
  await keepInvitesOfToday();
  await worked();
  expect(await read()).toContain('Voor twee');
  await Database.operation(leaving, () => new CalendarService().chooseCalendar(leaving, { invites: false, neutral: false }));
  await worked();
  expect(await read()).toEqual([]);
  await stores.owner.getRepository(Seat).update({ organisationId: cast.mosque.id }, { endedAt: new Date() });
  mailbox.mails.length = 0;
  await keepInvites({ session: session.id });
  await worked();
  expect((await calendarIn(mailsTo('voorzitter@moskee.example')[0]!.raw))?.method).toBe('CANCEL');
  await stores.owner.getRepository(Seat).update({ organisationId: cast.mosque.id }, { endedAt: null });
});

it('dies with its person: no mail, no row', async () => {
  const erased = await aViewer(stores, cast.space, { organisation: cast.mosque });
  await anAddress(erased, 'gewist@moskee.example', Language.tr);
  const session = await aSession(stores, cast.space, cast.mosque);
  const seat = await stores.owner.getRepository(Seat).findOneByOrFail({ organisationId: cast.mosque.id });
  await stores.given(SessionSeat, { sessionId: session.id, spaceId: cast.space.id, seatId: seat.id, organisationId: cast.mosque.id, side: seat.side });
  await keepInvites({ session: session.id });
  await worked();
  expect(mailsTo('gewist@moskee.example')).toHaveLength(1);
  mailbox.mails.length = 0;
  await Vault.manager.query('delete from person where id = $1', [erased.personId]);
  await stores.owner.query('delete from participant where id = $1', [erased.standings[0]?.participantId]);
  await keepInvites({ session: session.id });
  await worked();
  expect(mailsTo('gewist@moskee.example')).toHaveLength(0);
  const left = await stores.owner.getRepository(CalendarInvite).findBy({ sessionId: session.id });
  expect(left.map(({ participantId }) => participantId)).not.toContain(erased.standings[0]?.participantId);
});
