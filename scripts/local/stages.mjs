import { Obstacle, sentenceFor } from './obstacle.mjs';

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

const refused = (error) => {
  console.error(sentenceFor(error));
  return { passed: 0, failed: 1, skipped: 0 };
};

/** Begins a stage when it is due, and with the first that says `aside` all others that do. */
function beginner(stages) {
  const begun = new Map();
  const begin = (stage) => begun.set(stage, stage().catch(refused));
  return (stage) => {
    if (!stage.aside) return stage().catch(refused);
    for (const each of Object.values(stages)) if (each.aside && !begun.has(each)) begin(each);
    return begun.get(stage);
  };
}

/**
 * Runs stages in their order until one fails, with a line for each, and closes with the sum alone on the last line.
 * @param {Record<string, (() => Promise<{ passed: number, failed: number, skipped: number }>) & { aside?: boolean }>} stages
 * @param {() => Promise<void>} tidy runs before that line, whatever happened
 * @returns {Promise<number>} the exit code
 */
export async function runStages(stages, tidy = async () => {}) {
  const begin = beginner(stages);
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const [name, stage] of Object.entries(stages)) {
    console.log(`\n=== ${name}`);
    const since = performance.now();
    const tally = await begin(stage);
    for (const key of Object.keys(sum)) sum[key] += tally[key];
    console.log(`=== ${name}: ${tally.failed === 0 ? 'good' : 'FAILED'} (${seconds(since)})`);
    if (tally.failed > 0) break;
  }
  await tidy();
  console.log(`\n${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
  return sum.failed > 0 || sum.passed === 0 ? 1 : 0;
}

/** `--only lint,types` picks stages; words after `--` go to the tool of a single stage. */
export function chosen(stages, words) {
  const place = words.findIndex((word) => word === '--only' || word.startsWith('--only='));
  if (place < 0) return stages;
  const names = (words[place].split('=')[1] ?? words[place + 1] ?? '').split(',');
  const unknown = names.filter((name) => !(name in stages));
  if (unknown.length > 0) throw new Obstacle(`There is no stage "${unknown.join('", "')}": choose from ${Object.keys(stages).join(', ')}.`);
  return Object.fromEntries(Object.entries(stages).filter(([name]) => names.includes(name)));
}
