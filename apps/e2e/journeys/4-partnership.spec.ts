import { cast } from '../support/cast';
import { expect, test, type Walker } from '../support/journey';
import { linkInMailTo } from '../support/mail';
import { dayFromNow, meetingSoon, plan } from '../support/meeting';

/** The partnership that begins: nobody of the municipality takes part yet, and nobody signed. */
const space = 'partnerschap-deventer';

/** The link someone who runs the space hands on to one person who will speak for an organisation. */
async function invitationFor(organisation: string, maker: Walker): Promise<string> {
  await maker.open(`/ruimtes/${space}/uitnodigen?voor=${organisation}`);
  await maker.type('function', 'Adviseur samenleven');
  await maker.pick('mayPromise', 'within_policy');
  await maker.pick('role', 'manager');
  await maker.pick('language', maker.language);
  await maker.send('invite');
  return maker.page.locator('input[name=link]').inputValue();
}

async function accept(newcomer: Walker, link: string, email: string): Promise<void> {
  await newcomer.go(link);
  const since = new Date();
  await newcomer.type('email', email);
  await newcomer.send('join');
  await newcomer.go(await linkInMailTo(email, since));
  await newcomer.page.locator('main form button').click();
  await newcomer.send('accept');
  await newcomer.showPasskey(email);
}

test('Een gemeente doet mee: uitgenodigd, getekend, en een eigen agenda, gesprek en toezegging', async ({ someone }) => {
  const facilitator = await someone('nl', cast.facilitator);
  const link = await invitationFor('gemeente-deventer', facilitator);

  const officer = await someone('nl');
  await accept(officer, link, 'floor@voorbeeld.example');
  await officer.open(`/ruimtes/${space}/tekenen`);
  await officer.send('send');
  await expect(officer.page.getByRole('complementary').getByText(/Getekend|getekend/).first()).toBeVisible();

  // The rest in another language: nothing but the words may change.
  officer.language = 'ar';
  await officer.open(`/ruimtes/${space}/tekenen`);
  await officer.open(`/agenda/nieuw?ruimte=${space}`);
  await officer.pick('kind', 'idea');
  await officer.type('question', 'Hoe maken wij samen het buurthuis open op zondag?');
  await officer.pickFirst('themeSlug');
  await officer.send('send');
  await officer.type('why', 'Op zondag is er niets te doen.');
  await officer.type('goodOutcome', 'Het buurthuis is open, en iedereen is welkom.');
  await officer.send('send');
  await officer.pick('audience', 'everyone');
  await officer.send('send');
  await officer.send('send');

  const meeting = await plan(officer, { space, title: 'Eerste gesprek in Deventer', meeting: meetingSoon() });
  await officer.open(`/toezeggingen/nieuw?ruimte=${space}`);
  await officer.type('title', 'De gemeente betaalt een jaar lang de sleutelhouder');
  await officer.type('text', 'Elke zondag van tien tot vijf.');
  await officer.type('source', 'Het eerste gesprek in Deventer');
  await officer.pickFirst('ownerId');
  await officer.pickFirst('themeSlug');
  await officer.type('dueOn', dayFromNow(60));
  await officer.pick('audience', 'everyone');
  await officer.send('make');

  const visitor = await someone('ar');
  await visitor.open(`/partnerschappen/${space}`);
  for (const words of ['Hoe maken wij samen het buurthuis open op zondag?', 'Eerste gesprek in Deventer', 'De gemeente betaalt een jaar lang de sleutelhouder'])
    await expect(visitor.page.getByRole('link', { name: words }).first()).toBeVisible();
  await visitor.open(meeting);

  const late = await someone('nl');
  await late.go(link);
  await expect(late.page.getByRole('heading', { level: 1 })).toHaveText('Deze uitnodiging werkt niet meer');
});
