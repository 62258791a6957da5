import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AnswerService, TopicService } from '@samenspraak/agenda-api';
import { aTheme, topicInput } from '@samenspraak/agenda-api/testing';
import { Clock, Database, Language, Viewer, visitor } from '@samenspraak/shared-api';
import { SentJobs, TestStores, openTestStores } from '@samenspraak/shared-api/testing';
import { Audience, SpaceService, Seat } from '@samenspraak/spaces-api';
import { aViewer, theNetwork } from '@samenspraak/spaces-api/testing';
import fastify from 'fastify';
import './register-of-acts.module';
import { appendWaiting, keepRegister, sealRegister } from './append';
import { serveRegister } from './download';
import { forgetWordsAbout } from './forget';
import { GovernanceAct } from './governance-act.entity';
import { RegisterHead } from './register-head.entity';
import { RegisterKey } from './register-key';
import { readLine } from './register-line';
import { registerPage } from './register.queries';

let stores: TestStores;
let cast: Awaited<ReturnType<typeof theNetwork>>;
const folder = mkdtempSync(join(tmpdir(), 'register-'));
const [topics, answers, spaces] = [new TopicService(), new AnswerService(), new SpaceService()];

beforeAll(async () => {
  stores = await openTestStores();
  new SentJobs().connect();
  RegisterKey.openOrMake(join(folder, 'key.pem'));
  await aTheme(stores);
  cast = await theNetwork(stores);
});
afterAll(() => stores.close());
afterEach(() => Clock.set());

const as = <T>(viewer: Viewer, work: () => Promise<T>): Promise<T> => Database.operation(viewer, work);
const read = <T>(work: () => Promise<T>, viewer: Viewer = visitor): Promise<T> => Database.operation(viewer, work, 'read');
const onPlatform = <T>(work: () => Promise<T>): Promise<T> => Database.asPlatform(work);
const decline = (id: string) =>
  as(cast.facilitator, () => answers.declineTopic(cast.facilitator, id, { text: 'Hoort bij de gemeente.', whatWouldChange: 'Een besluit.', language: Language.nl }));

async function submitted(audience = Audience.everyone, question = 'Hoe vinden jongeren sneller een stage?'): Promise<string> {
  return as(cast.author, async () => {
    const { id } = await topics.proposeTopic(cast.author, topicInput(cast.space, { audience, question }));
    await topics.submitTopic(cast.author, id);
    return id;
  });
}
const shown = () => read(() => registerPage({}, null));
const latest = async () => (await shown()).nodes[0]!;

