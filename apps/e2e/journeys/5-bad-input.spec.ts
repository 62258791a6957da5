import { cast } from '../support/cast';
import { expect, test, type Walker } from '../support/journey';
import { linkInMailTo } from '../support/mail';

const tooLong = 'Een zin die maar doorgaat. '.repeat(350);
const hostile = '"><img src=x onerror=alert(1)>\u202e مرحبا ${7*7} \'; drop table topic; --';

/** One that takes contributions, and one that no longer does. */
const openTopic = '/agenda/studiekeuze-met-kans-op-werk';
const closedTopic = '/agenda/een-plek-om-elkaar-te-vinden';

interface BadForm {
  who: keyof typeof cast | 'visitor';
  at: string;
  act: string;
  /** What must be chosen, so that only the texts are wrong. */
  picks?: Record<string, string>;
}

const forms: BadForm[] = [
  { who: 'visitor', at: '/inloggen', act: 'send' },
  { who: 'member', at: '/agenda/nieuw', act: 'send', picks: { kind: 'idea', themeSlug: 'gelijke-kansen' } },
  { who: 'member', at: openTopic, act: 'contribute' },
  { who: 'member', at: '/mijn-plek/naam?ruimte=netwerk', act: 'send' },
  { who: 'facilitator', at: '/agenda/elke-maand-op-de-koffie/antwoord/vraag', act: 'send' },
  { who: 'facilitator', at: '/agenda/elke-maand-op-de-koffie/antwoord/niet-oppakken', act: 'send' },
  { who: 'facilitator', at: '/agenda/elke-maand-op-de-koffie/antwoord/doorverwijzen', act: 'send' },
  { who: 'facilitator', at: '/agenda/elke-maand-op-de-koffie/antwoord/samenvoegen', act: 'send' },
  { who: 'facilitator', at: '/gesprekken/tafel-6/gasten', act: 'observe' },
  { who: 'facilitator', at: '/gesprekken/tafel-6/agenda/nieuw', act: 'send', picks: { topicId: 'punt' } },
  { who: 'facilitator', at: '/gesprekken/tafel-6/afzeggen', act: 'send' },
  { who: 'facilitator', at: '/gesprekken/tafel-6/verzetten', act: 'send' },
  { who: 'facilitator', at: '/ruimtes/partnerschap-deventer/uitnodigen?voor=de-hanzekade', act: 'invite' },
  { who: 'representative', at: '/gesprekken/tafel-5/verslag/oordeel', act: 'dissent' },
  { who: 'representative', at: '/gesprekken/tafel-6/agenda/nieuw', act: 'send', picks: { topicId: 'punt' } },
  { who: 'representative', at: '/mijn-gegevens/wie-keek', act: 'send', picks: { kind: 'mail' } },
  { who: 'ministry', at: '/toezeggingen/nieuw?ruimte=dialoogtafel', act: 'make' },
  { who: 'ministry', at: '/toezeggingen/werkagenda-via/bericht', act: 'report' },
  { who: 'ministry', at: '/toezeggingen/werkagenda-via/klaar', act: 'deliver' },
];

const languages = { visitor: 'ar', member: 'nl', facilitator: 'ar', representative: 'nl', ministry: 'nl' } as const;

for (const [who, language] of Object.entries(languages) as [keyof typeof languages, 'nl' | 'ar'][])
  test(`Elk formulier van ${who} noemt wat ontbreekt en wat te lang is, en houdt wat getypt is (${language})`, async ({ someone }) => {
    const walker = await someone(language, who === 'visitor' ? undefined : cast[who]);
    for (const { at, act, picks = {} } of forms.filter((form) => form.who === who)) {
      for (const text of ['', tooLong]) {
        await walker.open(at);
        for (const [name, value] of Object.entries(picks)) await walker.pick(name, value);
        await walker.typeEverywhere(act, text);
        await walker.sendInVain(act);
        await expect(walker.page, at).toHaveURL(new RegExp(at.split('?')[0]!));
      }
    }
  });

test('Vijandige tekst blijft tekst, in beide richtingen', async ({ someone }) => {
  const member = await someone('ar', cast.member);
  const dialogs: string[] = [];
  member.page.on('dialog', (dialog) => (dialogs.push(dialog.message()), dialog.dismiss()));
  await member.open(openTopic);
  await member.type('text', hostile);
  await member.send('contribute');
  await member.open(`/agenda?zoek=${encodeURIComponent(hostile)}`);
  await expect(member.page.locator('input[name=zoek]')).toHaveValue(hostile);
  await member.open(openTopic);
  await expect(member.page.getByText('onerror=alert(1)')).toBeVisible();
  await expect(member.page.locator('img[src=x]')).toHaveCount(0);
  expect(dialogs).toEqual([]);
});

test('Een te grote tekst krijgt een eigen bladzijde, en er gebeurt niets', async ({ someone }) => {
  const member = await someone('nl', cast.member);
  await member.open(openTopic);
  await member.type('text', 'a'.repeat(70_000));
  await member.page.locator('main form:has(input[value=contribute]) button[type=submit]').click();
  await expect(member.page.getByRole('heading', { level: 1 })).toHaveText('Dit is te veel tekst');
});

