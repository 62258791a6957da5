import fc from 'fast-check';
import { createTransport } from 'nodemailer';
import { type Mailbox, openMailbox } from '@samenspraak/people-api/testing';
import { InvitationAnswer, PlanningService, SessionSeat } from '@samenspraak/dialogue-api';
import { sessionInput } from '@samenspraak/dialogue-api/testing';
import { Clock, Database, Language, Site } from '@samenspraak/shared-api';
import { SentJobs, TestStores, openTestStores } from '@samenspraak/shared-api/testing';
import { aViewer, theNetwork } from '@samenspraak/spaces-api/testing';
import '../../notifications.module';
import { anAddress } from '../../testing';
import { calendarIn } from '../virtual-calendar.testing';
import { readReply } from './reply-message';
import { ReplyMailbox } from './reply-mailbox';
import { receiveReplies } from './receive-replies';
import type { ReplyOutcome } from './take-reply';

const own = 'voorzitter@moskee.example';
const planning = new PlanningService();
const jobs = new SentJobs();
const outcomes: ReplyOutcome[] = [];
const failures: unknown[] = [];
let stores: TestStores;
let mailbox: Mailbox;
let cast: Awaited<ReturnType<typeof theNetwork>>;
let server: Awaited<ReturnType<typeof receiveReplies>>;

beforeAll(async () => {
  jobs.connect();
  stores = await openTestStores();
  cast = await theNetwork(stores);
  mailbox = await openMailbox();
  Site.origin = 'https://samenspraak.example';
  ReplyMailbox.connect('antwoord@samenspraak.example');
  await anAddress(cast.representative, own);
  server = await receiveReplies({ host: '127.0.0.1', port: 0, log: (outcome) => outcomes.push(outcome), fail: (error) => failures.push(error) });
});
beforeEach(() => {
  mailbox.mails.length = 0;
  outcomes.length = 0;
});
afterEach(() => {
  Clock.set();
  expect(failures).toEqual([]);
});
afterAll(async () => {
  await server.close();
  await mailbox.close();
  await stores.close();
});

const facilitated = <T>(work: () => Promise<T>): Promise<T> => Database.operation(cast.facilitator, work);

/** A session in somebody's calendar, as the mail about it said. */
async function invited(address = own, parts = {}) {
  const input = sessionInput(cast.space, cast.ministry, { invitedIds: [cast.mosque.id, cast.ministry.id], ...parts });
  const session = await facilitated(() => planning.planSession(cast.facilitator, input));
  await jobs.work();
  return { session, ...(await lastFor(address)) };
}

async function lastFor(address: string) {
  const mail = mailbox.mails.findLast(({ to }) => to === address);
  const text = (await calendarIn(mail!.raw))!.text.replaceAll(/\r?\n /g, '');
  const found = (pattern: RegExp) => pattern.exec(text)?.[1]?.trim() ?? '';
  return { uid: found(/^UID:(.+)$/m), to: found(/^ORGANIZER:mailto:(.+)$/m), sequence: Number(found(/^SEQUENCE:(.+)$/m)) };
}

interface Reply {
  uid: string;
  to: string;
  sequence: number;
  partstat?: string;
  from?: string;
  attendee?: string;
  stamp?: Date;
  method?: string;
}

const utc = (date: Date) => date.toISOString().replace(/[-:]|\.\d+/g, '');

/** As calendar programs write it. */
const replyText = ({ uid, to, sequence, partstat = 'ACCEPTED', attendee = own, stamp = Clock.now(), method = 'REPLY' }: Reply) =>
  [
    ...['BEGIN:VCALENDAR', 'PRODID:-//Een agenda//NL', 'VERSION:2.0', `METHOD:${method}`, 'BEGIN:VEVENT', `UID:${uid}`, `SEQUENCE:${sequence}`],
    ...[`DTSTAMP:${utc(stamp)}`, 'DTSTART:20301201T100000Z', `ORGANIZER:mailto:${to}`, `ATTENDEE;PARTSTAT=${partstat};CN="Iemand":mailto:${attendee}`],
    ...['SUMMARY:Wat er ook staat', 'END:VEVENT', 'END:VCALENDAR', ''],
  ].join('\r\n');

