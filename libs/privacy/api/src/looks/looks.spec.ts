import { InvalidInput, Language, NotFound, Vault, Viewer } from '@samenspraak/shared-api';
import { TestStores, openTestStores } from '@samenspraak/shared-api/testing';
import type { Client } from 'pg';
import { LookField, LookPurpose } from './look-purpose';
import { LookUsed } from './look.refusals';
import { LooksService } from './looks.service';
import { QuestionKind } from './privacy-question.entity';
import { QuestionsService } from './questions.service';
import { aPrivacyOfficer, asRole, someone } from './testing';

const { email, language, since } = LookField;
const { mail_delivery: mail, own_data_question: own } = LookPurpose;
const [looks, questions] = [new LooksService(), new QuestionsService()];
let stores: TestStores;
let member: Viewer;
let officer: Viewer;
let question: string;

const ask = (viewer: Viewer, kind = QuestionKind.mail) =>
  questions.askPrivacyOfficer(viewer, { kind, text: 'Ik krijg geen mail.', language: Language.nl });

beforeAll(async () => {
  stores = await openTestStores();
  member = await someone('lid@voorbeeld.example');
  officer = await aPrivacyOfficer('functionaris@voorbeeld.example');
  question = await ask(member);
});
afterAll(() => stores.close());

const asStaff = <T>(work: (client: Client) => Promise<T>) => asRole('samenspraak_vault_staff', work);
const write = 'select write_look($1, $2, $3, $4, $5) as ticket';
const take = 'select take_look($1, $2) as seen';
const ticketIn = async (client: Client, ...fields: string[]): Promise<string> =>
  (await client.query(write, [officer.personId, question, mail, '1', fields])).rows[0].ticket as string;
const lines = () => looks.ownLooks(member);

it('shows the officer exactly what the ticket names, and the person the line at once', async () => {
  const ticket = await looks.writeLook(officer, question, mail, [email]);
  expect((await lines())[0]).toMatchObject({ id: ticket, fields: [email], employee: 'A', body: 'Toezicht Samenspraak', function: 'Privacyfunctionaris', usedAt: null });
  expect(await looks.takeLook(officer, ticket)).toEqual({ email: 'lid@voorbeeld.example', language: null, since: null, places: null });
  expect((await lines())[0]?.usedAt).toBeInstanceOf(Date);
});

it('reads nothing a second time', async () => {
  const ticket = await looks.writeLook(officer, question, mail, [language]);
  await looks.takeLook(officer, ticket);
  await expect(looks.takeLook(officer, ticket)).rejects.toBeInstanceOf(LookUsed);
});

it('gives the role that looks no table to read, and no line to write past the function', async () => {
  await asStaff(async (client) => {
    const { rows } = await client.query(`select relname from pg_class where relkind in ('r', 'v', 'm') and relnamespace = 'public'::regnamespace`);
    expect(rows.length).toBeGreaterThan(5);
    for (const { relname } of rows) {
      for (const statement of [`select 1 from ${relname}`, `delete from ${relname}`, `insert into ${relname} default values`]) {
        await expect(client.query(statement)).rejects.toMatchObject({ code: '42501' });
      }
    }
  });
});

it('refuses a ticket of the same transaction, also from within a savepoint', async () => {
  const before = (await lines()).length;
  await asStaff(async (client) => {
    await client.query('begin');
    const ticket = await ticketIn(client, email);
    await expect(client.query(take, [officer.personId, ticket])).rejects.toMatchObject({ code: 'LK005' });
    await client.query('rollback');
    await client.query('begin');
    await client.query('savepoint first');
    const inside = await ticketIn(client, email);
    await client.query('release savepoint first');
    await client.query('savepoint second');
    await expect(client.query(take, [officer.personId, inside])).rejects.toMatchObject({ code: 'LK005' });
    await client.query('rollback');
  });
  expect(await lines()).toHaveLength(before);
});

it('refuses a ticket that another transaction has not committed', async () => {
  await asStaff(async (writer) => {
    await writer.query('begin');
    const ticket = await ticketIn(writer, email);
    await asStaff((reader) => expect(reader.query(take, [officer.personId, ticket])).rejects.toMatchObject({ code: 'LK003' }));
    await writer.query('rollback');
  });
});

it('keeps the line of a read that was rolled back', async () => {
  const ticket = await looks.writeLook(officer, question, mail, [email]);
  await asStaff(async (client) => {
    await client.query('begin');
    expect((await client.query(take, [officer.personId, ticket])).rows[0].seen).toHaveProperty('email');
    await client.query('rollback');
  });
  expect((await lines())[0]).toMatchObject({ id: ticket, fields: [email] });
});

it('refuses a ticket without a purpose, without an edition of the register, and for fields that the purpose does not need', async () => {
  await expect(looks.writeLook(officer, question, null, [email])).rejects.toBeInstanceOf(InvalidInput);
  await expect(looks.writeLook(officer, question, mail, [])).rejects.toBeInstanceOf(InvalidInput);
  await expect(looks.writeLook(officer, question, mail, [email, since])).rejects.toMatchObject({ fields: [{ field: 'fields', problem: 'choice' }] });
  await expect(looks.writeLook(officer, question, own, [since])).rejects.toBeInstanceOf(NotFound);
  const wrong: unknown[][] = [['', '1', [email]], [null, '1', [email]], ['curiosity', '1', [email]], [mail, '', [email]], [mail, '1', []], [mail, '1', ['religion']]];
  await asStaff(async (client) => {
    for (const [why, version, fields] of wrong) {
      await expect(client.query(write, [officer.personId, question, why, version, fields])).rejects.toMatchObject({ code: expect.stringMatching(/^LK00[12]$/) as string });
    }
  });
});

it('does not exist for anyone but the officer, nor for the officer’s own question', async () => {
  const other = await someone('ander@voorbeeld.example');
  await expect(looks.writeLook(other, question, mail, [email])).rejects.toBeInstanceOf(NotFound);
  await expect(questions.privacyQuestions(other, false)).rejects.toBeInstanceOf(NotFound);
  const ticket = await looks.writeLook(officer, question, mail, [email]);
  await expect(looks.takeLook(other, ticket)).rejects.toBeInstanceOf(NotFound);
  const second = await aPrivacyOfficer('tweede@voorbeeld.example');
  await expect(looks.takeLook(second, ticket)).rejects.toBeInstanceOf(NotFound);
  await expect(looks.writeLook(officer, await ask(officer), mail, [email])).rejects.toBeInstanceOf(NotFound);
  await expect(looks.writeLook(officer, 'geen-id', mail, [email])).rejects.toBeInstanceOf(NotFound);
});

it('calls each viewer by the same letter, per person', async () => {
  const second = await aPrivacyOfficer('derde@voorbeeld.example');
  await looks.writeLook(second, question, mail, [language]);
  await looks.writeLook(officer, question, mail, [language]);
  const [latest, before] = await lines();
  expect([latest?.employee, before?.employee]).toEqual(['A', 'B']);
  const other = await someone('vierde@voorbeeld.example');
  await looks.writeLook(second, await ask(other), mail, [language]);
  expect((await looks.ownLooks(other))[0]?.employee).toBe('A');
});

it('lets nobody rewrite or remove a line', async () => {
  for (const statement of [`update look set fields = '{}'`, 'delete from look']) {
    await expect(Vault.manager.query(statement)).rejects.toMatchObject({ driverError: { code: '42501' } });
  }
  await asRole('samenspraak_vault_owner', async (owner) => {
    await expect(owner.query(`update look set body = 'niemand'`)).rejects.toMatchObject({ code: 'LK009' });
  });
});
