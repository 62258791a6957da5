import { test } from '../support/journey';
import { take } from './camera';
import { readShots, writeSheet } from './sheet';

test('the site says so when the server behind it is down', async ({ someone }) => {
  await take(await someone('nl'), { name: 'server down', at: '/agenda' });
  writeSheet(readShots());
});
