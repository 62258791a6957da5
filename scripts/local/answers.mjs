import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { Obstacle } from './obstacle.mjs';

/**
 * Waits until a server answers anything below 500, at most three minutes.
 * @param {() => void} stillPossible throws when waiting longer is of no use
 */
export async function waitUntilServing(url, stillPossible) {
  const deadline = Date.now() + 180_000;
  while (Date.now() < deadline) {
    stillPossible();
    const status = await statusOf(url);
    if (status !== undefined && status < 500) return;
    await pause(50);
  }
  throw new Obstacle(`${url} gave no good answer within three minutes: see the files in .data/log.`);
}

function statusOf(url) {
  return new Promise((resolve) => {
    const asked = request(url, { timeout: 20_000, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.on('timeout', () => asked.destroy());
    asked.on('error', () => resolve(undefined));
    asked.end();
  });
}
