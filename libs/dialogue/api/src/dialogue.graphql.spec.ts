import { AgendaModule } from '@samenspraak/agenda-api';
import { aTheme, aTopic } from '@samenspraak/agenda-api/testing';
import { Viewer, visitor } from '@samenspraak/shared-api';
import { SentJobs, TestServer, TestStores, openTestServer, openTestStores } from '@samenspraak/shared-api/testing';
import { Audience, SpacesModule } from '@samenspraak/spaces-api';
import { theNetwork } from '@samenspraak/spaces-api/testing';
import { DialogueModule } from './dialogue.module';
import { ReportState } from './report/report-state';
import { SessionState } from './session/session-state';
import { aHeldSession, aReport, aSeries, aSession, anItem, sessionInput } from './testing';

let stores: TestStores;
let server: TestServer;
let cast: Awaited<ReturnType<typeof theNetwork>>;
const jobs = new SentJobs();

beforeAll(async () => {
  stores = await openTestStores();
  jobs.connect();
  await aTheme(stores);
  cast = await theNetwork(stores);
  server = await openTestServer(SpacesModule, AgendaModule, DialogueModule);
});
afterAll(async () => {
  await server.close();
  await stores.close();
});

const at = (iso: string, hours = 2) => ({ startsAt: new Date(iso), endsAt: new Date(new Date(iso).getTime() + hours * 3_600_000) });
const read = async (viewer: Viewer, query: string, variables = {}): Promise<Record<string, never>> => {
  const { data, errors } = await server.ask(viewer, query, variables);
  expect(errors).toBeUndefined();
  return data ?? {};
};

