import { Recommendation, ReportState, SessionState } from '@samenspraak/dialogue-api';
import { aReport, aSeries, aSession, anItem, instantOf } from '@samenspraak/dialogue-api/testing';
import { aTheme } from '@samenspraak/agenda-api/testing';
import { Language, Viewer, visitor } from '@samenspraak/shared-api';
import { SentJobs, TestServer, TestStores, openTestServer, openTestStores } from '@samenspraak/shared-api/testing';
import { Audience } from '@samenspraak/spaces-api';
import { aSpace, theNetwork } from '@samenspraak/spaces-api/testing';
import { ProgressKind } from '../commitment-state';
import { ProgressModule } from '../progress.module';
import { ProgressUpdate } from '../progress-update.entity';
import { aCommitment } from '../testing';

let stores: TestStores;
let server: TestServer;
let cast: Awaited<ReturnType<typeof theNetwork>>;
let slug: string;

const on = (day: string) => ({ startsAt: instantOf(day, '13:30'), endsAt: instantOf(day, '16:30') });
const { agreed, delivered, confirmed, late, disputed } = ProgressKind;

/** In the first hour of a day of the Netherlands: elsewhere it is still the day, and perhaps the year, before. */
const firstHour = '00:30';

/** Two meetings over new year, the second for members alone, and one that is still to come. */
beforeAll(async () => {
  new SentJobs().connect();
  stores = await openTestStores();
  await aTheme(stores);
  cast = await theNetwork(stores);
  const { space, ministry, mosque } = cast;
  const series = await aSeries(stores, space);
  slug = series.slug;
  const own = { seriesId: series.id };
  const first = await aSession(stores, space, ministry, { ...own, ...on('2025-12-31'), state: SessionState.closed });
  const second = await aSession(stores, space, ministry, { ...own, ...on('2026-03-03'), state: SessionState.report_not_agreed, audience: Audience.members });
  const third = await aSession(stores, space, ministry, { ...own, ...on('2099-01-01') });
  const brought = await anItem(stores, first, mosque, { title: 'Stageplekken' });
  await anItem(stores, first, ministry, { title: 'Ritme' });
  await anItem(stores, second, mosque, { title: 'Stageplekken', carriedFromId: brought.id });
  await anItem(stores, second, mosque, { title: 'Voor leden' });
  await anItem(stores, third, mosque, { title: 'Komt nog' });
  await aReport(stores, first, { state: ReportState.approved });
  await aReport(stores, second, { state: ReportState.not_agreed });
  for (const { id: sessionId } of [first, second]) {
    const advice = { spaceId: space.id, sessionId, addressedToId: ministry.id, text: 'Vraag het eerst.', language: Language.nl };
    await stores.given(Recommendation, { ...advice, reportParagraphId: null, topicId: null });
  }
  await promise('Stages', { sessionId: first.id }, [agreed, '2026-01-01'], [late, '2026-06-01'], [delivered, '2026-07-01'], [disputed, '2026-07-02'], [late, '2027-01-02'], [delivered, '2027-02-01'], [confirmed, '2027-03-01']);
  await promise('Alleen leden', { sessionId: first.id, audience: Audience.members }, [agreed, '2026-01-15']);
  await promise('Buiten de reeks', {}, [agreed, '2026-02-01']);
  server = await openTestServer(ProgressModule);
});
afterAll(async () => {
  await server.close();
  await stores.close();
});

async function promise(title: string, parts: object, ...story: [ProgressKind, string][]): Promise<void> {
  const { id: commitmentId, spaceId } = await aCommitment(stores, cast.space, cast.ministry, { title, ...parts });
  const nothing = { participantId: null, text: null, language: null, evidenceUrl: null, newDueOn: null, previousDueOn: null, reason: null };
  for (const [kind, day] of story)
    await stores.given(ProgressUpdate, { spaceId, commitmentId, kind, at: instantOf(day, firstHour), organisationId: cast.ministry.id, ...nothing });
}

type Count = { kind: string; year: number | null; side: string; count: number; organisation: { name: string } };
const fields = 'memory { counts { kind year side count organisation { name } } }';
const countsOf = async (viewer: Viewer, of = `series(slug: "${slug}")`): Promise<Count[]> => {
  const { data } = await server.ask(viewer, `{ of: ${of} { ${fields} } }`);
  return (data?.['of'] as unknown as { memory: { counts: Count[] } }).memory.counts;
};
/** `raised 2025 2`, all bodies together. */
async function toldTo(viewer: Viewer, of?: string): Promise<string[]> {
  const sums = new Map<string, number>();
  for (const { kind, year, count } of await countsOf(viewer, of)) sums.set(`${kind} ${year}`, (sums.get(`${kind} ${year}`) ?? 0) + count);
  return [...sums].map(([key, count]) => `${key} ${count}`).sort();
}

const stages2026 = ['delivered 2026 1', 'disputed 2026 1', 'late 2026 1'];
const stages2027 = ['confirmed 2027 1', 'delivered 2027 1', 'late 2027 1'];
const stages = ['confirmed null 1', 'delivered null 1', 'disputed null 1', 'late null 1'];
const decided = ['decided 2025 1', 'decided null 1'];

