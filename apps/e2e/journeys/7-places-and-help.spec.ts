import { cast } from '../support/cast';
import { expect, test } from '../support/journey';
import { mailTo } from '../support/mail';

test('Een zetel komt en gaat, en een organisatie kiest zelf wie voor haar spreekt', async ({ someone }) => {
  const facilitator = await someone('nl', cast.facilitator);
  const places = '/ruimtes/partnerschap-deventer/plaatsen';
  await facilitator.open('/ruimtes/partnerschap-deventer');
  await facilitator.follow('Plaatsen en taken');
  await facilitator.sendInVain('giveSeat');
  const choice = facilitator.page.locator('select[name=organisationId] option', { hasText: 'De Kanaalhaven' });
  await facilitator.pick('organisationId', (await choice.getAttribute('value')) ?? '');
  await facilitator.send('giveSeat');
  const seat = facilitator.page.locator('main li', { hasText: 'De Kanaalhaven' });
  await seat.locator('summary').click();
  await seat.locator('button').click();
  await facilitator.page.waitForURL(/gelukt=zetel-weg/);
  await facilitator.open(places);
  await expect(facilitator.page.locator('main li', { hasText: 'De Kanaalhaven' })).toHaveCount(0);

  // The table: a signed seat is the organisation's own, and so is who speaks for it.
  await facilitator.open('/ruimtes/dialoogtafel/plaatsen');
  await expect(facilitator.page.locator('main li', { hasText: 'De Waterpoort' })).toHaveCount(0);
  const representative = await someone('ar', cast.representative);
  await representative.open('/ruimtes/dialoogtafel/plaatsen');
  const mandates = representative.page.locator('main li:has(input[value=endMandate])');
  while ((await mandates.count()) > 1) {
    const last = mandates.last();
    await last.locator('summary').click();
    await last.locator('button').click();
    await representative.page.waitForURL(/gelukt=mandaat/);
    await representative.open('/ruimtes/dialoogtafel/plaatsen');
  }
  await mandates.locator('summary').click();
  await mandates.locator('button').click();
  await expect(representative.page.getByRole('alert')).toBeVisible();
  await expect(mandates).toHaveCount(1);
});

test('Wie niet kan inloggen, vraagt om hulp met een code op papier', async ({ someone }) => {
  const member = await someone('tr', cast.member);
  await member.open('/mijn-gegevens/hulpcode');
  await member.page.locator('main form:has(input[value=make]) button').click();
  const code = await member.page.locator('main code').innerText();
  await member.open('/mijn-gegevens/hulpcode');
  await expect(member.page.locator('main code')).toHaveCount(0);

  const since = new Date();
  const lost = await someone('nl');
  await lost.open('/inloggen');
  await lost.follow(/Vraag om hulp/);
  await lost.type('code', cast.member);
  await lost.type('text', 'Mijn mailadres bestaat niet meer.');
  await lost.sendInVain('send');
  await lost.type('code', code.toLowerCase().replaceAll('-', ' '));
  await lost.send('send');
  const { text } = await mailTo(cast.member, since, (mail) => mail.text.includes('/mijn-gegevens/hulpcode'));
  expect(text).not.toContain(code);

  const officer = await someone('nl', cast.privacyOfficer);
  await officer.open('/privacyvragen');
  await officer.page.getByRole('link', { name: 'Ik kan niet inloggen' }).last().click();
  await officer.pick('fields', 'email');
  await officer.send('look');
  await expect(officer.page.getByText(cast.member)).toBeVisible();
  await officer.type('text', 'Bel ons op werkdagen.');
  await officer.send('answer');

  await lost.page.locator('#read-code').fill(code);
  await lost.send('read');
  await expect(lost.page.getByText('Bel ons op werkdagen.')).toBeVisible();
  await member.open('/mijn-gegevens/wie-keek');
  const line = member.page.locator('a[href*="/vertrouwen/register?versie="]').first();
  await line.click();
  await expect(member.page.locator('#privacyQuestions')).toBeVisible();
});
