import { cast } from '../support/cast';
import { expect, test } from '../support/journey';
import { dayFromNow } from '../support/meeting';

test('Een procesbegeleider begint een reeks: eerst het ritme in woorden, dan de afspraken; een bezoeker leest het in het Arabisch', async ({ someone }) => {
  const facilitator = await someone('nl', cast.facilitator);
  await facilitator.open('/ruimtes/dialoogtafel');
  await facilitator.follow('Begin een dialoogreeks');
  await facilitator.follow('Dialoogtafel');
  const show = () => facilitator.page.locator('main form[method=get] button').click();
  await show();
  await expect(facilitator.page.getByRole('alert')).toBeVisible();
  await facilitator.type('dag', dayFromNow(60));
  await show();
  await expect(facilitator.page.locator('h1')).toHaveText('Dit wordt het ritme');
  // Times stand apart from the words around them, by marks that are not seen.
  await expect(facilitator.page.locator('.page-head')).toContainText(/Elke (eerste|tweede|derde|vierde|laatste) \S+dag van de maand, van .?19\.30.? tot .?21\.00.? uur/u);
  await expect(facilitator.page.locator('main ol > li > time')).toHaveCount(6);
  await facilitator.type('place', 'Zaal 3');
  await facilitator.type('agendaDays', '40');
  await facilitator.sendInVain('start');
  await facilitator.type('agendaDays', '7');
  await facilitator.send('start');
  await expect(facilitator.page.getByRole('status')).toContainText('De reeks is begonnen');

  const visitor = await someone('ar');
  await visitor.open(facilitator.address);
  await expect(visitor.page.locator('.page-head')).toContainText('من كل شهر');

  await facilitator.follow('Stop deze reeks');
  await facilitator.type('text', 'Wij gaan verder aan de andere tafel.');
  await facilitator.send('end');
  await expect(facilitator.page.locator('main')).toContainText('Deze reeks stopt');
});
