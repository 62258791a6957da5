import { expect, test } from '../support/journey';
import type { Language } from '../support/words';

const pages = ['', '/agenda', '/gesprekken', '/toezeggingen', '/partnerschappen', '/organisaties', '/over', '/privacy', '/toegankelijkheid', '/inloggen', '/inloggen/passkey', '/inloggen/organisatie'];

for (const language of ['nl', 'ar'] as Language[]) {
  test(`Een bezoeker leest alles wat openbaar is (${language})`, async ({ someone }) => {
    const visitor = await someone(language);
    for (const path of pages) await visitor.open(path);
    await expect(visitor.page.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
  });
}

for (const language of ['en', 'tr'] as Language[]) {
  test(`De voorpagina en de agenda zijn er ook in het ${language}`, async ({ someone }) => {
    const visitor = await someone(language);
    for (const path of ['', '/agenda']) await visitor.open(path);
  });
}

test('Een bezoeker vindt een onderwerp en wat ervan kwam in twee stappen', async ({ someone }) => {
  const visitor = await someone('nl');
  await visitor.open('/agenda?stand=following');
  await visitor.page.locator('main li h2 a, main li h3 a').first().click();
  await expect(visitor.page.getByRole('heading', { name: visitor.word('agenda.topic.story') })).toBeVisible();
  await expect(visitor.page.locator('ol.story li').first()).toBeVisible();
});

test('De taal wisselen houdt de pagina vast', async ({ someone }) => {
  const visitor = await someone('nl');
  await visitor.open('/agenda?thema=gelijke-kansen');
  await visitor.page.getByRole('navigation', { name: visitor.word('site.language') }).getByRole('link', { name: 'English' }).click();
  await expect(visitor.page).toHaveURL(/\/en\/agenda\?thema=gelijke-kansen$/);
});

test('Terug in de browser komt op dezelfde bladzijde van de agenda', async ({ someone }) => {
  const visitor = await someone('nl');
  await visitor.open('/agenda');
  await visitor.follow(visitor.word('agenda.list.more'));
  const url = visitor.page.url();
  await visitor.page.locator('main li h2 a').first().click();
  await visitor.page.goBack();
  expect(visitor.page.url()).toBe(url);
});

test('Een onbekend adres zegt in de taal van de pagina dat het er niet is', async ({ someone, request }) => {
  const visitor = await someone('tr');
  const answer = await request.get('/tr/agenda/bestaat-niet');
  expect(answer.status()).toBe(404);
  await visitor.open('/agenda/bestaat-niet');
  await expect(visitor.page.getByRole('heading', { level: 1 })).toHaveText(visitor.word('site.refusals.NOT_FOUND.title'));
});

test('Geen bladzijde haalt iets van elders, en het beleid verbiedt elk script', async ({ someone, request, baseURL }) => {
  const visitor = await someone('nl');
  const foreign: string[] = [];
  visitor.page.on('request', (each) => void (each.url().startsWith(baseURL ?? '') || foreign.push(each.url())));
  await visitor.open('');
  await visitor.open('/agenda');
  expect(foreign).toEqual([]);
  const { 'content-security-policy': policy } = (await request.get('/nl/agenda')).headers();
  expect(policy).toContain("script-src 'none'");
});
