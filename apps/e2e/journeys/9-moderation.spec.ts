import { cast } from '../support/cast';
import { expect, test } from '../support/journey';
import { mailTo } from '../support/mail';

const topic = '/agenda/huiswerkklas-op-vier-plekken';
const words = `Ev ödevi sınıfı bizim mahalleye de lazım. (${Date.now()})`;

test('Iemand meldt een bijdrage, een moderator besluit, de schrijver maakt bezwaar, een ander geeft haar gelijk', async ({ someone }) => {
  const author = await someone('tr', cast.otherMember);
  await author.open(topic);
  await author.type('text', words);
  await author.send('contribute');

  // A report needs a ground; the text stays where it is.
  const member = await someone('nl', cast.member);
  await member.open(topic);
  await member.page.locator('article', { hasText: words }).getByRole('link', { name: member.word('moderation.text.flagReply') }).click();
  await member.type('text', 'Volgens mij is dit reclame.');
  await member.sendInVain('send');
  await member.pick('rule', 'advertising');
  await member.send('send');
  await member.open(topic);
  await expect(member.page.getByText(words)).toBeVisible();

  const moderator = await someone('nl', cast.moderator);
  await moderator.open('/moderatie');
  await moderator.page.locator('main li', { hasText: 'Onze huiswerkklas groeide' }).last().getByRole('link').click();
  await expect(moderator.page.getByText(words)).toBeVisible();
  await expect(moderator.page.locator('main')).not.toContainText('Bilal');
  const found = moderator.address;
  await moderator.open(`${found}/besluit`);
  await moderator.type('facts', 'De tekst prijst een klas aan.');
  await moderator.sendInVain('send');
  await moderator.pick('measure', 'replaced');
  await moderator.pick('rule', 'advertising');
  const since = new Date();
  await moderator.send('send');

  const visitor = await someone('nl');
  await visitor.open(topic);
  await expect(visitor.page.getByText(words)).toHaveCount(0);

  // The reason reaches the author within a minute, in her language, without the text.
  const { text } = await mailTo(cast.otherMember, since, (mail) => mail.text.includes('/moderatie/besluiten/'));
  expect(text).not.toContain(words);
  await author.go(/https?:\/\/\S*\/moderatie\/besluiten\/\S*/.exec(text)?.[0] ?? '');
  await expect(author.page.getByText(words)).toBeVisible();
  await author.sendInVain('send');
  await author.type('reason', 'Bu reklam değil, bir dilek.');
  await author.send('send');

  // Who decided does not judge; somebody from the other side does.
  await moderator.open(`${found}/bezwaar`);
  await expect(moderator.page.locator('main form')).toHaveCount(0);
  const judge = await someone('en', cast.judge);
  await judge.open(`${found}/bezwaar`);
  await judge.pick('outcome', 'reversed');
  await judge.type('answer', 'A wish is no advertisement.');
  await judge.send('send');

  await visitor.open(topic);
  await expect(visitor.page.getByText(words, { exact: true })).toBeVisible();
  await author.open(author.address);
  await expect(author.page.getByText('A wish is no advertisement.')).toBeVisible();
});
