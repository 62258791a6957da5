import { cast } from '../support/cast';
import { expect, test } from '../support/journey';
import { dayFromNow, meetingSoon, plan } from '../support/meeting';

for (const language of ['nl', 'ar'] as const) {
  test(`Van een gesprek naar een toezegging die de andere kant bevestigt (${language})`, async ({ someone }) => {
    test.setTimeout(420_000);
    const title = language === 'nl' ? 'Dialoogtafel over stages' : 'طاولة الحوار حول التدريب';
    const facilitator = await someone(language, cast.facilitator);
    // Not before they are signed in: the wait until it begins is the longest of all journeys.
    const meeting = meetingSoon();
    const session = await plan(facilitator, { space: 'dialoogtafel', title, meeting });

    const representative = await someone(language, cast.representative);
    await representative.open(session);
    await representative.page.locator('button[name=answer][value=coming]').click();
    await representative.open(`${session}/agenda/nieuw`);
    await representative.pick('topicId', 'punt');
    await representative.type('title', 'Hoe gaat het met de stagepunten?');
    await representative.type('minutes', '20');
    await representative.send('send');

    await facilitator.open(`${session}/agenda/nieuw`);
    await facilitator.pickFirst('topicId');
    await facilitator.type('minutes', '30');
    await facilitator.send('send');
    await facilitator.open(`${session}/agenda`);
    await expect(facilitator.page.locator('form:has(input[name=act][value=takeOff])')).toHaveCount(1);
    await facilitator.send('fix');

    await meeting.begun();
    await facilitator.open(`${session}/gehouden`);
    await facilitator.send('send');
    await facilitator.open(`${session}/verslag/alinea`);
    await facilitator.type('text', 'Beide kanten willen dat elke school een stagepunt krijgt.');
    await facilitator.send('send');
    await facilitator.open(`${session}/verslag`);
    await facilitator.send('sendReport');

    await representative.open(`${session}/verslag/opmerkingen`);
    await representative.page.locator('main a[href*="/opmerkingen/nieuw"]').first().click();
    await representative.type('text', 'Het ging om elke school in de gemeente.');
    await representative.type('proposal', 'Beide kanten willen dat elke school een stagepunt krijgt, ook de kleine.');
    await representative.send('send');
    const ministry = await someone(language, cast.ministry);
    await ministry.open(`${session}/verslag/opmerkingen`);
    await ministry.page.locator('main section a[href*="/opmerkingen/"]').first().click();
    await ministry.send('takeOver');
    await representative.open(`${session}/verslag/oordeel`);
    await representative.send('approve');
    await ministry.open(`${session}/verslag/oordeel`);
    await ministry.send('approve');

    await ministry.open(`/toezeggingen/nieuw?gesprek=${session.split('/').at(-1)}`);
    await ministry.type('title', language === 'nl' ? 'Een stagepunt op elke school' : 'نقطة تدريب في كل مدرسة');
    await ministry.type('text', 'Het ministerie betaalt het eerste jaar.');
    await ministry.pickFirst('ownerId');
    await ministry.pickFirst('themeSlug');
    await ministry.type('dueOn', dayFromNow(90));
    await ministry.pick('audience', 'everyone');
    await ministry.send('make');
    const commitment = ministry.address;

    await ministry.open(`${commitment}/bericht`);
    await ministry.type('text', 'De eerste drie scholen doen mee.');
    await ministry.send('report');
    await ministry.open(`${commitment}/klaar`);
    await ministry.type('text', 'Alle scholen hebben een stagepunt.');
    await ministry.send('deliver');

    await representative.open('/te-doen');
    await representative.open(`${commitment}/bevestigen`);
    await representative.type('text', 'Wij zijn op vijf scholen geweest. Het klopt.');
    await representative.send('confirm');
    await expect(representative.page.getByText('Wij zijn op vijf scholen geweest. Het klopt.')).toBeVisible();

    const visitor = await someone(language);
    await visitor.open(session);
    await expect(visitor.page.getByText('Beide kanten willen dat elke school een stagepunt krijgt, ook de kleine.')).toBeVisible();
    await visitor.open(commitment);
    await expect(visitor.page.getByRole('link', { name: title })).toBeVisible();
  });
}
