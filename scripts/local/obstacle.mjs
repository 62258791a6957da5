/** Something that stands in the way of a start, as one sentence for the person at the keyboard. */
export class Obstacle extends Error {
  name = 'Obstacle';
}

const diskFull = 'No space is left on this disk: free some and start again, nothing is lost.';

/** The sentence to print for any failure. Unknown failures keep their stack: hiding it would not help anyone. */
export function sentenceFor(error) {
  if (error instanceof Obstacle) return error.message;
  if (error?.code === 'ENOSPC') return diskFull;
  return error?.stack ?? String(error);
}

/** Runs a script's main function; a failure becomes a sentence and exit code 1. */
export async function runScript(main) {
  try {
    await main();
  } catch (error) {
    console.error(`\n${sentenceFor(error)}`);
    process.exitCode = 1;
  }
}
