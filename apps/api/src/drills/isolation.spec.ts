import '../features.module';
import { Support, Topic } from '@samenspraak/agenda-api';
import { aTheme, aTopic } from '@samenspraak/agenda-api/testing';
import { Database, Viewer } from '@samenspraak/shared-api';
import { SentJobs, TestServer, TestStores, openTestServer, openTestStores } from '@samenspraak/shared-api/testing';
import { Audience, Participant } from '@samenspraak/spaces-api';
import { aSpace, aViewer } from '@samenspraak/spaces-api/testing';
import { FeaturesModule } from '../features.module';
import { patience, sizeOf } from './size';

/** 200 viewers on ten connections, with failures in between: nobody ever gets a row of another. */
const operations = sizeOf({ small: 20_000, full: 200_000 });
const viewersAtOnce = 24;

interface Someone {
  viewer: Viewer;
  token: string;
  topicId: string;
}

let stores: TestStores;
let server: TestServer;
const all: Someone[] = [];

beforeAll(async () => {
  stores = await openTestStores();
  new SentJobs().connect();
  server = await openTestServer(FeaturesModule);
  await aTheme(stores);
  for (let at = 0; at < 200; at += 1) {
    const token = `geheim-${at}-x`;
    const space = await aSpace(stores, { name: token });
    const viewer = await aViewer(stores, space, { name: token });
    const { id: topicId } = await aTopic(stores, space, viewer, { question: token, audience: Audience.members });
    all.push({ viewer, token, topicId });
  }
}, patience);
afterAll(async () => {
  await server.close();
  await stores.close();
});

const random = (below: number) => Math.floor(Math.random() * below);
const another = (than: Someone): Someone => {
  const other = all[random(all.length)] as Someone;
  return other === than ? another(than) : other;
};
const asked = (name: string, text: string, values: unknown[] = []) => Database.prepared<{ text: string }>(name, text, values);
const tokens = 'select question as text from topic union all select display_name from participant';

type Deed = (me: Someone) => Promise<string[]>;
const as = <T>({ viewer }: Someone, work: () => Promise<T>, reach?: 'read') => Database.operation(viewer, work, reach);

/** What someone reads: every text that came back. */
const looks: Deed[] = [
  (me) => as(me, async () => (await asked('drill_tokens', tokens)).map(({ text }) => text), 'read'),
  (me) => as(me, async () => (await Database.of(Topic).find()).map(({ question }) => question)),
  (me) => as(me, async () => (await Promise.all([asked('drill_tokens', tokens), asked('drill_tokens', tokens)])).flat().map(({ text }) => text)),
  (me) =>
    as(me, async () => {
      const [own, foreign] = await Promise.all([Database.load(Topic, me.topicId), Database.load(Topic, another(me).topicId)]);
      return [own, foreign].flatMap((topic) => topic?.question ?? []);
    }, 'read'),
  (me) =>
    as(me, async () => {
      await Database.asPlatform(() => asked('drill_tokens', tokens));
      return (await asked('drill_tokens', tokens)).map(({ text }) => text);
    }),
  async (me) => {
    const { data } = await server.ask(me.viewer, '{ agenda { nodes { question author { displayName } } } }');
    return ((data?.['agenda'] as never as { nodes: { question: string }[] })?.nodes ?? []).map(({ question }) => question);
  },
];

/** What goes wrong: each in the middle of somebody's transaction, after they have read. */
const failures: Record<string, (me: Someone) => Promise<unknown>> = {
  'an error of ours': () => Promise.reject(new Error('injected')),
  'a statement that cannot be': () => asked('drill_zero', 'select (1 / 0)::text as text'),
  'a foreign key that is not there': (me) => Database.of(Support).insert({ topicId: crypto.randomUUID(), participantId: me.viewer.standings[0]!.participantId }),
  'a statement that is cancelled': async () => {
    await asked('drill_timeout', `select set_config('statement_timeout', '1', true) as text`);
    await asked('drill_sleep', 'select pg_sleep(5)::text as text');
  },
  'a connection that is killed': () => asked('drill_kill', 'select pg_terminate_backend(pg_backend_pid())::text as text'),
  'the platform, and then an error': async () => {
    await Database.asPlatform(async () => {
      await asked('drill_tokens', tokens);
      throw new Error('injected');
    });
  },
  'the platform, and then a statement that cannot be': () => Database.asPlatform(() => asked('drill_zero', 'select (1 / 0)::text as text')),
  'a write that is taken back': async (me) => {
    await Database.of(Participant).update({ id: me.viewer.standings[0]!.participantId }, { displayName: 'niemand' });
    throw new Error('injected');
  },
};
const names = Object.keys(failures);

async function fail(me: Someone, name: string): Promise<string[]> {
  const seen: string[] = [];
  await as(me, async () => {
    seen.push(...(await asked('drill_tokens', tokens)).map(({ text }) => text));
    await failures[name]!(me);
  }).then(
    () => Promise.reject(new Error(`${name} did not fail`)),
    () => undefined,
  );
  return seen;
}

it(`shows nobody a row of another in ${operations} operations, whatever fails in between`, async () => {
  const leaked: string[] = [];
  let [done, seen, failed] = [0, 0, 0];
  const worker = async () => {
    while (done < operations) {
      done += 1;
      const me = all[random(all.length)] as Someone;
      const fails = Math.random() < 0.15;
      const name = names[random(names.length)] as string;
      const texts = await (fails ? fail(me, name) : looks[random(looks.length)]!(me));
      if (fails) failed += 1;
      seen += texts.length;
      leaked.push(...texts.filter((text) => text !== me.token).map((text) => `${me.token} saw ${text}`));
    }
  };
  await Promise.all(Array.from({ length: viewersAtOnce }, worker));
  expect(leaked.slice(0, 5)).toEqual([]);
  expect(seen).toBeGreaterThan(operations);
  expect(failed).toBeGreaterThan(operations / 10);
}, patience);

it('leaves no connection behind that still carries somebody', async () => {
  const settings = `select coalesce(nullif(current_setting('app.participants', true), ''), '{}') || coalesce(current_setting('app.platform', true), '') as text`;
  const left = await Promise.all(Array.from({ length: 30 }, () => Database.operation({ kind: 'visitor', standings: [] }, () => asked('drill_settings', settings), 'read')));
  expect(left.flat().filter(({ text }) => text !== '{}')).toEqual([]);
});
