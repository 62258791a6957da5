import { cast } from '../support/cast';
import { expect, test } from '../support/journey';
import { mailTo } from '../support/mail';
import { dayFromNow } from '../support/meeting';

test('Van een mail naar een datum die de zetels samen kozen', async ({ someone }) => {
  test.setTimeout(240_000);
  const facilitator = await someone('nl', cast.facilitator);
  const [first, second] = [dayFromNow(20), dayFromNow(27)];
  await facilitator.open(`/gesprekken/nieuw?ruimte=dialoogtafel&stap=2&titel=Tafel+over+stages&reeks=&dag=${first}&van=13:30&tot=15:30`);
  await facilitator.type('place', 'Zaal 3');
  await facilitator.pickFirst('chairId');
  await facilitator.pick('audience', 'everyone');
  await facilitator.page.locator('main button[name=draft]').click();
  const session = facilitator.address;

  await facilitator.open(`${session}/data`);
  await facilitator.sendInVain('send');
  for (const [row, day] of [first, second].entries()) {
    for (const [name, value] of Object.entries({ day, from: '13:30', until: '15:30' })) await facilitator.type(`${name}${row + 1}`, value);
  }
  await facilitator.type('closes', dayFromNow(7));
  const since = new Date();
  await facilitator.send('send');

  const { text } = await mailTo(cast.representative, since, (mail) => mail.text.includes('/data/'));
  expect(text).not.toContain('stages');
  const link = /https?:\/\/\S*\/data\/\S+/.exec(text)?.[0] ?? '';
  const holder = await someone('nl');
  await holder.go(link);
  for (const date of await holder.page.locator('main fieldset').all()) await date.locator('input[value=yes]').check();
  await holder.send('send');
  await expect(holder.page.locator('main fieldset').first().locator('input[value=yes]')).toBeChecked();

  const ministry = await someone('nl', cast.ministry);
  await ministry.open(`${session}/data`);
  const fields = ministry.page.locator('main form:has(input[name=act][value=choose]) fieldset');
  await fields.nth(0).locator('input[value=no]').check();
  await fields.nth(1).locator('input[value=yes]').check();
  await ministry.send('choose');

  // The answers point to the second date: that one needs no reason.
  await facilitator.open(`${session}/data`);
  await facilitator.page.locator('main input[name=dateId]').nth(1).check();
  await facilitator.send('settle');
  const visitor = await someone('nl');
  await visitor.open(session);
  await expect(visitor.page.locator(`main time[datetime^="${second}"]`).first()).toBeVisible();
  const over = await holder.page.goto(link);
  expect(over?.status()).toBe(410);
});
