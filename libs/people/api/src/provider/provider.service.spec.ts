import { createHash } from 'node:crypto';
import { Clock, Language, Site, Vault, Viewer, visitor } from '@samenspraak/shared-api';
import { TestStores, openTestStores } from '@samenspraak/shared-api/testing';
import { account, sessionOwner } from '../account';
import '../people.module';
import { Person } from '../person.entity';
import { sessionCookie } from '../session-cookie';
import { HostileProvider, type Wrong, hostileClient, openHostileProvider } from './hostile-provider.testing';
import { type Journey, journeyOf, markOf, newJourney, pageOf } from './journey';
import { ProviderLink } from './provider-link.entity';
import { ProviderRefused, ProviderService } from './provider.service';
import { ProviderUnreachable, Providers } from './providers';

const service = new ProviderService();
let stores: TestStores;
let provider: HostileProvider;
let eline: string;

beforeAll(async () => {
  stores = await openTestStores();
  provider = await openHostileProvider();
  Site.origin = 'https://samenspraak.example';
  eline = (await account('eline@assen.example', Language.nl)).id;
  await account('bas@assen.example', Language.nl);
  const assen = { ...hostileClient, key: 'assen', name: 'Gemeente Assen', issuer: provider.issuer, emailDomains: ['assen.example'] };
  Providers.connect(JSON.stringify([assen, { ...assen, key: 'zwolle' }, { ...assen, key: 'weg', issuer: 'http://127.0.0.1:1' }]));
});
afterAll(() => Promise.all([stores.close(), provider.close()]));
beforeEach(async () => {
  provider.wrong = {};
  await Vault.manager.query('delete from provider_link');
});
afterEach(() => Clock.set());

interface Tried {
  journey?: Journey;
  cookie?: string;
  key?: string;
  changes?: Record<string, string | null>;
  viewer?: Viewer;
}

/** Goes to the provider and comes back, with what goes wrong on the way. */
async function come({ journey = newJourney(), cookie = journey.secret, key = 'assen', changes, viewer = visitor }: Tried = {}) {
  const href = await service.wayTo(Providers.by('assen')!, journey);
  return service.signIn(viewer, key, cookie, provider.answerTo(href, changes));
}
const refused = (work: Promise<unknown>) => expect(work).rejects.toBeInstanceOf(ProviderRefused);

it('signs in who takes part already, and knows them again by the provider’s own name for them', async () => {
  const owner = await sessionOwner(`${sessionCookie}=${(await come()).secret}`);
  expect(owner).toMatchObject({ personId: eline, signedIn: { means: 'provider' } });
  provider.wrong = { claims: { email: 'nieuw.adres@elders.example', email_verified: false } };
  expect(await sessionOwner(`${sessionCookie}=${(await come()).secret}`)).toMatchObject({ personId: eline });
  const [link] = await Vault.manager.find(ProviderLink);
  expect(JSON.stringify(link)).not.toContain('onderwerp');
});

it('sends a challenge along, and proves it with the code (RFC 7636)', async () => {
  const journey = newJourney();
  const { searchParams } = new URL(await service.wayTo(Providers.by('assen')!, journey));
  expect(Object.fromEntries(searchParams)).toMatchObject({ response_type: 'code', code_challenge_method: 'S256', redirect_uri: 'https://samenspraak.example/nl/inloggen/via/assen' });
  await come({ journey });
  const verifier = provider.asked.get('code_verifier') ?? '';
  expect(createHash('sha256').update(verifier).digest('base64url')).toBe(searchParams.get('code_challenge'));
  expect(provider.asked.get('redirect_uri')).toBe('https://samenspraak.example/nl/inloggen/via/assen');
});