test('Wat er niet is en wat van een ander is, is hetzelfde niets', async ({ someone }) => {
  const visitor = await someone('nl');
  const bodies: string[] = [];
  for (const path of ['agenda/bestaat-niet', 'agenda/vrijwilligers-die-stoppen', 'gesprekken/bestaat-niet', 'gesprekken/tafel-7', 'toezeggingen/%00', 'organisaties/..%2f..', `agenda/${'x'.repeat(3000)}`]) {
    const reply = await visitor.page.goto(`/nl/${path}`);
    expect(reply?.status(), path).toBe(404);
    bodies.push(await visitor.page.locator('main').innerText());
  }
  expect(new Set(bodies).size).toBe(1);
});

test('Twee keer versturen telt één keer', async ({ someone }) => {
  const member = await someone('nl', cast.otherMember);
  await member.open(openTopic);
  await member.type('text', 'Dit staat er één keer.');
  const form = await sealed(member, 'contribute');
  for (let turn = 0; turn < 2; turn += 1) {
    const reply = await member.page.request.post(`/nl${openTopic}`, { form, headers: sameSite(member), maxRedirects: 0 });
    expect(reply.status()).toBe(303);
  }
  await member.open(openTopic);
  await expect(member.page.getByText('Dit staat er één keer.')).toHaveCount(1);
});

test('Een gesloten onderwerp neemt niets meer aan, en geeft terug wat getypt was', async ({ someone }) => {
  const member = await someone('nl', cast.otherMember);
  await member.open(openTopic);
  await member.type('text', 'Te laat, maar niet weg.');
  const open = await sealed(member, 'contribute');
  const closed = `/nl${closedTopic}`;
  await member.page.goto(closed);
  await expect(member.page.locator('form:has(input[value=contribute])')).toHaveCount(0);
  const ids = await idOf(member, closed);
  const reply = await member.page.request.post(closed, { form: { ...open, ...ids }, headers: sameSite(member), maxRedirects: 0 });
  expect(reply.status()).toBe(422);
  const answer = await reply.text();
  expect(answer).toContain('Bijdragen kan hier nu niet meer');
});

test('Een formulier van een andere site verandert niets', async ({ someone }) => {
  const member = await someone('nl', cast.otherMember);
  await member.open(openTopic);
  await member.type('text', 'Van een andere site.');
  const form = await sealed(member, 'contribute');
  for (const headers of [{ origin: 'https://elders.example' }, { origin: 'null' }, { origin: '' }]) {
    const reply = await member.page.request.post(`/nl${openTopic}`, { form: { ...form, key: crypto.randomUUID() }, headers, maxRedirects: 0 });
    expect(reply.status(), JSON.stringify(headers)).not.toBe(303);
  }
  const wrongToken = { ...form, token: 'x'.repeat(43) };
  const reply = await member.page.request.post(`/nl${openTopic}`, { form: wrongToken, headers: sameSite(member), maxRedirects: 0 });
  expect(reply.status()).not.toBe(303);
  await member.open(openTopic);
  await expect(member.page.getByText('Van een andere site.')).toHaveCount(0);
});

test('Wie tijdens het typen wordt uitgelogd, raakt niets kwijt', async ({ someone }) => {
  const member = await someone('nl', cast.otherMember);
  await member.open('/agenda/nieuw');
  await member.pick('kind', 'idea');
  await member.type('question', 'Wie past op mijn woorden?');
  const session = await member.page.context().cookies();
  await member.page.context().clearCookies();
  for (let turn = 0; turn < 2; turn += 1) {
    await member.page.locator('main form button[type=submit]').first().click();
    await expect(member.page.getByText('Wie past op mijn woorden?')).toBeVisible();
  }
  await expect(member.page.getByRole('heading', { level: 1 })).toHaveText('U bent niet meer ingelogd');
  await member.page.context().addCookies(session);
  await member.page.locator('main form button[type=submit]').first().click();
  await expect(member.page.locator('[name=question]')).toHaveValue('Wie past op mijn woorden?');
});

test('Een link om in te loggen werkt één keer, en een verkeerde code nooit', async ({ someone }) => {
  const since = new Date();
  const first = await someone('tr');
  await first.open('/inloggen');
  await first.type('email', cast.otherMember);
  await first.send('send');
  await first.type('code', '00000000');
  await first.sendInVain('send');
  const link = await linkInMailTo(cast.otherMember, since);
  await first.go(link);
  await first.page.locator('main form button').click();
  const second = await someone('tr');
  await second.go(link);
  await second.page.locator('main form button').click();
  await expect(second.page.getByRole('heading', { level: 1 })).toBeVisible();
  await second.open('/te-doen');
  await expect(second.page).toHaveURL(/inloggen/);
});

/** The fields of a form as they would be sent now, the hidden ones included. */
const sealed = (walker: Walker, act: string): Promise<Record<string, string>> =>
  walker.page
    .locator(`main form:has(input[name=act][value="${act}"])`)
    .first()
    .evaluate((form) => Object.fromEntries([...new FormData(form as HTMLFormElement)].map(([name, value]) => [name, String(value)])));

const sameSite = ({ page }: Walker) => ({ origin: new URL(page.url()).origin, 'sec-fetch-site': 'same-origin' });

/** The id a page's forms carry for the thing itself. */
async function idOf({ page }: Walker, address: string): Promise<Record<string, string>> {
  await page.goto(address);
  const id = page.locator('main form input[name=id]').first();
  return (await id.count()) ? { id: await id.inputValue() } : {};
}