it('pages through what is over, latest first, and leaves nothing out', async () => {
  const space = (await theNetwork(stores)).space;
  const slugs: string[] = [];
  for (let day = 10; day < 32; day += 1) slugs.unshift((await aHeldSession(stores, space, cast.ministry, at(`2024-01-${day}T12:00:00Z`))).slug);
  const page = `query ($filter: SessionFilter, $after: String) {
    sessions(filter: $filter, after: $after) { nodes { slug } pageInfo { endCursor hasNextPage } } }`;
  const filter = { when: 'past', spaceId: space.id };
  const { sessions: first } = await read(visitor, page, { filter }) as never as { sessions: { nodes: { slug: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } };
  expect(first.pageInfo.hasNextPage).toBe(true);
  const { sessions: rest } = await read(visitor, page, { filter, after: first.pageInfo.endCursor }) as never as typeof first & { sessions: typeof first };
  expect([...first.nodes, ...rest.nodes].map(({ slug }) => slug)).toEqual(slugs);
  const broken = await server.ask(visitor, page, { filter, after: 'nonsense' });
  expect(broken.errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT', fields: [{ field: 'after' }] } }]);
});

it('looks at what is to come where a list does not say when, also in a compiled query', async () => {
  const { space } = await theNetwork(stores);
  const coming = await aSession(stores, space, cast.ministry, at('2040-03-01T12:00:00Z'));
  await aHeldSession(stores, space, cast.ministry, at('2024-03-01T12:00:00Z'));
  const list = 'query ($filter: SessionFilter) { sessions(filter: $filter) { nodes { slug } } }';
  for (const filter of [{ spaceId: space.id }, { spaceId: space.id }, { spaceId: space.id }, { spaceId: space.id, when: 'upcoming' }])
    expect(await read(visitor, list, { filter })).toEqual({ sessions: { nodes: [{ slug: coming.slug }] } });
  expect((await server.ask(visitor, list)).errors).toBeUndefined();
});

it.each([
  ['an id that is none', { spaceId: 'nergens' }, 'spaceId'],
  ['a text that is too long', { spaceSlug: 'x'.repeat(121) }, 'spaceSlug'],
  ['no moment at all', { when: null }, 'when'],
])('checks what a list is asked with: %s', async (_what, filter, field) => {
  const answer = await server.ask(visitor, 'query ($filter: SessionFilter) { sessions(filter: $filter) { nodes { slug } } }', { filter });
  expect(answer.errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT', fields: [{ field }] } }]);
});

it('announces a planned session with nobody else in the room, where the form says neither', async () => {
  const other = await theNetwork(stores);
  const input = { ...sessionInput(other.space, other.ministry, { invitedIds: [other.mosque.id] }), observers: undefined, draft: undefined };
  for (const title of ['Eerste keer', 'Tweede keer', 'Derde keer']) {
    const planned = await server.ask(other.facilitator, 'mutation ($input: SessionInput!) { planSession(input: $input) { slug } }', { input: { ...input, title } });
    expect(planned.errors).toBeUndefined();
  }
});

it('counts a month by the clock of the Netherlands', async () => {
  const inside = [at('2031-04-30T22:30:00Z'), at('2031-05-31T21:30:00Z')];
  const outside = [at('2031-04-30T21:30:00Z'), at('2031-05-31T22:30:00Z')];
  const slugs: string[] = [];
  for (const times of inside) slugs.push((await aSession(stores, cast.space, cast.ministry, times)).slug);
  for (const times of outside) await aSession(stores, cast.space, cast.ministry, times);
  expect(await read(visitor, '{ sessionsOfMonth(month: "2031-05") { slug } }')).toEqual({ sessionsOfMonth: slugs.map((slug) => ({ slug })) });
  const wrong = await server.ask(visitor, '{ sessionsOfMonth(month: "2031-13") { slug } }');
  expect(wrong.errors).toMatchObject([{ extensions: { fields: [{ field: 'month', problem: 'date' }] } }]);
});

it('answers hidden, foreign and absent sessions alike', async () => {
  const draft = await aSession(stores, cast.space, cast.ministry, { state: SessionState.draft });
  const closed = await aSession(stores, cast.space, cast.ministry, { audience: Audience.members });
  const ask = async (viewer: Viewer, slug: string) =>
    (await server.ask(viewer, 'query ($slug: String!) { session(slug: $slug) { slug } }', { slug })).errors?.[0]?.extensions.code;
  for (const slug of [draft.slug, closed.slug, 'bestaat-niet']) expect(await ask(visitor, slug)).toBe('NOT_FOUND');
  expect(await ask(cast.member, draft.slug)).toBe('NOT_FOUND');
  expect(await ask(cast.member, closed.slug)).toBeUndefined();
  expect(await ask(cast.facilitator, draft.slug)).toBeUndefined();
});

const whole = `query ($slug: String!) { session(slug: $slug) {
  title state link minutesLeft viewerCan viewerSides space { name } chair { name } balance { communities government }
  seats { side organisation { name } answer } observers { function } events { kind }
  items { title minutes side organisation { name } topic { question } state carried viewerCan }
  report { state paragraphs { text } approvals { side } viewerCan } recommendations { text } } }`;

it('shows each viewer of a session what is theirs to see and do', async () => {
  const session = await aSession(stores, cast.space, cast.ministry, { link: 'https://gesprek.voorbeeld.example/1' });
  const topic = await aTopic(stores, cast.space, null, { audience: Audience.members });
  await anItem(stores, session, cast.mosque, { topicId: topic.id, title: null });
  const seen = async (viewer: Viewer) => (await read(viewer, whole, { slug: session.slug }))['session'];
  expect(await seen(visitor)).toMatchObject({ link: null, viewerCan: [], viewerSides: [], minutesLeft: 90, items: [{ topic: null, viewerCan: [] }] });
  expect(await seen(cast.representative)).toMatchObject({
    ...{ link: session.link, viewerCan: ['answer', 'putOnAgenda'], viewerSides: ['communities'] },
    ...{ balance: { communities: 1, government: 0 }, items: [{ topic: { question: topic.question }, viewerCan: ['takeOff'] }] },
  });
  expect(await seen(cast.facilitator)).toMatchObject({ viewerSides: ['government'], items: [{ viewerCan: ['askToMove'] }] });
});

it('shows a report that waits for both sides to participants alone', async () => {
  const session = await aHeldSession(stores, cast.space, cast.ministry, { state: SessionState.report_in_review });
  await aReport(stores, session, { state: ReportState.in_review, dueOn: '2090-01-01' });
  const reportFor = async (viewer: Viewer) => (await read(viewer, whole, { slug: session.slug }))['session'];
  expect(await reportFor(visitor)).toMatchObject({ report: null, recommendations: [] });
  expect(await reportFor(cast.member)).toMatchObject({ report: { state: 'in_review', paragraphs: [{}], viewerCan: [] } });
  expect(await reportFor(cast.representative)).toMatchObject({ report: { viewerCan: ['approve', 'dissent', 'recommend', 'remark'] } });
});

it('walks from a plan to an agenda by mutations, and shows it on the topic, the space and the organisation', async () => {
  const series = await aSeries(stores, cast.space);
  const topic = await aTopic(stores, cast.space, cast.author);
  const input = sessionInput(cast.space, cast.ministry, { seriesId: series.id, title: 'Eerste keer', invitedIds: [cast.mosque.id] });
  const planned = await read(cast.facilitator, 'mutation ($input: SessionInput!) { planSession(input: $input) { id slug } }', { input });
  const { id, slug } = planned['planSession'] as never as { id: string; slug: string };
  const item = { topicId: topic.id, minutes: 45, language: 'nl' };
  const put = 'mutation ($id: ID!, $item: AgendaItemInput!) { putOnAgenda(session: $id, input: $item) { id } }';
  await read(cast.representative, put, { id, item });
  const onTopic = `query ($slug: String!) { topic(slug: $slug) {
    agendaItems { minutes session { slug } } story { kind session { slug } } recommendations { text } } }`;
  expect(await read(visitor, onTopic, { slug: topic.slug })).toEqual({
    topic: { agendaItems: [{ minutes: 45, session: { slug } }], story: [{ kind: 'scheduled', session: { slug } }], recommendations: [] },
  });
  const places = `query ($space: String!, $series: String!, $organisation: String!) {
    space(slug: $space) { series { slug } nextSessions(limit: 20) { slug } } series(slug: $series) { sessions { slug number } }
    organisation(slug: $organisation) { upcomingSessions { slug } } }`;
  const where = { space: cast.space.slug, series: series.slug, organisation: cast.mosque.slug };
  expect(await read(visitor, places, where)).toMatchObject({
    space: { series: [{ slug: series.slug }], nextSessions: expect.arrayContaining([{ slug }]) },
    ...{ series: { sessions: [{ slug, number: 1 }] }, organisation: { upcomingSessions: [{ slug }] } },
  });
});

it('names the fields of a form that are wrong', async () => {
  const input = { ...sessionInput(cast.space, cast.ministry), title: ' ', link: 'http://onveilig.example', invitedIds: [] };
  const answer = await server.ask(cast.facilitator, 'mutation ($input: SessionInput!) { planSession(input: $input) { id } }', { input });
  const fields = answer.errors?.[0]?.extensions.fields?.map(({ field, problem }) => [field, problem]);
  expect(fields).toEqual(expect.arrayContaining([['title', 'required'], ['link', 'url'], ['invitedIds', 'choice']]));
});
