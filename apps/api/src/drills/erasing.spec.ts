import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { Contribution, Topic } from '@samenspraak/agenda-api';
import { Person } from '@samenspraak/people-api';
import { DestructionList, ErasingService, ErasureChoice, WashFailed, Washing, demandReplayed, washStore } from '@samenspraak/privacy-api';
import { Clock, Database, Jobs, Keys, Vault, visitor } from '@samenspraak/shared-api';
import pg from 'pg';
import { readSealed } from '../backup/sealed-file';
import '../features.module';
import { openQueue } from '../queue';
import { found } from './byte-search';
import { OwnServer } from './own-server';
import { type Planted, plantSpellings } from './plant-spellings';
import { patience, sizeOf } from './size';
import { needles, spellings } from './spellings';

const topics = sizeOf({ small: 300, full: 100_000 });
let server: OwnServer;
let planted: Planted;
let before: { content: string; vault: string };
let ids: Record<string, Buffer>;

beforeAll(async () => {
  server = await OwnServer.start('erasing');
  const queue = await openQueue(server.environment['CONTENT_URL'] ?? '', { works: false });
  planted = await plantSpellings(server.stores);
  await queue.stop({ graceful: false });
  const { emailIndex } = await Vault.manager.findOneByOrFail(Person, { id: planted.person.personId });
  const all = [planted.person.personId ?? '', ...planted.person.standings.map(({ participantId }) => participantId)];
  ids = { 'the mark of the address': Buffer.from(emailIndex), ...Object.fromEntries(all.flatMap((id, place) => [[`id ${place}`, Buffer.from(id)], [`id ${place} in bytes`, Buffer.from(id.replaceAll('-', ''), 'hex')]])) };
  await fill();
  for (const store of ['content', 'vault'] as const) await asSuperuser(store, 'analyze', 'checkpoint');
}, patience);
afterAll(async () => {
  Clock.set();
  await server.end();
});

async function asSuperuser(store: 'content' | 'vault', ...statements: string[]): Promise<pg.QueryResult> {
  const client = new pg.Client(Object.assign(new URL(server.postgres.superuserUrl), { pathname: `/samenspraak_${store}` }).href);
  await client.connect();
  const results: pg.QueryResult[] = [];
  for (const statement of statements) results.push(await client.query(statement));
  await client.end();
  return results.at(-1)!;
}

/** What others wrote, so that there is something to write anew. */
const fill = () =>
  server.stores.owner.query(
    `insert into topic (space_id, kind, theme_slug, question, why, good_outcome, language, audience, slug, state, created_at, submitted_at, latest_at)
     select space_id, kind, theme_slug, 'Vraag ' || n, 'Omdat het ' || md5(n::text) || ' is, en dat merken wij elke dag.', 'Rust', language, audience, 'vraag-' || n, state, created_at, submitted_at, latest_at
     from topic, generate_series(1, $2::int) n where topic.id = $1`,
    [planted.topic.id, topics],
  );

/** Everything the server keeps: tables, indexes, figures, write-ahead log, its own log; and our keys, lists and backups. */
async function everywhere(names: Record<string, Buffer>): Promise<Map<string, string[]>> {
  for (const store of ['content', 'vault'] as const) await asSuperuser(store, 'checkpoint');
  const home = (await asSuperuser('vault', 'show data_directory')).rows[0] as { data_directory: string };
  const hits = found(server.folder, names);
  return home.data_directory.startsWith(server.folder) ? hits : new Map([...hits, ...found(home.data_directory, names)]);
}

/** Both files of a backup taken now, opened: what a dump holds. */
async function dump(folder: string): Promise<{ files: { content: string; vault: string }; text: string }> {
  const { status, said } = server.run('backup', join(server.folder, folder));
  expect([status, said]).toEqual([0, said]);
  const [content = '', vault = ''] = said.trim().split('\n');
  let text = '';
  for (const file of [content, vault]) for await (const line of readSealed(file)) text += line;
  return { files: { content, vault }, text };
}

