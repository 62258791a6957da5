import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Contribution, Pseudonym, Topic, TopicEvent, TopicEventKind, TopicState } from '@samenspraak/agenda-api';
import { aTheme, aTopic } from '@samenspraak/agenda-api/testing';
import '@samenspraak/dialogue-api';
import '@samenspraak/notifications-api';
import '@samenspraak/progress-api';
import { Person, SignInService } from '@samenspraak/people-api';
import { Clock, Database, FreshSignInNeeded, Language, SignInNeeded, Vault, Viewer, visitor } from '@samenspraak/shared-api';
import { SentJobs, TestStores, openTestStores } from '@samenspraak/shared-api/testing';
import { Participant } from '@samenspraak/spaces-api';
import { aViewer, theNetwork } from '@samenspraak/spaces-api/testing';
import type { Client } from 'pg';
import { ErasingService, OnlyManager } from './erasing.service';
import { ErasureChoice } from './erasing.types';
import { aList, asSuperuser, nameOf, withAccount } from './testing';

const erasing = new ErasingService();
const { destroy, keep, chosen } = ErasureChoice;
const email = 'zeldzaam.gespelde-naam@wissen.example';
let stores: TestStores;
let cast: Awaited<ReturnType<typeof theNetwork>>;
let list: ReturnType<typeof aList>;

beforeAll(async () => {
  stores = await openTestStores();
  list = aList();
  await aTheme(stores);
  cast = await theNetwork(stores);
});
afterAll(async () => {
  list.lose();
  await stores.close();
});

const idOf = (viewer: Viewer) => viewer.standings[0]?.participantId ?? '';
const contribution = (topic: Topic, viewer: Viewer, text: string) =>
  stores.given(Contribution, { topicId: topic.id, spaceId: topic.spaceId, participantId: idOf(viewer), text, language: Language.nl, at: new Date(), withdrawnAt: null, organisationId: null });

/** Every row of a store, as a dump would have it. */
const dumpOf = (store: 'content' | 'vault'): Promise<string> =>
  asSuperuser(async (client) => {
    const tables = (await client.query(`select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables where schemaname in ('public', 'jobs')`)).rows as { name: string }[];
    const texts: string[] = [];
    for (const { name } of tables) texts.push(((await client.query(`select coalesce(string_agg(t::text, e'\n'), '') as rows from ${name} t`)).rows[0] as { rows: string }).rows);
    return texts.join('\n');
  }, nameOf(store));

/** Ways in which one address and one name can be written; planted where people may legally write. */
const name = 'Zeldzaam Gespeldenaam';
const spellings = [
  ...[email, email.toUpperCase(), `mailto:${email}`, `<${email}>`, email.replace('@', ' at '), email.replace('@', '%40'), email.replace('@', '&#64;')],
  ...[Buffer.from(email).toString('base64'), Buffer.from(email).toString('hex'), email.toLocaleUpperCase('tr'), [...email].reverse().join(''), Buffer.from(name).toString('base64url')],
  ...[email.replaceAll('.', ' . '), email.split('@')[0] ?? '', email.replace('@', '＠'), `"${email}"`, email.replaceAll('a', 'а')],
  ...[name, name.toUpperCase(), name.toLowerCase(), name.replace(' ', '_'), name.split(' ').reverse().join(', '), name.replaceAll('e', 'é'), 'Z. Gespeldenaam', 'Gespeldenaamzeldzaam'],
];

it('leaves nothing of 25 spellings in either store, and keeps the thread readable', async () => {
  expect(new Set(spellings).size).toBe(25);
  const viewer = await withAccount(await aViewer(stores, cast.space, { name }), email);
  const topic = await aTopic(stores, cast.space, viewer, { question: spellings.slice(0, 9).join(' '), why: spellings.slice(9, 18).join(' '), goodOutcome: name, slug: 'zeldzaam-gespeldenaam' });
  await contribution(topic, viewer, spellings.slice(18).join(' '));
  const answer = await contribution(topic, cast.member, 'Daar ben ik het mee eens.');
  const before = (await dumpOf('content')) + (await dumpOf('vault'));
  for (const spelling of spellings) expect(before).toContain(spelling);

  await erasing.eraseMe(viewer, { choice: destroy, keep: [] });

  const after = (await dumpOf('content')) + (await dumpOf('vault'));
  for (const spelling of [...spellings, 'zeldzaam-gespeldenaam', idOf(viewer), viewer.personId ?? '?']) expect(after).not.toContain(spelling);
  expect(readFileSync(list.file, 'utf8')).not.toContain(viewer.personId);
  const left = await Database.asPlatform(() => Database.of(Topic).findOneByOrFail({ id: topic.id }));
  expect(left).toMatchObject({ question: 'Dit onderwerp is gewist', why: '', authorId: null });
  expect(await Database.asPlatform(() => Database.of(Contribution).findOneByOrFail({ id: answer.id }))).toMatchObject({ text: 'Daar ben ik het mee eens.', withdrawnAt: null });
  expect(await Vault.manager.query('select from person')).toHaveLength(0);
});

