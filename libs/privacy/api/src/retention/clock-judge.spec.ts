import { judge, type ClockState, type Readings } from './clock-judge';

const start = new Date('2026-12-01T12:00:00Z').getTime();
const hours = (count: number) => new Date(start + count * 3_600_000);
const at = (count: number): Readings => ({ now: hours(count), stores: [hours(count), hours(count)] });
const fresh: ClockState = { lastRunAt: null, stoppedAt: null, seenAt: null, reason: null };

/** Looks at the clock at each of these hours, and says which of them may delete. */
function runsAt(...looks: Readings[]): boolean[] {
  let state = fresh;
  return looks.map((readings) => {
    const judged = judge(state, readings);
    ({ state } = judged);
    return judged.runs;
  });
}

/** Every five hours from one hour to another. */
const watched = (from: number, to: number): Readings[] => Array.from({ length: Math.floor((to - from) / 5) + 1 }, (_, step) => at(from + step * 5));

it('deletes at every regular run, the first one too', () => {
  expect(runsAt(at(0), at(0.1), at(12), at(35))).toEqual([true, true, true, true]);
});

it.each([
  ['forward by a year', 24 * 365],
  ['forward by a little more than a day', 25],
  ['back by an hour', -1],
  ['back by a year', -24 * 365],
])('stops when the clock jumps %s', (_what, jump) => {
  expect(runsAt(at(0), at(jump), at(jump + 1))).toEqual([true, false, false]);
});

it('believes a new time after it has gone on for a day, looked at all the while', () => {
  const after = 24 * 30;
  const runs = runsAt(at(0), ...watched(after, after + 30));
  expect(runs).toEqual([true, false, false, false, false, false, true, true]);
});

it('starts waiting again when the clock jumps again, or nobody looked for a day', () => {
  expect(runsAt(at(0), at(100), at(110), at(140), at(150), at(163)).at(-1)).toBe(false);
  expect(runsAt(at(0), at(100), at(0.5), at(2)).at(-1)).toBe(false);
});

it('never believes servers that disagree, and goes on when they agree again', () => {
  const apart: Readings = { now: hours(1), stores: [hours(1), hours(1.2)] };
  expect(runsAt(at(0), apart, at(1.1))).toEqual([true, false, true]);
  expect(runsAt(apart, apart)).toEqual([false, false]);
});

it('does not take a disagreement as the end of a jump', () => {
  const apart: Readings = { now: hours(500), stores: [hours(0.1), hours(500)] };
  expect(runsAt(at(0), apart, at(500.1), at(501))).toEqual([true, false, false, false]);
});