/** Over SMTP, as the operator's mail server hands it on. */
async function send(to: string, from: string, method: string, content: string): Promise<void> {
  const transport = createTransport({ host: '127.0.0.1', port: server.port });
  await transport.sendMail({ from: `Iemand <${from}>`, to, subject: 'Geaccepteerd', text: 'Ik kom.', icalEvent: { method, content } });
}

async function answered(reply: Reply): Promise<ReplyOutcome | undefined> {
  await send(reply.to, reply.from ?? own, reply.method ?? 'REPLY', replyText(reply));
  return outcomes.at(-1);
}

const seatOf = async (sessionId: string, organisationId = cast.mosque.id) =>
  (await stores.owner.getRepository(SessionSeat).findOneByOrFail({ sessionId, organisationId })).answer;

it.each([
  ['ACCEPTED', InvitationAnswer.coming],
  ['DECLINED', InvitationAnswer.not_coming],
  ['TENTATIVE', InvitationAnswer.none],
])('answers for the seat: %s', async (partstat, answer) => {
  const { session, ...to } = await invited();
  expect(await answered({ ...to, partstat })).toBe('taken');
  expect(await seatOf(session.id)).toBe(answer);
});

it('can be changed, by a later answer alone; the same one twice is nothing new', async () => {
  const { session, ...to } = await invited();
  const [early, late] = [new Date(Date.now() - 60_000), new Date(Date.now() - 10_000)];
  expect(await answered({ ...to, stamp: early })).toBe('taken');
  expect(await answered({ ...to, stamp: late })).toBe('repeated');
  expect(await answered({ ...to, partstat: 'DECLINED', stamp: late })).toBe('taken');
  expect(await answered({ ...to, stamp: early })).toBe('old');
  expect(await seatOf(session.id)).toBe(InvitationAnswer.not_coming);
});

it('counts for what was sent last: not for the time before a move', async () => {
  const { session, ...to } = await invited();
  const move = { startsAt: new Date(Date.now() + 90 * 3_600_000), endsAt: new Date(Date.now() + 91 * 3_600_000), place: 'Elders', link: null, reason: 'Ziek', language: Language.nl };
  await answered(to);
  await facilitated(() => planning.moveSession(cast.facilitator, session.id, move));
  await jobs.work();
  expect(await answered({ ...to, stamp: new Date(Date.now() + 5000) })).toBe('old');
  expect(await seatOf(session.id)).toBe(InvitationAnswer.none);
  expect(await answered({ ...(await lastFor(own)), partstat: 'DECLINED' })).toBe('taken');
});

it('of one who stays away does not undo that another of the organisation comes', async () => {
  const second = await aViewer(stores, cast.space, { organisation: cast.mosque });
  await anAddress(second, 'bestuurslid@moskee.example');
  const { session, ...first } = await invited();
  const other = await lastFor('bestuurslid@moskee.example');
  expect(await answered(first)).toBe('taken');
  expect(await answered({ ...other, partstat: 'DECLINED', from: 'bestuurslid@moskee.example', attendee: 'bestuurslid@moskee.example' })).toBe('taken');
  expect(await seatOf(session.id)).toBe(InvitationAnswer.coming);
});