it('never let the address come into a file of the database server: not in tables, WAL or statistics', async () => {
  const unique = 'nooit.op.schijf@geen-spoor.example';
  const viewer = await withAccount(await aViewer(stores, cast.space), unique);
  new SentJobs().connect();
  await Database.operation(visitor, () => new SignInService().requestSignIn({ email: unique, language: Language.nl }));
  const { emailIndex } = await Vault.manager.findOneByOrFail(Person, { id: viewer.personId });
  await asSuperuser((client) => client.query('analyze'), nameOf('vault'));
  await erasing.eraseMe(viewer, { choice: destroy, keep: [] });
  expect(await dumpOf('vault')).not.toContain(viewer.personId);
  const folders = await foldersOnDisk();
  const seen = folders.map((folder) => found(folder, 'geen-spoor'));
  expect(seen.every(({ files }) => files > 0)).toBe(true);
  expect(seen.flatMap(({ hits }) => hits)).toEqual([]);
  // The search does find what was there: the fingerprint of the address, in rows that wait to be overwritten and in WAL.
  expect(folders.flatMap((folder) => found(folder, emailIndex).hits).length).toBeGreaterThan(1);
});

/** Where the server keeps the stores' tables, its WAL, what it shares and counts, and its log. */
const foldersOnDisk = (): Promise<string[]> =>
  asSuperuser(async (client: Client) => {
    await client.query('checkpoint');
    const [{ home }] = (await client.query(`select current_setting('data_directory') as home`)).rows as [{ home: string }];
    const { rows } = await client.query('select oid::text from pg_database where datname = any($1)', [[nameOf('vault'), nameOf('content')]]);
    const bases = (rows as { oid: string }[]).map(({ oid }) => join(home, 'base', oid));
    return [...bases, join(home, 'pg_wal'), join(home, 'global'), home];
  });

/** Files directly in a folder that hold the bytes. */
function found(folder: string, text: string): { files: number; hits: string[] } {
  const files = readdirSync(folder).map((file) => join(folder, file)).filter((file) => statSync(file).isFile());
  return { files: files.length, hits: files.filter((file) => readFileSync(file).includes(text)) };
}

it('keeps what someone chose, without an author', async () => {
  const viewer = await withAccount(await aViewer(stores, cast.space), 'kiest@wissen.example');
  const topic = await aTopic(stores, cast.space, cast.author);
  const [stays, goes] = [await contribution(topic, viewer, 'Dit mag blijven.'), await contribution(topic, viewer, 'Dit niet.')];
  expect((await erasing.erasurePreview(viewer)).texts.map(({ id }) => id).sort()).toEqual([stays.id, goes.id].sort());
  await erasing.eraseMe(viewer, { choice: chosen, keep: [stays.id] });
  const rows = await Database.asPlatform(() => Database.of(Contribution).findBy({ topicId: topic.id }));
  expect(rows.find(({ id }) => id === stays.id)).toMatchObject({ text: 'Dit mag blijven.', participantId: null, withdrawnAt: null });
  expect(rows.find(({ id }) => id === goes.id)).toMatchObject({ text: '', participantId: null, withdrawnAt: expect.any(Date) as Date });
});

