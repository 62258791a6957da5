import { mkdirSync } from 'node:fs';
import { access, constants, statfs } from 'node:fs/promises';
import { Obstacle, sentenceFor } from './obstacle.mjs';

/** Says beforehand what would otherwise fail somewhere in the middle: a full disk, a data folder of somebody else. */
export async function demandRoom(folder, needed = 500_000_000) {
  try {
    mkdirSync(folder, { recursive: true });
    await access(folder, constants.W_OK);
  } catch (error) {
    if (error.code !== 'EACCES' && error.code !== 'EPERM') throw error;
    throw new Obstacle(`${folder} belongs to another user: start as that user, or remove it as that user with "npm run reset".`);
  }
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < needed) {
    throw new Obstacle(`Only ${Math.round((bavail * bsize) / 1e6)} MB are left on this disk and a start needs ${needed / 1e6} MB: free some and start again, nothing is lost.`);
  }
}

/**
 * Runs `work` and then stays up until a signal, the loss of the outer process, or a server that cannot be replaced.
 * Whatever ends it, everything that was started ends too. Resolves when all of it is gone.
 */
export async function releaseOnEnd(product, note, work) {
  let up = false;
  const ended = new Promise((resolve) => {
    product.onLoss = (what) => resolve({ code: 1, line: `${what}: everything stops. The next start recovers.` });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve({ code: up ? 0 : 130, line: 'stopping' }));
    process.on('disconnect', () => resolve({ code: 1, line: 'stopping' }));
    work().then(
      () => (up = true),
      (error) => resolve({ code: 1, line: sentenceFor(error) }),
    );
  });
  const { code, line } = await ended;
  (code === 1 ? console.error : console.log)(`\n${line}`);
  await product.end();
  note.release();
  process.exit(code);
}
