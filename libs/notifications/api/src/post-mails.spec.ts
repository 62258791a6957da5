import { TopicEvent, TopicEventKind, TopicState } from '@samenspraak/agenda-api';
import { aTheme, aTopic } from '@samenspraak/agenda-api/testing';
import { Mailbox, openMailbox } from '@samenspraak/people-api/testing';
import { Clock, Database, Language, Post, Site, Viewer } from '@samenspraak/shared-api';
import { SentJobs, TestStores, openTestStores } from '@samenspraak/shared-api/testing';
import { Audience } from '@samenspraak/spaces-api';
import { aViewer, theNetwork } from '@samenspraak/spaces-api/testing';
import { NotificationKind } from './notification.entity';
import './notifications.module';
import { takeMails } from './outbox';
import { postMails } from './post-mails';
import { tellRecipients } from './tell';
import { anAddress } from './testing';

let stores: TestStores;
let mailbox: Mailbox;
let cast: Awaited<ReturnType<typeof theNetwork>>;

beforeAll(async () => {
  new SentJobs().connect();
  stores = await openTestStores();
  await aTheme(stores);
  cast = await theNetwork(stores);
  mailbox = await openMailbox();
  Site.origin = 'https://samenspraak.example';
});
beforeEach(() => void (mailbox.mails.length = 0));
afterEach(() => Clock.set());
afterAll(async () => {
  await mailbox.close();
  await stores.close();
});

/** A topic that took a step, told to its author who has this address. */
async function news(email: string, language: Language, parts = {}): Promise<{ author: Viewer; slug: string }> {
  const author = await aViewer(stores, cast.space);
  await anAddress(author, email, language);
  const topic = await aTopic(stores, cast.space, author, { state: TopicState.open, ...parts });
  const unsaid = { organisationId: null, text: null, whatWouldChange: null, language: null, referenceId: null, participantId: null };
  const place = { topicId: topic.id, spaceId: topic.spaceId, kind: TopicEventKind.opened, at: Clock.now() };
  const event = await stores.given(TopicEvent, { ...place, ...unsaid });
  await tellRecipients({ kind: NotificationKind.topic_moved, event: event.id });
  return { author, slug: topic.slug };
}
const unsent = () => Database.asPlatform(() => Database.prepared('unsent', 'select notification_id, tries from mail where sent_at is null'));

it('goes by SMTP to the reader alone, in their language, with a subject that tells nothing', async () => {
  const { slug } = await news('lezer@voorbeeld.example', Language.nl);
  await postMails();
  expect(mailbox.mails).toHaveLength(1);
  const [mail] = mailbox.mails;
  expect(mail?.to).toBe('lezer@voorbeeld.example');
  expect(mail?.headers.get('subject')).toBe('Er is nieuws bij iets dat u volgt');
  expect(mail?.from).toBe('"Samenspraak" <post@samenspraak.example>');
  expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
  expect(mail?.headers.get('message-id')).toMatch(/^<[0-9a-f-]{36}\.notice@samenspraak\.example>$/);
  expect(mail?.headers.has('cc') || mail?.headers.has('bcc')).toBe(false);
  expect(mail?.text).toContain('Hoe vinden jongeren sneller een stage?');
  expect(mail?.text).toContain('Het staat op de agenda.');
  expect(mail?.html).toContain(`https://samenspraak.example/nl/agenda/${slug}`);
  expect(mail?.html).not.toMatch(/<img|<script|src=/);
});

it('names nothing of what not everyone may read, nor its address', async () => {
  const { slug } = await news('leden@voorbeeld.example', Language.en, { audience: Audience.members });
  await postMails();
  const [mail] = mailbox.mails;
  for (const words of [mail?.subject, mail?.text, mail?.html]) expect(words).not.toMatch(new RegExp(`${slug}|stage`));
  expect(mail?.text).toContain('Sign in to read it.');
  expect(mail?.text).toContain('https://samenspraak.example/en/berichten');
});

it('is written from right to left for who reads Arabic, other words keeping their own direction', async () => {
  await news('arabisch@voorbeeld.example', Language.ar);
  await postMails();
  const [mail] = mailbox.mails;
  expect(mail?.subject).toBe('هناك جديد في أمر تتابعونه');
  expect(mail?.html).toContain('<html lang="ar" dir="rtl">');
  expect(mail?.text).toContain('\u2068Hoe vinden jongeren sneller een stage?\u2069');
});

it('goes out once, however often the job runs and whoever runs it', async () => {
  await news('een-keer@voorbeeld.example', Language.nl);
  await Promise.all([postMails(), postMails()]);
  await postMails();
  expect(mailbox.mails).toHaveLength(1);
});

it('of a worker that died comes back after three minutes, not sooner', async () => {
  await news('later@voorbeeld.example', Language.nl);
  expect(await takeMails()).toHaveLength(1);
  await postMails();
  expect(mailbox.mails).toHaveLength(0);
  Clock.set(new Date(Date.now() + 3 * 60 * 1000 + 1000));
  await postMails();
  expect(mailbox.mails).toHaveLength(1);
});

it('is known to be sent before its receiver says so: a worker that dies then makes no second one', async () => {
  await news('dood@voorbeeld.example', Language.nl);
  const left: unknown[] = [];
  mailbox.whenReceived = async () => void left.push(...(await unsent()));
  await postMails();
  mailbox.whenReceived = undefined;
  expect(mailbox.mails).toHaveLength(1);
  expect(left).toEqual([]);
});

it('has not arrived when the last step before it could not be written', async () => {
  const letter = { id: 'half', to: 'half@voorbeeld.example', subject: 'Half', text: 'Half', html: '<p>Half</p>' };
  await expect(Post.send(letter, () => Promise.reject(new Error('no database')))).rejects.toThrow('no database');
  expect(mailbox.mails).toHaveLength(0);
});

it('is not sent of what can no longer be seen', async () => {
  const { author } = await news('weg@voorbeeld.example', Language.nl);
  const [id] = author.standings.map(({ participantId }) => participantId);
  await Database.asPlatform(() => Database.prepared('hide', `update topic set audience = 'facilitators', author_id = null where author_id = $1`, [id]));
  await postMails();
  expect(mailbox.mails).toHaveLength(0);
  expect(await unsent()).toEqual([]);
});

it('waits when the receiving end refuses it, and holds nobody else up', async () => {
  mailbox.refused.set('vol@voorbeeld.example', { code: 452, times: 1 });
  await news('vol@voorbeeld.example', Language.nl);
  await news('ander@voorbeeld.example', Language.tr);
  await postMails();
  expect(mailbox.mails.map(({ to }) => to)).toEqual(['ander@voorbeeld.example']);
  expect(await unsent()).toMatchObject([{ tries: 1 }]);
  Clock.set(new Date(Date.now() + 7 * 60 * 1000));
  await postMails();
  expect(mailbox.mails.at(-1)?.to).toBe('vol@voorbeeld.example');
});

it('is given back at once when no mail server answers, and the job says so', async () => {
  await news('stil@voorbeeld.example', Language.nl);
  Post.connect('smtp://127.0.0.1:9', 'Samenspraak <post@samenspraak.example>');
  await expect(postMails()).rejects.toThrow();
  expect(await takeMails()).toHaveLength(1);
});
