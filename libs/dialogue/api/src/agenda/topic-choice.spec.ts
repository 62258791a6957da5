import { AgendaModule, Topic, TopicState } from '@samenspraak/agenda-api';
import { aTheme, aTopic } from '@samenspraak/agenda-api/testing';
import { Viewer } from '@samenspraak/shared-api';
import { TestServer, TestStores, openTestServer, openTestStores } from '@samenspraak/shared-api/testing';
import { Audience, SpacesModule } from '@samenspraak/spaces-api';
import { aSpace, theNetwork } from '@samenspraak/spaces-api/testing';
import { DialogueModule } from '../dialogue.module';
import { aSession, anItem } from '../testing';

let stores: TestStores;
let server: TestServer;

beforeAll(async () => {
  stores = await openTestStores();
  await aTheme(stores);
  server = await openTestServer(SpacesModule, AgendaModule, DialogueModule);
});
afterAll(async () => {
  await server.close();
  await stores.close();
});

async function offered(viewer: Viewer, slug: string, search: string | null = null): Promise<string[]> {
  const query = 'query ($slug: String!, $search: String) { session(slug: $slug) { topicsToChoose(search: $search) { slug } } }';
  const { data, errors } = await server.ask(viewer, query, { slug, search });
  expect(errors).toBeUndefined();
  return (data as unknown as { session: { topicsToChoose: { slug: string }[] } }).session.topicsToChoose.map((topic) => topic.slug).sort();
}

const slugs = (...topics: Topic[]) => topics.map(({ slug }) => slug).sort();

it('offers what waits in the session’s own space and does not stand on its agenda', async () => {
  const { space, ministry, facilitator } = await theNetwork(stores);
  const session = await aSession(stores, space, ministry);
  const open = await aTopic(stores, space, null);
  const following = await aTopic(stores, space, null, { state: TopicState.following });
  await aTopic(stores, space, null, { state: TopicState.submitted });
  const standing = await aTopic(stores, space, null);
  await anItem(stores, session, ministry, { topicId: standing.id, title: null });
  expect(await offered(facilitator, session.slug)).toEqual(slugs(open, following));
});

it('finds topics of other spaces by their words, as far as the viewer can read them', async () => {
  const { space, ministry, facilitator } = await theNetwork(stores);
  const session = await aSession(stores, space, ministry);
  const elsewhere = await aSpace(stores);
  const question = 'Wie repareert het orgel in de muziekschool?';
  const found = await aTopic(stores, elsewhere, null, { question });
  await aTopic(stores, elsewhere, null, { question, audience: Audience.members });
  expect(await offered(facilitator, session.slug, 'orgel muziekschool')).toEqual(slugs(found));
  expect(await offered(facilitator, session.slug, '(((')).toEqual([]);
});
