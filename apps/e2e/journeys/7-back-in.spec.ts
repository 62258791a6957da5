import { cast } from '../support/cast';
import { aDevice } from '../support/device';
import { inspect } from '../support/inspect';
import { Walker, expect, test } from '../support/journey';
import { mailTo } from '../support/mail';

const submit = '[data-with-script] button[type=submit]';
const pressed = async (walker: Walker) => {
  const sent = walker.page.waitForResponse((reply) => reply.request().method() === 'POST');
  await walker.page.locator(submit).click();
  await sent;
  await walker.page.waitForLoadState();
  await inspect(walker.page);
};

test('Wie een passkey kwijt is, komt terug op het woord van twee kanten', async ({ someone }) => {
  // Six browsers, each with a page of its own to sign in.
  test.slow();
  const before = await someone('nl', cast.moderator);
  const lost = await someone('nl');
  const since = new Date();
  await lost.signInByMail(cast.moderator);

  // Someone else’s passkey opens nothing here, and says so.
  const ministry = await someone('nl', cast.ministry);
  const borrowed = new Walker(await lost.page.context().newPage(), 'nl');
  await aDevice(borrowed.page, cast.ministry);
  await borrowed.open('/inloggen/passkey');
  await pressed(borrowed);
  await expect(borrowed.page.getByRole('alert')).toContainText('van een ander account');
  await borrowed.page.close();
  await lost.page.bringToFront();

  await lost.open('/inloggen/passkey');
  await lost.page.locator('main details summary').first().click();
  await lost.follow(lost.word('people.recovery.link'));
  await lost.page.getByLabel('Dialoogtafel').or(lost.page.locator('input[name=participantId]')).first().check();
  await lost.send('ask');
  const code = (await lost.page.locator('main .big b').innerText()).trim();
  expect(code).toMatch(/^\d{4} \d{4} \d{4}$/);
  await mailTo(cast.moderator, since, ({ text }) => text.includes('passkey'));

  // One side, twice: once.
  await lookedUp(ministry, code);
  await expect(ministry.page.getByText('Moderator, ESS')).toBeVisible();
  await ministry.page.locator('main form:has(input[value=confirm]) button[type=submit]').click();
  await expect(ministry.page.getByRole('alert')).toBeVisible();
  await lookedUp(ministry, code);
  await ministry.pick('spoke', 'ja');
  await ministry.send('confirm');
  await seenBy(lost, () => expect(lost.page.getByText(lost.word('people.recovery.said'))).toHaveCount(1, { timeout: 100 }));
  const colleague = await someone('nl', cast.facilitator);
  await lookedUp(colleague, code);
  await expect(colleague.page.getByRole('alert')).toContainText('andere kant');

  // The other side, in another language.
  const representative = await someone('ar', cast.representative);
  await representative.open('/herstel');
  await representative.type('code', '000000000000');
  await representative.sendInVain('find');
  await lookedUp(representative, code);
  await representative.pick('spoke', 'ja');
  await representative.send('confirm');

  const make = lost.page.getByRole('link', { name: lost.word('people.recovery.make') }).first();
  await seenBy(lost, () => expect(make).toBeVisible({ timeout: 100 }));
  await lost.follow(lost.word('people.recovery.make'));
  const device = await aDevice(lost.page, cast.moderator, { anew: true });
  await pressed(lost);
  await expect(lost.page).toHaveURL(/mijn-account\?gelukt=passkey/);
  await device.remember();
  await lost.open('/mijn-account/passkey-kwijt');
  await expect(lost.page.getByText(lost.word('people.recovery.over.used'))).toBeVisible();

  // What was lost opens nothing, and whoever gave their word is told.
  await before.open('/inloggen/passkey');
  await pressed(before);
  await expect(before.page.getByRole('alert')).toBeVisible();
  await mailTo(cast.representative, since, ({ subject }) => subject !== '' && !/رمز/.test(subject));
  await lookedUp(ministry, code);
  await expect(ministry.page.getByRole('alert')).toContainText('al een nieuwe passkey');
});

/** A word counts when its line stands in the register: a moment after it was given. */
const seenBy = (lost: Walker, seen: () => Promise<void>): Promise<void> =>
  expect(async () => {
    await lost.open('/mijn-account/passkey-kwijt');
    await seen();
  }).toPass({ timeout: 20_000 });