it('lists what always goes as what it is, and destroys it whatever was chosen', async () => {
  const viewer = await withAccount(await aViewer(stores, cast.space), 'schuilnaam@wissen.example');
  const topic = await aTopic(stores, cast.space, cast.author);
  await aTopic(stores, cast.space, viewer, { state: TopicState.draft });
  await stores.given(Pseudonym, { topicId: topic.id, spaceId: topic.spaceId, participantId: idOf(viewer), number: 512 });
  const hidden = { topicId: topic.id, spaceId: topic.spaceId, participantId: null, organisationId: null, language: Language.nl, at: new Date(), withdrawnAt: null };
  const { id } = await stores.given(Contribution, { ...hidden, pseudonym: 512, text: 'Onder een nummer.' });
  await stores.given(Contribution, { ...hidden, pseudonym: 513, text: 'Van iemand anders.' });
  const event = { topicId: topic.id, spaceId: topic.spaceId, participantId: idOf(viewer), organisationId: null, language: Language.nl, at: new Date() };
  await stores.given(TopicEvent, { ...event, kind: TopicEventKind.declined, text: 'Omdat het elders hoort.', whatWouldChange: null });
  const preview = await erasing.erasurePreview(viewer);
  expect(preview).toMatchObject({ drafts: 1, explanations: 1, texts: [], pseudonymous: [{ id, text: 'Onder een nummer.' }] });
  await erasing.eraseMe(viewer, { choice: keep, keep: [id] });
  const rows = await Database.asPlatform(() => Database.of(Contribution).findBy({ topicId: topic.id }));
  expect(rows.map(({ text, pseudonym }) => ({ text, pseudonym })).sort((one, other) => one.text.localeCompare(other.text))).toEqual([{ text: '', pseudonym: null }, { text: 'Van iemand anders.', pseudonym: 513 }]);
  expect(await Database.asPlatform(() => Database.of(TopicEvent).findOneByOrFail({ topicId: topic.id }))).toMatchObject({ text: 'Omdat het elders hoort.', participantId: null });
});

it('touches nobody else', async () => {
  const viewer = await withAccount(await aViewer(stores, cast.space), 'alleen@wissen.example');
  const topic = await aTopic(stores, cast.space, cast.author, { question: 'Blijft dit staan?' });
  const people = await Database.asPlatform(() => Database.of(Participant).count());
  await erasing.eraseMe(viewer, { choice: destroy, keep: [topic.id] });
  expect(await Database.asPlatform(() => Database.of(Participant).count())).toBe(people - 1);
  expect(await Database.asPlatform(() => Database.of(Topic).findOneByOrFail({ id: topic.id }))).toMatchObject({ question: 'Blijft dit staan?', authorId: idOf(cast.author) });
});

it('does it once for whoever asks twice at once', async () => {
  const viewer = await withAccount(await aViewer(stores, cast.space), 'dubbel@wissen.example');
  const lines = readFileSync(list.file, 'utf8').split('\n').length;
  const [one, other] = await Promise.all([1, 2].map(() => erasing.eraseMe(viewer, { choice: keep, keep: [] })));
  expect(one).toBe(other);
  expect(readFileSync(list.file, 'utf8').split('\n')).toHaveLength(lines + 1);
});

it('has nothing left to erase the second time, and gives the same line of the list', async () => {
  const viewer = await withAccount(await aViewer(stores, cast.space), 'nogmaals@wissen.example');
  const lineOf = (proof: string) => (JSON.parse(proof) as { proof: { line: object } }).proof.line;
  const first = await erasing.eraseMe(viewer, { choice: destroy, keep: [] });
  const before = readFileSync(list.file, 'utf8');
  const second = await erasing.eraseMe(viewer, { choice: keep, keep: [] });
  expect(lineOf(second)).toEqual(lineOf(first));
  expect(readFileSync(list.file, 'utf8')).toBe(before);
});

describe('a no', () => {
  it('to a visitor, and to whoever did not sign in a moment ago', async () => {
    await expect(erasing.erasurePreview(visitor)).rejects.toBeInstanceOf(SignInNeeded);
    await expect(erasing.eraseMe(visitor, { choice: destroy, keep: [] })).rejects.toBeInstanceOf(SignInNeeded);
    const viewer = await withAccount(await aViewer(stores, cast.space), 'oud@wissen.example');
    Clock.set(new Date(Date.now() + 16 * 60 * 1000));
    await expect(erasing.eraseMe(viewer, { choice: destroy, keep: [] })).rejects.toBeInstanceOf(FreshSignInNeeded);
    Clock.set();
  });

  it('to the only one who looks after a space, with nothing half-done', async () => {
    const viewer = await withAccount(await aViewer(stores, cast.space, { roles: ['member', 'manager'] }), 'beheer@wissen.example');
    const before = readFileSync(list.file, 'utf8');
    expect((await erasing.erasurePreview(viewer)).onlyManagerOf).toEqual(['Landelijk netwerk']);
    await expect(erasing.eraseMe(viewer, { choice: keep, keep: [] })).rejects.toBeInstanceOf(OnlyManager);
    expect(readFileSync(list.file, 'utf8')).toBe(before);
    await aViewer(stores, cast.space, { roles: ['member', 'manager'] });
    await erasing.eraseMe(viewer, { choice: keep, keep: [] });
  });
});
