import { randomUUID } from 'node:crypto';
import { addressOf } from '@samenspraak/people-api';
import { AnsweredRequest, Clock, Database, FreshSignInNeeded, InvalidInput, Language, NotFound, Vault, Viewer, visitor } from '@samenspraak/shared-api';
import { SentJobs, TestStores, openTestServer, openTestStores } from '@samenspraak/shared-api/testing';
import { LookField, LookPurpose } from '../looks/look-purpose';
import { TooManyQuestions } from '../looks/look.refusals';
import { LooksModule } from '../looks/looks.module';
import { LooksService } from '../looks/looks.service';
import { PrivacyQuestion, QuestionKind } from '../looks/privacy-question.entity';
import { QuestionsService } from '../looks/questions.service';
import { aPrivacyOfficer, asRole, someone } from '../looks/testing';
import { HelpCodeService } from './help-code.service';
import { HelpCodeUnknown } from './help.refusals';
import { HelpService } from './help.service';
import { readHelpCode } from './help-code';

const [codes, help, looks, questions] = [new HelpCodeService(), new HelpService(), new LooksService(), new QuestionsService()];
const nl = Language.nl;
let stores: TestStores;
let officer: Viewer;
let count = 0;

beforeAll(async () => {
  stores = await openTestStores();
  new SentJobs().connect();
  officer = await aPrivacyOfficer('functionaris@hulp.example');
});
afterAll(() => stores.close());
afterEach(() => Clock.set());

const member = async (): Promise<Viewer> => ({ ...(await someone(`lid${(count += 1)}@hulp.example`)), signedIn: { at: Clock.now(), means: 'mail' } });
const ask = (code: string, text: string | null = 'Mijn mailadres bestaat niet meer.', viewer = visitor) => help.askWithCode(viewer, { code, text, language: nl });
const casesOf = ({ personId = '' }: Viewer) => Vault.manager.findBy(PrivacyQuestion, { personId, kind: QuestionKind.access });

it('opens a case for a visitor with the code, and shows the officer exactly what the ticket names, with a line for the person', async () => {
  const person = await member();
  const code = await codes.makeHelpCode(person);
  const id = await ask(code.toLowerCase().replaceAll('-', ' '));
  const seen = await questions.privacyQuestion(officer, id);
  expect(seen).toMatchObject({ kind: 'access', text: 'Mijn mailadres bestaat niet meer.', purpose: 'support', fields: ['email', 'language'] });
  expect(JSON.stringify(seen)).not.toContain(person.personId);
  const ticket = await looks.writeLook(officer, id, LookPurpose.support, [LookField.email]);
  expect(await looks.takeLook(officer, ticket)).toEqual({ email: await addressOf(person.personId ?? ''), language: null, since: null, places: null });
  expect(await looks.ownLooks(person)).toMatchObject([{ purpose: 'support', fields: ['email'], function: 'Privacyfunctionaris' }]);
  await questions.answerQuestion(officer, id, 'Bel ons op werkdagen.');
  expect(await help.helpAnswer(code)).toMatchObject({ cases: [{ id, answer: 'Bel ons op werkdagen.' }], looks: [{ questionId: id, fields: ['email'], function: 'Privacyfunctionaris' }] });
});

it('allows no look for another purpose or other kinds of data than support names', async () => {
  const id = await ask(await codes.makeHelpCode(await member()));
  await expect(looks.writeLook(officer, id, LookPurpose.own_data_question, [LookField.email])).rejects.toBeInstanceOf(NotFound);
  await expect(looks.writeLook(officer, id, LookPurpose.support, [LookField.places])).rejects.toMatchObject({ fields: [{ field: 'fields' }] });
  const other = await questions.askPrivacyOfficer(await member(), { kind: QuestionKind.data, text: '?', language: nl });
  await expect(looks.writeLook(officer, other, LookPurpose.support, [LookField.email])).rejects.toBeInstanceOf(NotFound);
});

it('lets the officer type a code that is read to them, and nobody ask without words', async () => {
  const code = await codes.makeHelpCode(await member());
  await expect(ask(code, null)).rejects.toBeInstanceOf(InvalidInput);
  const id = await ask(code, null, officer);
  expect(await questions.privacyQuestion(officer, id)).toMatchObject({ kind: 'access', text: '' });
});