const now = () => Math.floor(Date.now() / 1000);
const wrongTokens: [string, () => Wrong][] = [
  ['a nonce of another journey', () => ({ claims: { nonce: 'een andere' } })],
  ['no nonce', () => ({ claims: { nonce: undefined } })],
  ['another issuer', () => ({ claims: { iss: 'https://elders.example' } })],
  ['another audience', () => ({ claims: { aud: 'een andere site' } })],
  ['an audience beside ours, given to another', () => ({ claims: { aud: ['samenspraak', 'elders'], azp: 'elders' } })],
  ['a time that is over', () => ({ claims: { iat: now() - 7200, exp: now() - 3600 } })],
  ['no signature at all', () => ({ header: { alg: 'none' } })],
  ['a signature with the client’s own secret', () => ({ header: { alg: 'HS256' } })],
  ['an old key', () => ({ oldKey: true })],
  ['a key that nobody knows', () => ({ oldKey: true, header: { kid: 'gisteren' } })],
  ['claims changed after signing', () => ({ forged: { email: 'bas@assen.example', sub: 'bas' } })],
  ['an address that was not verified', () => ({ claims: { email_verified: false } })],
  ['an address “verified” in words', () => ({ claims: { email_verified: 'true' } })],
  ['an address outside the body’s own domain', () => ({ claims: { email: 'eline@assen.example.evil.example' } })],
  ['an address of nobody who takes part', () => ({ claims: { email: 'niemand@assen.example' } })],
  ['no address', () => ({ claims: { email: undefined } })],
];

it.each(wrongTokens)('refuses a token with %s', async (_name, wrong) => {
  const before = await Vault.manager.count(Person);
  provider.wrong = wrong();
  await refused(come());
  expect(await Vault.manager.count(ProviderLink)).toBe(0);
  expect(await Vault.manager.count(Person)).toBe(before);
});

const wrongAnswers: [string, Record<string, string | null>][] = [
  ['another state', { state: 'een andere' }],
  ['no state', { state: null }],
  ['another issuer’s name', { iss: 'https://elders.example' }],
  ['no issuer’s name', { iss: null }],
  ['no code', { code: null }],
  ['a no of the provider', { error: 'access_denied', code: null }],
];

it.each(wrongAnswers)('refuses an answer with %s', async (_name, changes) => {
  await refused(come({ changes }));
});

it('refuses what comes back in another browser, twice, too late, or for another provider', async () => {
  await refused(come({ cookie: newJourney().secret }));
  await refused(come({ cookie: '' }));
  await refused(come({ key: 'zwolle' }));
  await refused(come({ key: 'bestaat-niet' }));
  const journey = newJourney();
  await come({ journey });
  await refused(come({ journey }));
  const late = newJourney();
  Clock.set(new Date(Date.now() + 10 * 60 * 1000 + 1));
  await refused(come({ journey: late }));
});

it('refuses another’s sign-in to who is signed in, and a second person of the provider for one account', async () => {
  await refused(come({ viewer: { kind: 'person', personId: 'iemand anders', standings: [] } }));
  expect(await Vault.manager.count(ProviderLink)).toBe(0);
  await come();
  provider.wrong = { claims: { sub: 'een ander met dit adres' } };
  await refused(come());
});

it('makes nothing of a journey for another provider: each has its own marks', () => {
  const journey = newJourney();
  for (const what of ['state', 'nonce', 'verifier'] as const) expect(markOf(what, journey, 'assen')).not.toBe(markOf(what, journey, 'zwolle'));
});

it('says so when a provider does not answer, and stops at a list that is not one', async () => {
  await expect(service.wayTo(Providers.by('weg')!, newJourney())).rejects.toBeInstanceOf(ProviderUnreachable);
  expect(() => Providers.connect('[{"key":"Met spaties"}]')).toThrow('OIDC_PROVIDERS');
});

it('comes back to the page and in the language one came from, and to no other site', async () => {
  expect(await come({ journey: newJourney('/tr/agenda?thema=wonen') })).toMatchObject({ next: '/tr/agenda?thema=wonen' });
  for (const page of ['https://elders.example', '//elders.example', '/de/agenda', null]) expect(await come({ journey: newJourney(page) })).toMatchObject({ next: null });
});

it('refuses a journey whose page was changed on the way: all its marks are others then', async () => {
  const journey = newJourney('/nl/agenda');
  const [expiry, random] = journey.secret.split('.');
  const changed = `${expiry}.${random}.${Buffer.from('/nl/uitloggen').toString('base64url')}`;
  await refused(come({ journey, cookie: changed }));
  expect(pageOf(journeyOf(`${expiry}.${random}.${Buffer.from('//elders.example').toString('base64url')}`)!)).toBeNull();
});
