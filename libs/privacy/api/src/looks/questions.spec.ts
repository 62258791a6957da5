import { randomUUID } from 'node:crypto';
import { AnsweredRequest, Database, InvalidInput, Language, NotFound, Vault, Viewer } from '@samenspraak/shared-api';
import { SentJobs, TestStores, openTestServer, openTestStores } from '@samenspraak/shared-api/testing';
import { LookField, LookPurpose } from './look-purpose';
import { TooManyQuestions } from './look.refusals';
import { LooksModule } from './looks.module';
import { LooksService } from './looks.service';
import { QuestionKind } from './privacy-question.entity';
import { QuestionsService, openAtOnce } from './questions.service';
import { aPrivacyOfficer, someone } from './testing';

const [looks, questions] = [new LooksService(), new QuestionsService()];
let stores: TestStores;
let member: Viewer;
let officer: Viewer;

beforeAll(async () => {
  stores = await openTestStores();
  new SentJobs().connect();
  member = await someone('lid@voorbeeld.example');
  officer = await aPrivacyOfficer('functionaris@voorbeeld.example');
});
afterAll(() => stores.close());

const about = (text: string, more: object = {}) => ({ kind: QuestionKind.data, text, language: Language.nl, ...more });

it('brings a question to the officer without saying whose it is, and the answer back', async () => {
  const id = await questions.askPrivacyOfficer(member, about('Wat bewaart u van mij?'));
  const [seen] = await questions.privacyQuestions(officer, false);
  expect(seen).toMatchObject({ id, text: 'Wat bewaart u van mij?', answer: null });
  expect(JSON.stringify(seen)).not.toContain(member.personId);
  await questions.answerQuestion(officer, id, 'Uw adres en uw taal.');
  expect(await questions.ownQuestions(member)).toMatchObject([{ id, answer: 'Uw adres en uw taal.' }]);
  expect(await questions.privacyQuestions(officer, false)).toEqual([]);
  await expect(questions.answerQuestion(officer, id, 'Nog eens')).rejects.toBeInstanceOf(NotFound);
  const [{ text }] = (await Vault.manager.query(`select string_agg(q::text, '') as text from privacy_question q`)) as [{ text: string }];
  for (const word of ['bewaart', 'adres']) expect(text).not.toContain(Buffer.from(word).toString('hex'));
});

it('asks about one’s own lines alone', async () => {
  const question = await questions.askPrivacyOfficer(member, about('Mijn gegevens?'));
  const line = await looks.writeLook(officer, question, LookPurpose.own_data_question, [LookField.since]);
  const other = await someone('ander@voorbeeld.example');
  const ask = (viewer: Viewer, lookId: string | null) => questions.askPrivacyOfficer(viewer, about('Waarom?', { kind: QuestionKind.line, lookId }));
  await expect(ask(other, line)).rejects.toBeInstanceOf(NotFound);
  await expect(ask(member, null)).rejects.toBeInstanceOf(InvalidInput);
  expect(await ask(member, line)).toMatch(/^[0-9a-f-]{36}$/);
});

it('lets a few questions wait at a time', async () => {
  const busy = await someone('druk@voorbeeld.example');
  for (let count = 0; count < openAtOnce; count += 1) await questions.askPrivacyOfficer(busy, about('?'));
  await expect(questions.askPrivacyOfficer(busy, about('?'))).rejects.toBeInstanceOf(TooManyQuestions);
});

it('keeps what was seen nowhere, also not as the answer to a form that is sent twice', async () => {
  const server = await openTestServer(LooksModule);
  const ask = `mutation { askPrivacyOfficer(question: { kind: data, text: " Nog iets ", language: nl }) { id } }`;
  const question = (await server.ask(member, ask)).data?.['askPrivacyOfficer']?.['id'] ?? '';
  const key = { 'idempotency-key': randomUUID() };
  const write = 'mutation($q: ID!) { writeLook(question: $q, purpose: own_data_question, fields: [email]) { id } }';
  const ticket = (await server.ask(officer, write, { q: question }, key)).data?.['writeLook']?.['id'];
  const take = 'mutation($t: ID!) { takeLook(ticket: $t) { email since } }';
  expect((await server.ask(officer, take, { t: ticket }, key)).data).toEqual({ takeLook: { email: 'lid@voorbeeld.example', since: null } });
  expect((await server.ask(officer, take, { t: ticket }, key)).errors?.[0]?.extensions.code).toBe('LOOK_USED');
  const kept = await Database.asPlatform(() => Database.of(AnsweredRequest).find());
  expect(kept).toHaveLength(1);
  expect(JSON.stringify(kept)).not.toContain('lid@');
  await server.close();
});
