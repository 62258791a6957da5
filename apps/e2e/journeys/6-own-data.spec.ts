import { readFileSync } from 'node:fs';
import { cast } from '../support/cast';
import { expect, test } from '../support/journey';
import { mailTo } from '../support/mail';

test('Iemand ziet wat er is, vraagt wie keek, en laat daarna alles wissen', async ({ someone }) => {
  const leaver = await someone('ar', cast.leaver);
  await leaver.open('/mijn-gegevens');
  await expect(leaver.page.getByText(cast.leaver).first()).toBeVisible();

  // The file to take along: fetched once.
  await leaver.send('ask');
  const coming = leaver.page.waitForEvent('download');
  await leaver.page.locator('main form:has(input[value=use]) button[type=submit]').click();
  const file = readFileSync(await (await coming).path(), 'utf8');
  expect(file).toContain(cast.leaver);
  await leaver.page.reload();
  await expect(leaver.page.locator('form:has(input[value=use])')).toHaveCount(0);

  // A question, and a look that is written down before it is taken.
  await leaver.open('/mijn-gegevens/wie-keek');
  await leaver.pick('kind', 'mail');
  await leaver.type('text', 'لا يصلني أي بريد.');
  await leaver.send('send');
  const officer = await someone('nl', cast.privacyOfficer);
  await officer.open('/privacyvragen');
  // The eldest first; among those that wait, theirs is the last.
  await officer.page.locator('main section').first().locator('a[href*="/privacyvragen/"]').last().click();
  await officer.pick('fields', 'email');
  await officer.send('look');
  await expect(officer.page.getByText(cast.leaver)).toBeVisible();
  await officer.open(officer.address);
  await expect(officer.page.getByText(cast.leaver)).toHaveCount(0);
  await leaver.open('/mijn-gegevens/wie-keek');
  await expect(leaver.page.locator('main li').first()).toBeVisible();

  // Everything goes; what remains is a proof without a name.
  await leaver.open('/mijn-gegevens/wissen');
  await leaver.send('erase');
  const proof = await leaver.page.locator('textarea[name=proof]').inputValue();
  expect(JSON.parse(proof)).toBeInstanceOf(Object);
  expect(proof).not.toContain(cast.leaver);
  await leaver.open('/mijn-gegevens');
  await expect(leaver.page).toHaveURL(/inloggen/);

  // Whoever asks for a way in now is a stranger.
  const since = new Date();
  await leaver.open('/inloggen');
  await leaver.type('email', cast.leaver);
  await leaver.send('send');
  const { text } = await mailTo(cast.leaver, since);
  expect(text).not.toContain('sleutel=');
});
