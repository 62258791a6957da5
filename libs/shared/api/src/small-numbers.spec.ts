import { Database, hasMoved, platform, smallestCount, toldOf } from './index';
import { TestStores, openTestStores } from './testing';

let stores: TestStores;
beforeAll(async () => {
  stores = await openTestStores();
});
afterAll(() => stores.close());

const random = (below: number) => Math.floor(Math.random() * below);

/** A rule by which an anchor follows its count; the real one runs in PostgreSQL, for all trials at once. */
type Rule = (anchors: number[], counts: number[]) => Promise<number[]> | number[];

const ours: Rule = (anchors, counts) =>
  Database.operation(platform, async () => {
    const text = `select case when ${hasMoved('anchor', 'count')} then count else anchor end as anchor
                  from unnest($1::int[], $2::int[]) with ordinality as t(anchor, count, place) order by place`;
    return (await Database.prepared<{ anchor: number }>('follow', text, [anchors, counts])).map(({ anchor }) => anchor);
  });

interface Found {
  /** Moves of a figure that fewer than ten people made, since it last moved. */
  small: string[];
  /** Figures over what there was, or of a group under ten. */
  untrue: string[];
  told: number;
}

const trials = 1000;
const nights = 60;

interface Night {
  count: number;
  figure: number | null;
}

/** Groups that grow and shrink, and what stands on the page each night: one list of nights for each group. */
async function play(rule: Rule, tell: (anchor: number) => number | null): Promise<Night[][]> {
  let counts = Array.from({ length: trials }, (_, trial) => random(trial % 3 ? 25 : 130));
  let anchors = counts.map(() => 0);
  const seen: Night[][] = counts.map(() => []);
  for (let night = 0; night < nights; night += 1) {
    counts = counts.map((count, trial) => Math.max(0, count + walk(trial)));
    anchors = await rule(anchors, counts);
    counts.forEach((count, trial) => seen[trial]?.push({ count, figure: tell(anchors[trial] ?? 0) }));
  }
  return seen;
}

/** One person at a time in most; sometimes a dozen. */
const walk = (trial: number): number => (random(20) ? random(3) - 1 : random(25) - 12) + (trial % 7 ? 0 : 1);

function judge(groups: Night[][]): Found {
  const found: Found = { small: [], untrue: [], told: 0 };
  for (const group of groups) {
    let [was, moved]: [number | null, number] = [null, 0];
    for (const { count, figure } of group) {
      if (figure !== null) found.told += 1;
      if (figure !== null && (figure > count || figure < smallestCount)) found.untrue.push(`${figure} for ${count}`);
      if (figure !== was && Math.abs(count - moved) < smallestCount) found.small.push(`${was} to ${figure}: ${moved} to ${count}`);
      if (figure !== was) [was, moved] = [figure, count];
    }
  }
  return found;
}

const most = 250;
const all = Array.from({ length: most }, (_, each) => each);

/** What someone knows of a group who saw its figure every night and has this program: how many people it can be tonight. */
function possible(figures: (number | null)[]): Set<number> {
  let anchors = new Set([0]);
  let was: number | null = null;
  for (const figure of figures) {
    const [low, high] = [Math.min(...anchors), Math.max(...anchors)];
    const reached = (anchor: number) => (figure === was ? anchors.has(anchor) : anchor >= low + 10 || anchor <= high - 10);
    anchors = new Set(all.filter((anchor) => toldOf(anchor) === figure && reached(anchor)));
    was = figure;
  }
  const stays = (count: number) => (anchor: number) => Math.abs(count - anchor) < 10 || Math.max(count, anchor) < 19;
  return new Set(all.filter((count) => [...anchors].some(stays(count))));
}

it('lets nobody see fewer than ten come or go in 1,000 trials of 60 nights, with the program in hand', async () => {
  const groups = await play(ours, toldOf);
  const { told, ...found } = judge(groups);
  expect(found).toEqual({ small: [], untrue: [] });
  expect(told).toBeGreaterThan(10_000);
  const known = groups.map((group) => ({ now: group.at(-1)?.count ?? 0, could: possible(group.map(({ figure }) => figure)) }));
  expect(known.filter(({ now }) => now >= most - 10)).toEqual([]);
  expect(known.filter(({ now, could }) => !could.has(now))).toEqual([]);
  expect(known.filter(({ could }) => could.size < 2 * smallestCount - 1 || Math.max(...could) < smallestCount)).toEqual([]);
});

it.each([
  ['exact from ten on', (count: number) => (count < smallestCount ? null : count)],
  ['tens that follow at once', (count: number) => Math.floor(count / 10) * 10 || null],
])('would have found it with figures that are %s', async (_what, tell) => {
  expect(judge(await play((_anchors, counts) => counts, tell)).small.length).toBeGreaterThan(1000);
});
