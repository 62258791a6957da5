import { smallestCount, tellableParts } from './small-numbers';

const random = (below: number) => Math.floor(Math.random() * below);
const published = (counts: number[]) => {
  const { total, parts } = tellableParts(Object.fromEntries(counts.map((count, at) => [`p${at}`, count])));
  return { total, parts: counts.map((_, at) => parts[`p${at}`] ?? null) };
};

/** Every way to fill the hidden places so that they add up to `sum`. */
function* fillings(places: number, sum: number): Generator<number[]> {
  if (places === 1) return yield [sum];
  for (let first = 0; first <= sum; first += 1) for (const rest of fillings(places - 1, sum - first)) yield [first, ...rest];
}

/** What someone can know who has the figures and this very program: the values each hidden part could have had. */
function possible(counts: number[]): Set<number>[] {
  const { total, parts } = published(counts);
  const hidden = parts.flatMap((part, at) => (part === null ? [at] : []));
  const values = hidden.map(() => new Set<number>());
  if (total === null || !hidden.length) return values;
  const sum = total - parts.reduce<number>((told, part) => told + (part ?? 0), 0);
  const wanted = JSON.stringify({ total, parts });
  for (const filling of fillings(hidden.length, sum)) {
    const guess = counts.map((count, at) => (hidden.includes(at) ? (filling[hidden.indexOf(at)] as number) : count));
    if (JSON.stringify(published(guess)) === wanted) filling.forEach((value, at) => values[at]?.add(value));
  }
  return values;
}

it('lets nobody find a group under ten in 1,000 random trials, with the program in hand', () => {
  const found: string[] = [];
  let withTotal = 0;
  for (let trial = 0; trial < 1000; trial += 1) {
    const counts = Array.from({ length: 2 + random(trial % 50 === 0 ? 3 : 2) }, () => random(trial % 2 ? 12 : 26));
    const { total, parts } = published(counts);
    parts.forEach((part) => part !== null && part < smallestCount && found.push(`${counts} tells ${part}`));
    const values = possible(counts);
    if (total !== null && values.length) withTotal += 1;
    if (total !== null) values.forEach((known) => known.size < 3 && found.push(`${counts} leaves ${[...known]}`));
  }
  expect(found).toEqual([]);
  expect(withTotal).toBeGreaterThan(200);
});
