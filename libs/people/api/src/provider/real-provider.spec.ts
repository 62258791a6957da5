import { join } from 'node:path';
import { Language, Site, visitor } from '@samenspraak/shared-api';
import { TestStores, openTestStores } from '@samenspraak/shared-api/testing';
import { account, sessionOwner } from '../account';
import '../people.module';
import { sessionCookie } from '../session-cookie';
import { newJourney } from './journey';
import { ProviderRefused, ProviderService } from './provider.service';
import { Providers } from './providers';

interface ExampleProvider {
  setting: string;
  invite(people: { name: string; role: string; email: string }[]): void;
  close(): Promise<void>;
}
type Start = (options: { port: number; origin: string }) => Promise<ExampleProvider>;

const origin = 'http://localhost:3000';
const email = 'eline@voorbeeld.example';
const service = new ProviderService();
let stores: TestStores;
let provider: ExampleProvider;
let personId: string;

beforeAll(async () => {
  stores = await openTestStores();
  Site.origin = origin;
  personId = (await account(email, Language.nl)).id;
  const { startExampleProvider } = (await import(join(process.cwd(), 'scripts/local/example-provider.mjs'))) as { startExampleProvider: Start };
  provider = await startExampleProvider({ port: 20_000 + (process.pid % 20_000), origin });
  provider.invite([{ name: 'Eline', role: 'officer', email }]);
  Providers.connect(provider.setting);
});
afterAll(() => Promise.all([stores.close(), provider.close()]));

const example = () => Providers.by('voorbeeld')!;

/** A browser at the provider: goes there, says who it is, and follows until it is sent back to us or stopped. */
async function walk(href: string): Promise<{ back?: URL; status: number; text: string }> {
  const cookies = new Map<string, string>();
  let [url, body] = [href, undefined as string | undefined];
  for (let steps = 0; steps < 10; steps += 1) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { cookie, 'content-type': 'application/x-www-form-urlencoded' };
    const reply = await fetch(url, { redirect: 'manual', headers, ...(body === undefined ? {} : { method: 'POST', body }) });
    for (const line of reply.headers.getSetCookie()) cookies.set(line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1, line.indexOf(';')));
    const to = reply.headers.get('location');
    if (to?.startsWith(origin)) return { back: new URL(to), status: reply.status, text: '' };
    const text = await reply.text();
    if (!to && !text.includes('name="account"')) return { status: reply.status, text };
    body = to ? undefined : new URLSearchParams({ account: email }).toString();
    url = to ? new URL(to, url).href : url;
  }
  throw new Error('No end to it');
}

const answerOf = async (href: string): Promise<string> => (await walk(href)).back?.search.slice(1) ?? '';
const refused = (work: Promise<unknown>) => expect(work).rejects.toBeInstanceOf(ProviderRefused);

it('signs in through a real provider', async () => {
  const journey = newJourney();
  const answer = await answerOf(await service.wayTo(example(), journey));
  const { secret } = await service.signIn(visitor, 'voorbeeld', journey.secret, answer);
  expect(await sessionOwner(`${sessionCookie}=${secret}`)).toMatchObject({ personId, signedIn: { means: 'provider' } });
});

it('is refused a code that was given to another’s browser: it lacks that browser’s verifier', async () => {
  const [victim, thief] = [newJourney(), newJourney()];
  const stolen = new URLSearchParams(await answerOf(await service.wayTo(example(), victim))).get('code') ?? '';
  const own = new URLSearchParams(await answerOf(await service.wayTo(example(), thief)));
  own.set('code', stolen);
  await refused(service.signIn(visitor, 'voorbeeld', thief.secret, own.toString()));
});

it('is refused a code without a challenge, and one that would go elsewhere', async () => {
  const bare = new URL(await service.wayTo(example(), newJourney()));
  bare.searchParams.delete('code_challenge');
  bare.searchParams.delete('code_challenge_method');
  expect((await walk(bare.href)).back?.searchParams.get('error')).toBe('invalid_request');
  const elsewhere = new URL(await service.wayTo(example(), newJourney()));
  elsewhere.searchParams.set('redirect_uri', 'https://elders.example/');
  expect(await walk(elsewhere.href)).toMatchObject({ status: 400, text: expect.stringContaining('invalid_redirect_uri') as string });
});

it('is refused the code of another client', async () => {
  const foreign = new URL(await service.wayTo(example(), newJourney()));
  foreign.searchParams.set('client_id', 'een-ander');
  expect((await walk(foreign.href)).status).toBe(400);
});
