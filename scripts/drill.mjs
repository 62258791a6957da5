// `npm run drill`: what `npm test` tries in a small size, in the full size of the goals. Hours on a small machine; one at a
// time with `npm run drill -- isolation`, or `hostile`, `access`, `canary`, `tampering`, `erasing`, `failure`,
// `overload`, `calendars`.
import { command } from './local/bootstrap.mjs';

const drills = { isolation: 'apps/api/src/drills/isolation', hostile: 'apps/api/src/drills/hostile', access: 'apps/api/src/drills/access', canary: 'apps/api/src/drills/canary', tampering: 'register-of-acts/tampering', erasing: 'apps/api/src/drills/erasing', failure: 'apps/api/src/drills/failure', overload: 'apps/api/src/drills/overload', calendars: 'calendar/invite/virtual' };

async function main() {
  const { jestStage } = await import('./local/jest-stage.mjs');
  const { Obstacle } = await import('./local/obstacle.mjs');
  const { runStaged } = await import('./local/staged.mjs');
  const names = process.argv.slice(2);
  const unknown = names.filter((name) => !(name in drills));
  if (unknown.length > 0) throw new Obstacle(`There is no drill "${unknown.join('", "')}": choose from ${Object.keys(drills).join(', ')}.`);
  Object.assign(process.env, { DRILL: 'full', DRILL_LINES: '1000000', NODE_OPTIONS: '--max-old-space-size=4096' });
  const more = ['--maxWorkers=1', '--testTimeout=3600000'];
  const chosen = Object.entries(drills).filter(([name]) => names.length === 0 || names.includes(name));
  await runStaged((inFolder) => Object.fromEntries(chosen.map(([name, path]) => [name, inFolder('drill', (options) => jestStage({ ...options, more: [path, ...more] }))])));
}

await command(import.meta.url, main);
