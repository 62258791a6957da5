import { cast } from '../support/cast';
import { inspect } from '../support/inspect';
import { expect, test, Walker } from '../support/journey';
import { askProof, expectProblem, openInbox, openReceipt, press, space, wordsOn, write } from '../support/sealed';

const texts = {
  nl: { said: 'Dit durf ik niet onder mijn naam te vertellen.', reply: 'Dank u. Wij gaan dit na.' },
  ar: { said: 'لا أجرؤ على قول هذا باسمي.', reply: 'شكرًا لكم. سنبحث في الأمر.' },
};
const authors = { nl: cast.otherMember, ar: cast.member };

/** What the moderator wrote down; made in the first of these journeys. */
let paper = '';

test('Een moderator maakt een sleutel, en schrijft twaalf woorden op', async ({ someone }) => {
  const moderator = await someone('nl', cast.moderator);
  await moderator.open(`${space}/lezen`);
  await press(moderator, '#maken');
  paper = await wordsOn(moderator);
  await inspect(moderator.page);
  await press(moderator, '#sleutel');
  await expect(moderator.page).toHaveURL(/gelukt=sleutel/);
});

for (const language of ['nl', 'ar'] as const) {
  test(`Iemand schrijft verzegeld, leest het antwoord met twaalf woorden, en neemt alles terug (${language})`, async ({ someone }) => {
    const { said, reply } = texts[language];
    const member = await someone(language, authors[language]);
    await member.open(space);
    // The number first: before what it is, how it works, and the button.
    expect(await member.page.locator('main strong').first().textContent()).toMatch(/\d0/);
    const link = await askProof(member);
    await inspect(member.page);

    const author = await someone(language);
    await author.go(link);
    expect(await author.page.context().cookies()).toEqual([]);
    const sent: string[] = [];
    author.page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''} ${request.headers()['cookie'] ?? ''}`));
    await write(author, 'moderator', said);
    const words = await wordsOn(author);
    await inspect(author.page);
    expect(sent.length).toBeGreaterThan(0);
    for (const each of sent) for (const secret of [said, words, words.split(' ')[0] as string, 'samenspraak=']) expect(each).not.toContain(secret);
    expect(new URL(author.page.url()).hash).toBe('');

    // The same proof once more.
    const again = await someone(language);
    await again.go(link);
    await write(again, 'moderator', 'Nog een keer.');
    await expectProblem(again, 'TOKEN_REFUSED');
    await expect(again.page.locator('[data-writing] textarea')).toHaveValue('Nog een keer.');

    const moderator = await someone(language, cast.moderator);
    await openInbox(moderator, paper);
    const message = moderator.page.locator('[data-message]', { hasText: said });
    await expect(message).toBeVisible();
    await inspect(moderator.page);
    const id = await message.getAttribute('data-message');
    await message.locator('summary').click();
    await message.locator('textarea').fill(reply);
    await message.locator('button[type=submit]').click();
    await expect(moderator.page).toHaveURL(/gelukt=beantwoord/);

    // Who runs the network has another task: not theirs to see.
    const facilitator = await someone(language, cast.facilitator);
    await facilitator.open(`${space}/lezen`);
    await expect(facilitator.page.locator('[data-message]').first()).toBeVisible();
    await expect(facilitator.page.locator(`[data-message="${id}"]`)).toHaveCount(0);

    await openReceipt(author, words);
    await expect(author.page.getByText(reply)).toBeVisible();
    await inspect(author.page);
    await undo(author, 'withdraw');
    await expect(author.page.locator('[data-withdrawn]')).toBeVisible();
    await openInbox(moderator, paper);
    await expect(moderator.page.getByText(said)).toHaveCount(0);
    await undo(author, 'destroy');
    await expect(author.page.locator('[data-gone]')).toBeVisible();
    await openReceipt(author, words);
    await expectProblem(author, 'NOT_FOUND');
  });
}

async function undo(author: Walker, act: 'withdraw' | 'destroy'): Promise<void> {
  const how = author.page.locator('details', { has: author.page.locator(`input[value=${act}]`) });
  await how.locator('summary').click();
  await how.locator('button[type=submit]').click();
}

test('Verkeerde woorden, geen bewijs en een vreemde sleutel: elk krijgt een antwoord', async ({ someone }) => {
  const stranger = await someone('nl');
  await openReceipt(stranger, 'een twee drie');
  await expectProblem(stranger, 'WORDS');
  await openReceipt(stranger, 'zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo wrong');
  await expectProblem(stranger, 'NOT_FOUND');

  await stranger.open('/verzegeld/netwerk');
  await expect(stranger.page.locator('[data-no-proof]')).toBeVisible();
  // A proof of a month that is over, or under a key that others do not get.
  const made = (length: number) => 'A'.repeat(length);
  await (await fresh(stranger)).go(`/nl/verzegeld/netwerk#${made(128)}.${made(43)}`);
  await write(stranger, 'facilitator', 'Dit gaat niet weg.');
  await expectProblem(stranger, 'KEY');
  const key = (await stranger.page.locator('[data-token-keys]').getAttribute('data-token-keys'))?.split(' ')[1];
  await (await fresh(stranger)).go(`/nl/verzegeld/netwerk#${made(128)}.${key}`);
  await write(stranger, 'facilitator', 'Dit ook niet.');
  await expectProblem(stranger, 'TOKEN_REFUSED');
});

/** Only what stands behind the `#` differs: a browser would not load the page again. */
async function fresh(walker: Walker): Promise<Walker> {
  await walker.page.goto('about:blank');
  return walker;
}

test('Waar te weinig mensen zijn, wordt het niet aangeboden', async ({ someone }) => {
  const officer = await someone('nl', 'eline@voorbeeld.example');
  await officer.open('/ruimtes/partnerschap-assen/verzegeld/lezen');
  await press(officer, '#maken');
  await wordsOn(officer);
  await press(officer, '#sleutel');
  await expect(officer.page).toHaveURL(/gelukt=sleutel/);
  await officer.open('/ruimtes/partnerschap-assen/verzegeld');
  await expect(officer.page.getByText('Verzegeld schrijven kan hier nu niet')).toBeVisible();
  await expect(officer.page.locator('[data-sealed]')).toHaveCount(0);
});

test('Zonder script zegt elke bladzijde dat het niet kan, en niets anders', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const walker = new Walker(await context.newPage(), 'nl');
  for (const path of ['/verzegeld', '/verzegeld/netwerk']) {
    await walker.page.goto(`/nl${path}`);
    await expect(walker.page.locator('[data-without-script]')).toBeVisible();
    await expect(walker.page.locator('main form:visible')).toHaveCount(0);
  }
  await context.close();
});
