import { randomUUID } from 'node:crypto';
import { Contribution } from '@samenspraak/agenda-api';
import { aTheme, aTopic } from '@samenspraak/agenda-api/testing';
import { Participation, SignInService, hashOf } from '@samenspraak/people-api';
import { account } from '@samenspraak/people-api/testing';
import { Clock, Database, Language, Vault, visitor, type Viewer } from '@samenspraak/shared-api';
import { SentJobs, TestStores, openTestStores } from '@samenspraak/shared-api/testing';
import { aSpace, aViewer, theNetwork } from '@samenspraak/spaces-api/testing';
import { PrivacyModule } from '../privacy.module';
import { OwnDataService } from './own-data.service';
import type { OwnRow } from './own-data.graphql';

let stores: TestStores;
let me: Viewer;
let email: string;

/** Someone with an account and a place in two spaces. */
async function aPerson(address: string): Promise<Viewer> {
  const { id: personId } = await account(address, Language.nl);
  const [one, two] = [await aViewer(stores, network, { name: `${address} hier` }), await aViewer(stores, elsewhere, { name: `${address} daar` })];
  const standings = [...one.standings, ...two.standings];
  await Vault.manager.insert(Participation, standings.map(({ participantId }) => ({ participantId, personId })));
  return { ...one, personId, sessionHash: hashOf(randomUUID()), standings, signedIn: { at: Clock.now(), means: 'mail' } };
}

let network: Awaited<ReturnType<typeof theNetwork>>['space'];
let elsewhere: typeof network;
beforeAll(async () => {
  expect(PrivacyModule).toBeDefined();
  stores = await openTestStores();
  new SentJobs().connect();
  ({ space: network } = await theNetwork(stores));
  elsewhere = await aSpace(stores, { name: 'Tafel in Assen' });
  await aTheme(stores);
  [me, email] = [await aPerson('ik@voorbeeld.example'), 'ik@voorbeeld.example'];
});
afterAll(() => stores.close());

const data = new OwnDataService();
const all = (viewer: Viewer): Promise<OwnRow[]> => Database.operation(viewer, () => data.rowsOf(viewer, 100));
const said = (rows: OwnRow[]): string => JSON.stringify(rows);

it('gives everything about me of both stores, in the spaces I left too, and nothing of anyone else', async () => {
  const other = await aPerson('ander@voorbeeld.example');
  const at = Clock.now();
  const words = { language: Language.nl, organisationId: null, withdrawnAt: null, at };
  const topic = await aTopic(stores, network, me, { question: 'Mijn vraag over stages' });
  const theirs = await aTopic(stores, network, other, { question: 'De vraag van een ander' });
  await stores.given(Contribution, { ...words, spaceId: network.id, topicId: theirs.id, participantId: me.standings[0]!.participantId, text: 'Mijn antwoord' });
  await stores.given(Contribution, { ...words, spaceId: network.id, topicId: topic.id, participantId: other.standings[0]!.participantId, text: 'Een antwoord van een ander' });
  const rows = await all({ ...me, standings: [] });
  for (const mine of [email, 'ik@voorbeeld.example hier', 'ik@voorbeeld.example daar', 'Mijn vraag over stages', 'Mijn antwoord', 'Tafel in Assen']) {
    expect(said(rows)).toContain(mine);
  }
  for (const foreign of ['ander@voorbeeld.example', 'Een antwoord van een ander', other.personId!, other.standings[0]!.participantId]) {
    expect(said(rows)).not.toContain(foreign);
  }
});

it('finds a request to sign in by its address, and never gives a key', async () => {
  await Database.operation(visitor, () => new SignInService().requestSignIn({ email, language: Language.nl }));
  const rows = await all(me);
  expect(rows.find(({ table }) => table === 'sign_in_attempt')?.fields).toContainEqual(expect.objectContaining({ column: 'sealed_email', value: email }));
  const columns = rows.flatMap(({ fields }) => fields.map(({ column }) => column));
  expect(columns.filter((column) => /hash|secret|wrapped|index/.test(column))).toEqual([]);
});

it('shows a few rows of each table, and says how many there are', async () => {
  for (let count = 0; count < 4; count += 1) await aTopic(stores, network, me);
  const topics = (await Database.operation(me, () => data.rowsOf(me, 2))).filter(({ table }) => table === 'topic');
  expect(topics).toHaveLength(2);
  expect(topics[0]?.count).toBeGreaterThanOrEqual(4);
});

it('puts things in their order: account, signing in, places, what I wrote', async () => {
  const groups = [...new Set((await all(me)).map(({ group }) => group))];
  expect(groups.slice(0, 4)).toEqual(['account', 'signIns', 'places', 'wrote']);
});