it('gives one answer for a code that never was, was replaced, was withdrawn or is too old', async () => {
  const person = await member();
  const first = await codes.makeHelpCode(person);
  const second = await codes.makeHelpCode(person);
  await expect(ask(first)).rejects.toBeInstanceOf(HelpCodeUnknown);
  await expect(help.helpAnswer(first)).rejects.toBeInstanceOf(HelpCodeUnknown);
  await asRole('samenspraak_vault_owner', (owner) => owner.query(`update support_code set made_at = now() - interval '731 days' where person_id = $1`, [person.personId]));
  await expect(ask(second)).rejects.toBeInstanceOf(HelpCodeUnknown);
  const third = await codes.makeHelpCode(person);
  await codes.withdrawHelpCode(person);
  for (const code of [third, '01AB-2CDE-3FGH-4JKM-5NPQ', 'lid1@hulp.example', person.personId ?? '']) await expect(ask(code)).rejects.toBeInstanceOf(HelpCodeUnknown);
  await expect(ask('  ')).rejects.toMatchObject({ fields: [{ field: 'code', problem: 'required' }] });
  expect(await casesOf(person)).toEqual([]);
});

it('is shown once, kept as a fingerprint alone, and made only by whoever signed in a moment ago', async () => {
  const person = await member();
  const code = await codes.makeHelpCode(person);
  const { rows } = await asRole('samenspraak_vault_owner', (owner) => owner.query('select row_to_json(c)::text as text from support_code c'));
  for (const { text } of rows as { text: string }[]) for (const part of [code, readHelpCode(code) ?? '']) expect(text).not.toContain(part);
  const { madeAt, worksUntil } = (await codes.ownHelpCode(person))!;
  expect(worksUntil.getUTCFullYear() - madeAt.getUTCFullYear()).toBe(2);
  const long = { ...person, signedIn: { at: new Date(Clock.now().getTime() - 16 * 60_000), means: 'mail' as const } };
  await expect(codes.makeHelpCode(long)).rejects.toBeInstanceOf(FreshSignInNeeded);
});

it('leaves the order to the vault: no case of this kind without its code, and none that changes hands', async () => {
  const person = await member();
  const id = await ask(await codes.makeHelpCode(person));
  const [other, forged] = [await member(), { kind: QuestionKind.access, lookId: null, language: nl, sealedText: Buffer.from(''), askedAt: new Date() }];
  await expect(Vault.manager.insert(PrivacyQuestion, { ...forged, personId: other.personId ?? '' })).rejects.toMatchObject({ driverError: { code: '42501' } });
  await expect(Vault.manager.update(PrivacyQuestion, { id }, { personId: other.personId ?? '' })).rejects.toMatchObject({ driverError: { code: '42501' } });
  const own = await questions.askPrivacyOfficer(other, { kind: QuestionKind.data, text: '?', language: nl });
  await expect(Vault.manager.update(PrivacyQuestion, { id: own }, { kind: QuestionKind.access })).rejects.toMatchObject({ driverError: { code: '42501' } });
  await expect(questions.askPrivacyOfficer(other, { kind: QuestionKind.access, text: '?', language: nl })).rejects.toBeInstanceOf(InvalidInput);
  await asRole('samenspraak_vault_staff', (staff) => expect(staff.query(`select open_case('x', 'nl', now())`)).rejects.toMatchObject({ code: '42501' }));
});

it('lets three cases of one account wait at a time', async () => {
  const code = await codes.makeHelpCode(await member());
  for (let each = 0; each < 3; each += 1) await ask(code);
  await expect(ask(code)).rejects.toBeInstanceOf(TooManyQuestions);
});

it('keeps the code nowhere as the answer to a form, and tries of strangers do not go on without end', async () => {
  const server = await openTestServer(LooksModule);
  const person = await member();
  const made = await server.ask(person, 'mutation { makeHelpCode { code } }', {}, { 'idempotency-key': randomUUID() });
  const code = String(made.data?.['makeHelpCode']?.['code' as never]);
  expect(readHelpCode(code)).toBeDefined();
  const kept = await Database.asPlatform(() => Database.of(AnsweredRequest).find());
  expect(JSON.stringify(kept)).not.toContain(code);
  const wrong = await server.ask(visitor, 'query { helpAnswer(code: "01AB-2CDE-3FGH-4JKM-5NPQ") { cases { text } } }');
  expect(wrong.errors?.[0]?.extensions.code).toBe('HELP_CODE_UNKNOWN');
  await server.close();
});