/** Types the figures, and comes to the one person they are of, or to a no. */
async function lookedUp(walker: Walker, code: string): Promise<void> {
  await walker.open('/herstel');
  await walker.type('code', code);
  await walker.page.locator('main form:has(input[value=find]) button[type=submit]').click();
  await inspect(walker.page);
}

test('Iemand verandert het mailadres, en zet het terug uit de oude postbus', async ({ someone }) => {
  const moved = 'karima.nieuw@voorbeeld.example';
  const since = new Date();
  const mover = await someone('nl', cast.mover);
  await mover.open('/mijn-account');
  await mover.follow(mover.word('people.address.change'));
  await mover.type('email', 'geen adres');
  await mover.sendInVain('send');
  await mover.type('email', cast.mover);
  await mover.sendInVain('send');

  // An address of somebody else: the same page, and a mail without a way in.
  await mover.type('email', cast.otherMember);
  await mover.send('send');
  const words = await mover.page.locator('main h1, main .lead').allInnerTexts();
  const toOther = await mailTo(cast.otherMember, since, ({ text }) => text.includes('al in gebruik'));
  expect(toOther.text).not.toMatch(/sleutel=|\d{4} \d{4}/);

  await mover.open('/mijn-account/adres');
  await mover.type('email', moved);
  await mover.send('send');
  expect(await mover.page.locator('main h1, main .lead').allInnerTexts()).toEqual(words);
  await mover.type('code', '00000000');
  await mover.sendInVain('send');
  const { text } = await mailTo(moved, since);
  await mover.type('code', /(\d{4} \d{4})/.exec(text)?.[1] ?? '');
  await mover.send('send');
  await expect(mover.page.getByText(moved)).toBeVisible();

  const toOld = await mailTo(cast.mover, since, (mail) => mail.text.includes('/adres/terug'));
  expect(toOld.text).not.toContain(moved);
  const elsewhere = await someone('nl');
  await elsewhere.go(/https?:\/\/\S*\/adres\/terug\S*/.exec(toOld.text)?.[0] ?? '');
  await elsewhere.send('send');
  await expect(elsewhere.page.getByRole('heading', { level: 1 })).toHaveText(elsewhere.word('people.address.backTitle'));
  await mover.open('/mijn-account');
  await expect(mover.page).toHaveURL(/inloggen/);
  await elsewhere.signInByMail(cast.mover);
  await elsewhere.open('/mijn-account');
  await expect(elsewhere.page.getByText(cast.mover)).toBeVisible();
});

test('Te vaak geprobeerd: de pagina zegt wanneer het weer kan, en houdt wat getypt is', async ({ someone }) => {
  const visitor = await someone('tr');
  const email = 'te.vaak@voorbeeld.example';
  let status = 303;
  for (let tries = 0; tries < 20 && status === 303; tries += 1) {
    await visitor.page.goto('/tr/inloggen');
    await visitor.type('email', email);
    const answer = visitor.page.waitForResponse((reply) => reply.request().method() === 'POST');
    await visitor.page.locator('main form button[type=submit]').click();
    const reply = await answer;
    status = reply.status();
    if (status !== 303) expect(Number(reply.headers()['retry-after'])).toBeGreaterThan(0);
  }
  expect(status).toBe(429);
  await expect(visitor.page.locator('input[name=email]')).toHaveValue(email);
  await visitor.sendInVain('send');
  await expect(visitor.page.getByRole('alert')).toContainText('dakika');
});

test('Wie via de organisatie inlogt, komt terug waar hij was, in zijn taal', async ({ someone }) => {
  const officer = await someone('tr');
  await officer.open('/inloggen?naar=%2Ftr%2Fte-doen');
  await officer.follow(officer.word('people.provider.instead'));
  const away = officer.page.locator('main a[href^="http"]');
  await away.first().click();
  await officer.page.locator(`button[value="${cast.officer}"]`).click();
  await inspect(officer.page);
  expect(new URL(officer.page.url()).pathname).toMatch(/^\/tr\/inloggen\/via\//);
  await officer.page.locator('main form button[type=submit]').click();
  await expect(officer.page).toHaveURL(/\/tr\/te-doen$/);
});
