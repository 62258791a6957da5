import { Mailbox, openMailbox } from '@samenspraak/people-api/testing';
import { Clock, Jobs, Language, Site, Vault, Viewer, visitor } from '@samenspraak/shared-api';
import { SentJobs, TestStores, openTestStores } from '@samenspraak/shared-api/testing';
import '../looks/looks.module';
import { QuestionKind } from '../looks/privacy-question.entity';
import { QuestionsService } from '../looks/questions.service';
import { aPrivacyOfficer, someone } from '../looks/testing';
import { HelpCodeService } from './help-code.service';
import { HelpService } from './help.service';
import { words } from './messages';
import { sendAnsweredMail, sendHelpMail, tellOfficers } from './question-mails';

const questions = new QuestionsService();
let stores: TestStores;
let mailbox: Mailbox;
let officer: Viewer;
let member: Viewer;

beforeAll(async () => {
  stores = await openTestStores();
  new SentJobs().connect();
  Site.origin = 'https://samenspraak.example';
  mailbox = await openMailbox();
  officer = await aPrivacyOfficer('functionaris@mail.example');
  member = { ...(await someone('lid@mail.example')), signedIn: { at: Clock.now(), means: 'mail' } };
});
afterAll(async () => {
  await mailbox.close();
  await stores.close();
});
beforeEach(() => void (mailbox.mails.length = 0));
afterEach(() => Clock.set());

const ask = (text: string) => questions.askPrivacyOfficer(member, { kind: QuestionKind.data, text, language: Language.nl });
const all = () => mailbox.mails.map(({ subject, text, html }) => `${subject} ${text} ${html}`).join(' ');

it('tells the officer how many questions came, once, and nothing else', async () => {
  await ask('Wat weet u van mijn geloof?');
  await ask('En van mijn buurt?');
  await tellOfficers();
  await tellOfficers();
  expect(mailbox.mails).toHaveLength(1);
  expect(mailbox.mails[0]).toMatchObject({ to: 'functionaris@mail.example', subject: 'Er wacht iets op u' });
  expect(mailbox.mails[0]?.text).toContain('Er wachten 2 nieuwe vragen');
  for (const word of ['geloof', 'buurt', 'lid@mail', member.personId ?? '']) expect(all()).not.toContain(word);
  await ask('Nog iets?');
  await tellOfficers();
  expect(mailbox.mails).toHaveLength(2);
  expect(mailbox.mails[1]?.text).toContain('Er wacht 1 nieuwe vraag');
});

it('comes once an hour at most', () => {
  expect(Jobs.kinds.get('privacy.tell-officers')).toMatchObject({ every: '0 * * * *' });
});

it('tells again what no mail server took', async () => {
  await ask('Komt dit aan?');
  mailbox.refused.set('functionaris@mail.example', { code: 451, times: 1 });
  await expect(tellOfficers()).rejects.toThrow();
  await tellOfficers();
  expect(mailbox.mails).toHaveLength(1);
});

it('tells whoever asked that there is an answer, and not what it says', async () => {
  const id = await ask('Wat bewaart u van mij?');
  await sendAnsweredMail(id);
  expect(mailbox.mails).toHaveLength(0);
  await questions.answerQuestion(officer, id, 'Uw adres en uw taal.');
  await sendAnsweredMail(id);
  expect(mailbox.mails).toMatchObject([{ to: 'lid@mail.example', subject: 'Een bericht over uw account' }]);
  expect(mailbox.mails[0]?.text).toContain('https://samenspraak.example/nl/mijn-gegevens/wie-keek');
  for (const word of ['bewaart', 'Uw adres']) expect(all()).not.toContain(word);
});

it('tells the account\u2019s own address that its code was used, and how to withdraw it', async () => {
  const code = await new HelpCodeService().makeHelpCode(member);
  const id = await new HelpService().askWithCode(visitor, { code, text: 'Ik kan niet inloggen.', language: Language.nl });
  await sendHelpMail(id);
  expect(mailbox.mails).toMatchObject([{ to: 'lid@mail.example' }]);
  expect(mailbox.mails[0]?.text).toContain('/nl/mijn-gegevens/hulpcode');
  for (const word of [code, 'niet inloggen.']) expect(all()).not.toContain(word);
  await questions.answerQuestion(officer, id, 'Bel ons.');
  await sendAnsweredMail(id);
  expect(mailbox.mails[1]?.text).toContain('https://samenspraak.example/nl/hulp');
});

it('does nothing for what is gone', async () => {
  await Vault.manager.query(`update duty set told_until = now() + interval '1 day'`);
  await sendHelpMail('7c7b0a4e-0f2e-4d0c-8a39-000000000000');
  await tellOfficers();
  expect(mailbox.mails).toHaveLength(0);
});

it.each(Object.values(Language))('has its words in %s', (language) => {
  const t = words(language);
  for (const kind of ['answered', 'answeredByCode', 'codeUsed']) for (const part of ['heading', 'text', 'open', 'closing']) expect(t(`${kind}.${part}`)).toMatch(/\p{L}/u);
  for (const count of [1, 2, 3, 11, 100]) expect(t('officer.heading', { count })).toMatch(/\p{L}/u);
});
