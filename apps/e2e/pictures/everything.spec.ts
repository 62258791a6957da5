import { rmSync } from 'node:fs';
import { cast } from '../support/cast';
import { expect, test } from '../support/journey';
import { album, take } from './camera';
import { placesReachedBy } from './crawl';
import { routeTo, routes } from './routes';
import { readShots, writeSheet } from './sheet';
import { type Role, states, unpictured } from './states';

const roles: Role[] = ['visitor', 'member', 'representative', 'ministry', 'officer', 'facilitator', 'draftWriter', 'privacyOfficer', 'moderator', 'judge'];

test('every page and every state has its picture, and none a fault that can be measured', async ({ someone }) => {
  rmSync(album, { recursive: true, force: true });
  const pictured = new Set<string>();
  for (const role of roles) {
    const walker = await someone('nl', role === 'visitor' ? undefined : cast[role]);
    const places = [...(await placesReachedBy(walker.page.request))].filter(([route]) => !pictured.has(route));
    for (const [route, at] of places) {
      pictured.add(route);
      await take(walker, { name: `${route} · ${role}`, at });
    }
    for (const state of states.filter((each) => each.as === role)) {
      pictured.add(routeTo(state.at)?.name ?? '');
      await take(walker, state);
    }
  }
  const shots = readShots();
  writeSheet(shots);
  expect(routes.map(({ name }) => name).filter((name) => !pictured.has(name) && !(name in unpictured)), 'pages nobody found a way to').toEqual([]);
  expect(shots.filter(({ faults }) => faults.length > 0).map(({ file, faults }) => `${file}: ${faults.join('; ')}`)).toEqual([]);
});
