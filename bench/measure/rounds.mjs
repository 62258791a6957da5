import { askMany } from './ask.mjs';
import { cpuOf, cpuOfFamily } from './cpu.mjs';

export const median = (values) => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/**
 * Measures contestants in turns, so that what else the machine does hits all alike. Each turn warms up first: connections
 * and prepared statements may have gone in the meantime.
 * @param contestants `{ name: { pid, next } }`; `next(i)` gives request and check of turn i
 * @returns {Promise<Record<string, { cpu?: number, database?: number, wall: number }>>} medians in milliseconds a request
 */
export async function compare({ contestants, rounds, requests, postgresPid }) {
  const measured = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
  for (let round = -1; round < rounds; round += 1) {
    for (const [name, contestant] of Object.entries(contestants)) {
      const figures = await oneRound(contestant, requests, postgresPid);
      if (round >= 0) measured[name].push(figures);
    }
  }
  const figure = (list, key) => (list[0][key] === undefined ? undefined : median(list.map((each) => each[key])));
  return Object.fromEntries(
    Object.entries(measured).map(([name, list]) => [name, { cpu: figure(list, 'cpu'), database: figure(list, 'database'), wall: figure(list, 'wall') }]),
  );
}

async function oneRound({ pid, next }, requests, postgresPid) {
  await askMany(Math.ceil(requests / 10), next);
  const before = { own: cpuOf(pid), database: cpuOfFamily(postgresPid), at: performance.now() };
  await askMany(requests, next);
  const each = (now, then) => (now === undefined ? undefined : (now - then) / requests);
  return {
    cpu: each(cpuOf(pid), before.own),
    database: each(cpuOfFamily(postgresPid), before.database),
    wall: each(performance.now(), before.at),
  };
}