it('tells a visitor what everyone may see, each thing in its own year and once over all of them', async () => {
  const told = [...stages2026, ...stages2027, ...stages, ...decided, 'promised 2026 1', 'promised null 1', 'raised 2025 2', 'raised null 2'];
  expect(await toldTo(visitor)).toEqual(told.sort());
});

it('tells a member also of what is for members: what moved on counts once, what was not agreed is no advice', async () => {
  const told = [...stages2026, ...stages2027, ...stages, ...decided, 'promised 2026 2', 'promised null 2', 'raised 2025 2', 'raised 2026 1', 'raised null 3'];
  expect(await toldTo(cast.member)).toEqual(told.sort());
});

it('tells of a space also what was promised outside its meetings, and of another nothing', async () => {
  expect(await toldTo(visitor, `space(slug: "${cast.space.slug}")`)).toContain('promised 2026 2');
  const other = await aSpace(stores);
  expect(await toldTo(visitor, `space(slug: "${other.slug}")`)).toEqual([]);
  expect(await toldTo(visitor, `series(slug: "${(await aSeries(stores, cast.space)).slug}")`)).toEqual([]);
});

it('says whose each thing is: of the side that asked, of the body that promised', async () => {
  const raised = (await countsOf(visitor)).filter(({ kind, year }) => kind === 'raised' && year === 2025);
  expect(raised.map(({ side, count, organisation }) => [side, organisation.name, count]).sort()).toEqual([
    ['communities', cast.mosque.name, 1],
    ['government', cast.ministry.name, 1],
  ]);
});

const lines = (arguments_: string) => `{ series(slug: "${slug}") { memory { lines(${arguments_}) {
  nodes { id title organisation { name } session { slug } commitment { slug } } pageInfo { endCursor hasNextPage } } } } }`;
const linesFor = async (viewer: Viewer, arguments_: string) => {
  const { data, errors } = await server.ask(viewer, lines(arguments_));
  const found = data as unknown as { series: { memory: { lines: { nodes: { title: string }[] } } } } | undefined;
  return errors ? [String(errors[0]?.extensions.code)] : (found?.series.memory.lines.nodes ?? []).map(({ title }) => title);
};

it('leads from every figure to exactly what it counts, for whoever asks', async () => {
  for (const viewer of [visitor, cast.member, cast.facilitator]) {
    const counts = await countsOf(viewer);
    for (const key of new Set(counts.map(({ kind, year }) => `kind: ${kind}, year: ${year}`))) {
      const sum = counts.filter(({ kind, year }) => `kind: ${kind}, year: ${year}` === key).reduce((all, { count }) => all + count, 0);
      expect([key, (await linesFor(viewer, key)).length]).toEqual([key, sum]);
    }
  }
});

it.each([
  ['kind: raised, year: 2026', ['Voor leden'], []],
  ['kind: promised', ['Alleen leden', 'Stages'], ['Stages']],
  ['kind: late, year: 2026', ['Stages'], ['Stages']],
  ['kind: confirmed, year: 2026', [], []],
  ['kind: promised, side: communities', [], []],
  ['kind: raised, year: 2025, side: communities', ['Stageplekken'], ['Stageplekken']],
  ['kind: raised, year: 2025, side: government', ['Ritme'], ['Ritme']],
  ['kind: decided', ['Vraag het eerst.'], ['Vraag het eerst.']],
  ['kind: raised, year: 12', ['INVALID_INPUT'], ['INVALID_INPUT']],
  ['kind: raised, after: "geen cursor"', ['INVALID_INPUT'], ['INVALID_INPUT']],
])('lists for %s', async (arguments_, forMember, forVisitor) => {
  expect((await linesFor(cast.member, arguments_)).sort()).toEqual(forMember);
  expect(await linesFor(visitor, arguments_)).toEqual(forVisitor);
});

it('lists of one body, page after page, none twice', async () => {
  const { mosque, space, ministry } = cast;
  const series = await aSeries(stores, space);
  const full = await aSession(stores, space, ministry, { seriesId: series.id, ...on('2026-05-05'), state: SessionState.closed });
  for (let count = 0; count < 23; count += 1) await anItem(stores, full, count ? mosque : ministry, { title: `punt ${count}` });
  const ask = async (after: string | null) => {
    const query = lines(`kind: raised, organisation: "${mosque.id}", after: ${JSON.stringify(after)}`).replace(slug, series.slug);
    const { data } = await server.ask(visitor, query);
    return (data as unknown as { series: { memory: { lines: { nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } } } }).series.memory.lines;
  };
  const page = await ask(null);
  const rest = await ask(page.pageInfo.endCursor);
  expect([page.nodes.length, rest.nodes.length, rest.pageInfo.hasNextPage]).toEqual([20, 2, false]);
  expect(new Set([...page.nodes, ...rest.nodes].map(({ id }) => id)).size).toBe(22);
});