describe('changes nothing', () => {
  it.each<[string, Partial<Reply>, ReplyOutcome]>([
    ['from another address', { from: 'ander@voorbeeld.example' }, 'otherAddress'],
    ['in the name of another, when it was passed on', { attendee: 'ander@voorbeeld.example' }, 'otherAddress'],
    ['about another appointment than its address is of', { uid: '00000000-0000-4000-8000-000000000000@samenspraak.example' }, 'broken'],
    ['with a number that was never sent', { sequence: 9 }, 'old'],
    ['that hands the seat on', { partstat: 'DELEGATED' }, 'broken'],
    ['that is an invitation', { method: 'REQUEST' }, 'broken'],
    ['that takes the appointment out', { method: 'CANCEL' }, 'broken'],
  ])('%s', async (_what, parts, outcome) => {
    const { session, ...to } = await invited();
    expect(await answered({ ...to, ...parts })).toBe(outcome);
    expect(await seatOf(session.id)).toBe(InvitationAnswer.none);
  });

  it('of a session that is cancelled, or of an appointment that is gone', async () => {
    const { session, ...to } = await invited();
    await facilitated(() => planning.cancelSession(cast.facilitator, session.id, { text: 'Nee', language: Language.nl }));
    await jobs.work();
    expect(await answered(to)).toBe('unknown');
    await stores.owner.query('delete from calendar_invite where session_id = $1', [session.id]);
    expect(await answered(to)).toBe('unknown');
  });

  it('of whoever must sign in with a passkey for it', async () => {
    await anAddress(cast.facilitator, 'ess@ministerie.example');
    const { session, ...to } = await invited('ess@ministerie.example');
    expect(await answered({ ...to, from: 'ess@ministerie.example', attendee: 'ess@ministerie.example' })).toBe('refused');
    expect(await seatOf(session.id, cast.ministry.id)).toBe(InvitationAnswer.none);
  });

  it('at an address we did not make: it is refused before anything is read', async () => {
    const { to } = await invited();
    const [local = '', domain = ''] = to.split('@');
    const flipped = `${local.slice(0, -1)}${local.endsWith('a') ? 'e' : 'a'}@${domain}`;
    for (const wrong of [flipped, `antwoord@${domain}`, `antwoord+@${domain}`, `${local}@elders.example`, `antwoord+${'a'.repeat(45)}@${domain}`])
      await expect(send(wrong, own, 'REPLY', 'x')).rejects.toMatchObject({ responseCode: 550 });
    expect(outcomes).toEqual([]);
  });

  it('that is too large', async () => {
    const { to } = await invited();
    await expect(send(to, own, 'REPLY', `BEGIN:VCALENDAR\r\n${'X'.repeat(300_000)}`)).rejects.toMatchObject({ responseCode: 552 });
    expect(outcomes).toEqual([]);
  });
});

it('takes the address in capitals too: mail servers may write it so', async () => {
  const { session, to, ...rest } = await invited();
  expect(await answered({ ...rest, to: to.toUpperCase() })).toBe('taken');
  expect(await seatOf(session.id)).toBe(InvitationAnswer.coming);
});

it('sends nobody an answer, whatever comes in', async () => {
  const { to } = await invited();
  mailbox.mails.length = 0;
  await send(to, 'ander@voorbeeld.example', 'REPLY', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n');
  expect(mailbox.mails).toEqual([]);
  expect(outcomes).toEqual(['broken']);
});

it('reads nothing out of a mail that is none, and never falls', async () => {
  const lines = ['BEGIN:VCALENDAR', 'END:VCALENDAR', 'METHOD:REPLY', 'BEGIN:VEVENT', 'END:VEVENT', 'UID:x', 'ATTENDEE;PARTSTAT=ACCEPTED:mailto:a@b.example', 'DTSTAMP:20261124T000000Z', 'DTSTAMP:nu', 'SEQUENCE:-', 'ATTENDEE:mailto:%', '', ' '];
  const broken = fc.array(fc.oneof(fc.constantFrom(...lines), fc.string({ unit: 'binary', maxLength: 40 })), { maxLength: 12 });
  const mail = broken.map((parts) => Buffer.from(['From: a@b.example', 'Content-Type: text/calendar; method=REPLY', '', ...parts].join('\r\n')));
  await fc.assert(fc.asyncProperty(fc.oneof(mail, fc.uint8Array({ maxLength: 400 })), async (bytes) => {
    const read = await readReply(bytes);
    expect(read === undefined || (read.uid === 'x' && read.attendee === 'a@b.example')).toBe(true);
  }), { numRuns: 300 });
});