async function downloaded(): Promise<{ file: string; text: string }> {
  const app = fastify();
  serveRegister(app);
  const { body: text } = await app.inject('/register/besluiten.jsonl');
  const file = join(folder, `${Math.random()}.jsonl`);
  writeFileSync(file, text);
  return { file, text };
}
const verify = (file: string, ...words: string[]): string => {
  try {
    return execFileSync(process.execPath, ['scripts/verify-register.mjs', file, ...words], { encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    return (error as { stderr: string }).stderr;
  }
};

it('has a line of every act, in words and with its address, and none of what a member does', async () => {
  const id = await submitted();
  await decline(id);
  await keepRegister();
  const page = await shown();
  expect(page.nodes).toHaveLength(1);
  expect(readLine(page.nodes[0]!)).toMatchObject({
    ...{ serial: 1, kind: 'topic_declined', body: 'Ministerie van SZW', title: 'Hoe vinden jongeren sneller een stage?', subject: 'topic' },
    slug: expect.stringContaining('hoe-vinden'),
  });
  expect(JSON.stringify(page)).not.toContain(cast.facilitator.standings[0]?.participantId);
});

it('writes no line when the act does not happen, and no act when its line cannot be written', async () => {
  const id = await submitted();
  const count = () => onPlatform(() => Database.of(GovernanceAct).count());
  const before = await count();
  const failing = as(cast.facilitator, async () => {
    await answers.openTopic(cast.facilitator, id, {});
    throw new Error('after the act');
  });
  await expect(failing).rejects.toThrow('after the act');
  expect(await count()).toBe(before);
});

it('gives everyone the place of what is not for everyone, and nothing of its content', async () => {
  await decline(await submitted(Audience.members, 'Wat doen wij met het geheim?'));
  await keepRegister();
  const line = await latest();
  expect(readLine(line)).toMatchObject({ kind: null, at: null, title: null, body: null, slug: null });
  expect([line.content, line.contentSalt, line.personal, line.personalSalt]).toEqual([null, null, null, null]);
  const rows = await read(() => Database.of(GovernanceAct).find());
  expect(JSON.stringify(rows)).not.toContain('geheim');
  expect(await read(() => Database.of(GovernanceAct).find(), cast.author)).toEqual(rows);
});

it('tells that an organisation signed, not who signed for it', async () => {
  const stranger = await theNetwork(stores);
  const seat = await onPlatform(() => Database.find(Seat, { spaceId: stranger.space.id, organisationId: stranger.mosque.id }));
  await stores.given(Seat, { ...seat, signedAt: null });
  const signer = await aViewer(stores, stranger.space, { organisation: stranger.mosque });
  await as(signer, () => spaces.signCharter(signer, seat.id));
  await keepRegister();
  expect(readLine(await latest())).toMatchObject({ kind: 'charter_signed', body: stranger.mosque.name, subject: 'space' });
});

it('numbers without a gap and without two lines in one place, whoever writes and numbers at the same moment', async () => {
  const ids = await Promise.all(Array.from({ length: 24 }, () => submitted()));
  await Promise.all(ids.map(async (id) => {
    await decline(id);
    await appendWaiting();
  }));
  await keepRegister();
  const rows = await onPlatform(() => Database.of(GovernanceAct).find({ order: { serial: 'asc' } }));
  expect(rows.map(({ serial }) => serial)).toEqual(rows.map((_, at) => at + 1));
  expect(verify((await downloaded()).file)).toMatch(new RegExp(`^GOOD: ${rows.length} acts`));
});

it('lets nobody change or remove a line or a seal, the platform and the owner of the tables included', async () => {
  const [line] = await onPlatform(() => Database.of(GovernanceAct).find({ take: 1 }));
  const { id } = line!;
  for (const sql of [`update governance_act set content = '{}' where id = '${id}'`, `delete from governance_act where id = '${id}'`, `update governance_act set hash = 'x' where id = '${id}'`, 'delete from register_head'])
    await expect(onPlatform(() => Database.prepared(`tamper_${sql.length}`, sql))).rejects.toThrow();
  await expect(stores.given(GovernanceAct, { ...line!, content: '{}' })).rejects.toThrow('What was done stays');
});

it('goes on proving itself when the words of a member in it are destroyed', async () => {
  const id = await submitted(Audience.everyone, 'Waarom staat mijn naam hier?');
  await decline(id);
  await keepRegister();
  await forgetWordsAbout(id);
  expect(readLine(await latest())).toMatchObject({ kind: 'topic_declined', title: null, slug: null });
  const { file, text } = await downloaded();
  expect(text).not.toContain('Waarom staat mijn naam');
  expect(text).not.toContain('waarom-staat-mijn-naam');
  expect(verify(file)).toMatch(/^GOOD: .* of 1 the words were destroyed/);
});

it('is sealed with its key after new lines, and after ten minutes without any', async () => {
  await decline(await submitted());
  Clock.set('2031-01-01T10:00:00Z');
  await keepRegister();
  const seals = () => onPlatform(() => Database.of(RegisterHead).count());
  const before = await seals();
  Clock.set('2031-01-01T10:05:00Z');
  await sealRegister();
  expect(await seals()).toBe(before);
  Clock.set('2031-01-01T10:09:30Z');
  await sealRegister();
  expect(await seals()).toBe(before + 1);
  const { file, text } = await downloaded();
  const app = fastify();
  serveRegister(app);
  const { json } = await app.inject('/register/stand.json');
  expect(JSON.stringify(json())).toBe(text.trim().split('\n').at(-1));
  const { publicKey } = JSON.parse(text.split('\n')[0] ?? '') as { publicKey: string };
  expect(verify(file, '--key', publicKey)).toMatch(/^GOOD/);
  expect(verify(file, '--key', 'x')).toContain('another key');
  expect(verify(file, '--taken-at', '2031-01-01T11:00:00Z')).toContain('the end is missing');
  writeFileSync(file, text.replace('Ministerie van SZW', 'Ministerie van BZK'));
  expect(verify(file)).toMatch(/^WRONG at line \d+ of the file: the content is not what was written down/);
});

it('is looked through by body, kind and month, page after page', async () => {
  const page = (filter: object, before: number | null = null) => read(() => registerPage(filter, before));
  const first = await page({});
  expect(first.nodes).toHaveLength(20);
  const rest = await page({}, Number(first.pageInfo.endCursor));
  expect(rest.nodes[0]?.serial).toBe(first.nodes.at(-1)!.serial - 1);
  expect((await page({ organisationId: cast.ministry.id, group: 'topics' })).nodes.every(({ kind }) => kind?.startsWith('topic_'))).toBe(true);
  expect((await page({ group: 'commitments' })).nodes).toEqual([]);
  expect((await page({ month: '1999-01' })).nodes).toEqual([]);
  await expect(page({ month: '2026-13' })).rejects.toMatchObject({ fields: [{ field: 'month' }] });
});
