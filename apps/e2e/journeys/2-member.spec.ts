import { cast } from '../support/cast';
import { expect, test, type Walker } from '../support/journey';
import { mailTo } from '../support/mail';
import type { Language } from '../support/words';

const questions: Record<'nl' | 'ar', string> = {
  nl: 'Hoe vinden jongeren uit onze wijk sneller een stage?',
  ar: 'كيف يجد شباب حيّنا فرصة تدريب بسرعة أكبر؟',
};

/** Proposes a topic on the four pages, as a member does on a phone. */
async function propose(member: Walker, question: string): Promise<void> {
  await member.open('/agenda/nieuw');
  await member.pick('kind', 'concern');
  await member.type('question', question);
  await member.pick('themeSlug', 'gelijke-kansen');
  await member.send('send');
  await member.type('why', 'Drie scholen zien hetzelfde.');
  await member.type('goodOutcome', 'Ieder een plek voor de zomer.');
  await member.send('send');
  await member.pick('audience', 'everyone');
  await member.send('send');
  await member.send('send');
}

for (const language of ['nl', 'ar'] as const satisfies Language[]) {
  test(`Een netwerklid brengt iets in, ESS pakt het op, anderen steunen en praten mee (${language})`, async ({ someone }) => {
    const question = questions[language];
    const member = await someone(language, cast.member);
    await propose(member, question);
    await expect(member.page.getByRole('heading', { level: 1 })).toHaveText(question);
    const { address } = member;

    const since = new Date();
    const facilitator = await someone(language, cast.facilitator);
    await facilitator.open('/te-doen');
    await facilitator.page.getByRole('link', { name: question }).click();
    await facilitator.open(`${address}/antwoord/oppakken`);
    await facilitator.type('text', 'Wij bespreken dit aan tafel.');
    await facilitator.send('send');
    await expect(facilitator.page.getByText('Wij bespreken dit aan tafel.')).toBeVisible();
    await mailTo(cast.member, since);

    const other = await someone(language, cast.otherMember);
    await other.open(address);
    await other.send('support');
    await other.type('text', '<script>alert(1)</script> Mijn dochter schreef 30 brieven.');
    await other.send('contribute');
    await expect(other.page.getByText('Mijn dochter schreef 30 brieven.')).toBeVisible();

    await member.open('/berichten');
    await expect(member.page.getByRole('link', { name: question }).first()).toBeVisible();
  });
}

test('Wat niet klopt, wordt genoemd, en wat getypt is, staat er nog', async ({ someone }) => {
  const member = await someone('nl', cast.member);
  await member.open('/agenda/nieuw');
  await member.pick('kind', 'idea');
  await member.pick('themeSlug', 'gelijke-kansen');
  await member.type('question', 'x'.repeat(141));
  await member.sendInVain('send');
  await expect(member.page.locator('[name=question]')).toHaveAttribute('aria-invalid', 'true');
});

test('Een bezoeker die iets wil inbrengen, logt eerst in en komt dan terug', async ({ someone }) => {
  const visitor = await someone('nl');
  await visitor.open('/agenda/nieuw');
  await expect(visitor.page).toHaveURL(/\/nl\/inloggen\?naar=/);
});