/** Which of the spellings stand in a dump; how its notation escapes them does not matter. */
function waysIn(text: string): string[] {
  const bare = (written: string) => written.replaceAll(/[\\"]/g, '');
  const dumped = bare(text);
  return Object.keys(spellings).filter((way) => dumped.includes(bare(spellings[way] ?? '')));
}

it('finds all 25 spellings before, in tables, log and dump', async () => {
  expect(Object.keys(spellings)).toHaveLength(25);
  expect(new Set(Object.values(spellings)).size).toBe(25);
  const hits = await everywhere({ ...needles, ...ids });
  for (const way of Object.keys(spellings)) {
    const files = hits.get(way) ?? [];
    expect([way, files.some((file) => file.includes('/base/')), files.some((file) => file.includes('/pg_wal/'))]).toEqual([way, true, true]);
  }
  expect(hits.has('a word in an index')).toBe(true);
  const { files, text } = await dump('backups');
  expect(waysIn(text)).toEqual(Object.keys(spellings));
  before = files;
  // The backup itself is sealed.
  expect(found(join(server.folder, 'backups'), needles).size).toBe(0);
}, patience);

it('deletes at once, and leaves bytes behind until it is washed', async () => {
  await DestructionList.note();
  await new ErasingService().eraseMe(planted.person, { choice: ErasureChoice.destroy, keep: [] });
  expect(waysIn((await dump('later')).text)).toEqual([]);
  expect((await everywhere(needles)).size).toBeGreaterThan(20);
}, patience);

it('does not call it washed while somebody can still see the old rows', async () => {
  const looker = new pg.Client(server.environment['CONTENT_OWNER_URL']);
  await looker.connect();
  await looker.query('begin isolation level repeatable read');
  await looker.query('select from contribution limit 1');
  await expect(washStore(server.environment['CONTENT_WASH_URL'] ?? '', { tries: 2, between: 10 })).rejects.toThrow(WashFailed);
  await looker.query('rollback');
  await looker.end();
}, patience);

it('holds nothing anywhere after the wash, and others read on meanwhile', async () => {
  Washing.connect({ content: server.environment['CONTENT_WASH_URL'], vault: server.environment['VAULT_WASH_URL'] });
  const reading = readOn();
  expect(await Washing.due()).toEqual(['content', 'vault']);
  const slowest = await reading.end();
  if (process.env['DRILL']) process.stdout.write(`${topics} topics: the slowest page waited ${slowest} ms while the stores were washed\n`);
  expect([...(await everywhere({ ...needles, ...ids }))]).toEqual([]);
  expect(await Washing.due()).toEqual([]);
  const rows = await Database.asPlatform(() => Database.of(Contribution).findBy({ topicId: planted.topic.id }));
  expect(rows.filter(({ text }) => text).map(({ text }) => text)).toEqual(['Daar ben ik het mee eens.']);
}, patience);

/** The front of the agenda, again and again. @returns how long the slowest took, in milliseconds */
function readOn(): { end: () => Promise<number> } {
  let [on, slowest] = [true, 0];
  const loop = (async () => {
    while (on) {
      const begun = performance.now();
      const page = await Database.operation(visitor, () => Database.prepared<Topic>('drill_agenda', `select id, question from topic where state = 'open' order by latest_at desc, id limit 20`), 'read');
      expect(page).toHaveLength(20);
      slowest = Math.max(slowest, Math.round(performance.now() - begun));
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  })();
  return { end: async () => { on = false; await loop; return slowest; } };
}

describe('after a restore of what was there before', () => {
  it('is refused over what is there, unless that is said', () => {
    expect(server.run('restore', before.content, before.vault)).toEqual({ status: 1, said: expect.stringContaining('say --over') as string });
    expect(server.run('restore', before.vault, before.content, '--over').said).toContain('first');
  });

  it('brings back every row, and does not start before what was erased is erased anew', async () => {
    await server.close();
    const done = server.run('restore', before.content, before.vault, '--over');
    await server.open();
    expect([done.status, done.said]).toEqual([0, expect.stringContaining('replay-destructions') as string]);
    expect(await Database.asPlatform(() => Database.of(Topic).count())).toBe(topics + 2);
    expect((await everywhere(needles)).size).toBeGreaterThan(20);
    await expect(demandReplayed()).rejects.toThrow('run replay-destructions first');
    for (const program of ['main', 'worker']) expect(server.run(program)).toEqual({ status: 1, said: expect.stringContaining('run replay-destructions first') as string });
  }, patience);

  it('does not start without the list', () => {
    const file = server.environment['DESTRUCTIONS_FILE'] ?? '';
    renameSync(file, `${file}.lost`);
    for (const program of ['replay-destructions', 'main', 'worker']) {
      expect(server.run(program)).toEqual({ status: 1, said: expect.stringContaining('The list of destructions is missing or too old') as string });
    }
    renameSync(`${file}.lost`, file);
  }, patience);

  it('holds nothing after the replay and the wash', async () => {
    expect(server.run('replay-destructions').said).toContain('Carried out anew: 1 destruction(s)');
    expect(server.run('wash')).toEqual({ status: 0, said: expect.stringContaining('Written anew: content, vault') as string });
    expect([...(await everywhere({ ...needles, ...ids }))]).toEqual([]);
    await demandReplayed();
    expect(waysIn((await dump('again')).text)).toEqual([]);
  }, patience);
});

it('after seven days no backup from before opens, and trying changes nothing', async () => {
  const keys = server.environment['KEYS_FILE'] ?? '';
  const rotate = Jobs.kinds.get('people.rotate-keys');
  const begun = Date.now();
  for (let day = 1; day <= 8; day += 1) {
    Clock.set(new Date(begun + day * 24 * 60 * 60 * 1000));
    await rotate?.handle({});
  }
  Clock.set();
  expect(Keys.ring.masters.length).toBeLessThan(9);
  const count = await Database.asPlatform(() => Database.of(Topic).count());
  await server.close();
  expect(server.run('restore', before.content, before.vault, '--over')).toEqual({ status: 1, said: expect.stringContaining('was destroyed') as string });
  await server.open();
  expect(await Database.asPlatform(() => Database.of(Topic).count())).toBe(count);
  expect(readFileSync(keys, 'utf8')).toContain('masters');
  expect([...found(server.folder, { ...needles, ...ids })]).toEqual([]);
}, patience);
