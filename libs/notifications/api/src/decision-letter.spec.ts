import { Pseudonym } from '@samenspraak/agenda-api';
import { aTheme } from '@samenspraak/agenda-api/testing';
import { CaseState } from '@samenspraak/moderation-api';
import { Court, aReply, anIdea, appealed, caseOf, decided, flagged, idOf, judged, theCourt } from '@samenspraak/moderation-api/testing';
import { Mailbox, openMailbox } from '@samenspraak/people-api/testing';
import { Database, Language, Site, Viewer } from '@samenspraak/shared-api';
import { SentJobs, TestStores, openTestStores } from '@samenspraak/shared-api/testing';
import { aViewer } from '@samenspraak/spaces-api/testing';
import { Notification } from './notification.entity';
import './notifications.module';
import { MailFrequency, Preference } from './preference.entity';
import { anAddress } from './testing';

let stores: TestStores;
let mailbox: Mailbox;
let court: Court;
const jobs = new SentJobs();

beforeAll(async () => {
  jobs.connect();
  stores = await openTestStores();
  await aTheme(stores);
  court = await theCourt(stores);
  mailbox = await openMailbox();
  Site.origin = 'https://samenspraak.example';
});
beforeEach(() => void (mailbox.mails.length = 0));
afterAll(async () => {
  await mailbox.close();
  await stores.close();
});

async function someone(email: string, language = Language.nl): Promise<Viewer> {
  const viewer = await aViewer(stores, court.space);
  await anAddress(viewer, email, language);
  return viewer;
}
const mailsTo = (address: string) => mailbox.mails.filter(({ to }) => to === address);

it.each([
  [Language.nl, 'Er is een bericht voor u', 'bezwaar', 'Over één mens'],
  [Language.en, 'There is a message for you', 'Appeal until', 'About one person'],
  [Language.tr, 'Size bir mesaj var', 'itiraz', 'Tek bir kişi'],
  [Language.ar, 'لديك رسالة', 'اعترض', 'عن شخص واحد'],
])('reaches the author in %s with the rule and the way to appeal, whatever they chose, and without the text', async (language, subject, appeal, rule) => {
  const email = `auteur-${language}@voorbeeld.example`;
  const author = await someone(email, language);
  await stores.given(Preference, { participantId: idOf(author), mail: MailFrequency.off });
  const topic = await anIdea(stores, court, { authorId: idOf(author), question: 'Kent u mijn buurman Zeldzaam?' });
  await flagged(court.member, topic);
  const decision = await decided(court.official, await caseOf(topic));
  await jobs.work();
  const [mail, ...more] = mailsTo(email);
  expect(more).toEqual([]);
  expect(mail?.subject).toBe(subject);
  for (const words of [appeal, rule, `/${language}/moderatie/besluiten/${decision.id}`]) expect(mail?.text).toContain(words);
  for (const words of [mail?.subject, mail?.text, mail?.html]) expect(words).not.toMatch(/Zeldzaam|Er staat een naam in/);
});

it('tells who reported that it was decided, and not the author when nothing was done', async () => {
  const [author, reporter] = [await someone('schrijver@voorbeeld.example'), await someone('melder@voorbeeld.example')];
  const topic = await anIdea(stores, court, { authorId: idOf(author) });
  await flagged(reporter, topic);
  await decided(court.official, await caseOf(topic), { measure: null });
  await jobs.work();
  expect(mailsTo('schrijver@voorbeeld.example')).toEqual([]);
  expect(mailsTo('melder@voorbeeld.example')).toHaveLength(1);
});

it('reaches who wrote under a pseudonym, who can then appeal, and nobody learns whose it was', async () => {
  const writer = await someone('schuil@voorbeeld.example');
  const topic = await anIdea(stores, court);
  await stores.given(Pseudonym, { topicId: topic.id, spaceId: topic.spaceId, number: 321, participantId: idOf(writer) });
  const reply = await aReply(stores, topic, writer, { participantId: null, pseudonym: 321 });
  await flagged(court.member, topic, { contributionId: reply.id });
  const decision = await decided(court.official, await caseOf(topic, reply));
  await jobs.work();
  expect(mailsTo('schuil@voorbeeld.example')).toHaveLength(1);
  const seen = (viewer: Viewer) => Database.operation(viewer, () => Database.of(Notification).countBy({ decisionId: decision.id }), 'read');
  expect([await seen(writer), await seen(court.citizen), await seen(court.official)]).toEqual([1, 0, 0]);
  await appealed(writer, decision);
  await judged(court.citizen, await caseOf(topic, reply));
  expect((await caseOf(topic, reply)).state).toBe(CaseState.settled);
  await jobs.work();
  expect(mailsTo('schuil@voorbeeld.example').at(-1)?.text).toContain('U kreeg gelijk');
});
