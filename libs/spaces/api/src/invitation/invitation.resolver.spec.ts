import { Database, Viewer } from '@samenspraak/shared-api';
import { TestServer, TestStores, openTestServer, openTestStores } from '@samenspraak/shared-api/testing';
import { SpacesModule } from '../spaces.module';
import { aViewer, theNetwork } from '../testing';
import { Invitation } from './invitation.entity';

let stores: TestStores;
let server: TestServer;
let cast: Awaited<ReturnType<typeof theNetwork>>;
let manager: Viewer;

beforeAll(async () => {
  stores = await openTestStores();
  server = await openTestServer(SpacesModule);
  cast = await theNetwork(stores);
  manager = await aViewer(stores, cast.space, { roles: ['member', 'manager'] });
});
afterAll(async () => {
  await server.close();
  await stores.close();
});

const mutation = 'mutation ($input: InvitationInput!) { invite(input: $input) { id } }';
const invite = (viewer: Viewer, parts: object) =>
  server.ask(viewer, mutation, { input: { spaceId: cast.space.id, language: 'nl', manager: false, ...parts } });
const asMosque = () => ({ organisationId: cast.mosque.id, function: 'bestuurslid' });

it('takes everything that the form says', async () => {
  const { data } = await invite(manager, { manager: true });
  const { id } = (data as unknown as { invite: { id: string } }).invite;
  const made = await Database.operation(manager, () => Database.find(Invitation, { id }));
  expect(made.roles).toEqual(['member', 'facilitator', 'manager']);
});

it('refuses a representative who would make a manager', async () => {
  const { errors } = await invite(cast.representative, { ...asMosque(), manager: true });
  expect(errors?.[0]?.extensions.code).toBe('NOT_ALLOWED');
});

it('names the field that is wrong, and cleans what it takes', async () => {
  const wrong = await invite(cast.representative, { ...asMosque(), function: '\u202e \u200b' });
  expect(wrong.errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field: 'function', problem: 'required' }] });
});

const choices = 'query ($slug: String!) { space(slug: $slug) { viewerCanInvite viewerCanInviteMembers viewerCanMakeManagers } }';

it('tells each viewer what they can do, as the use case would', async () => {
  const seenBy = async (viewer: Viewer) => (await server.ask(viewer, choices, { slug: cast.space.slug })).data?.['space'];
  expect(await seenBy(manager)).toEqual({ viewerCanInvite: true, viewerCanInviteMembers: true, viewerCanMakeManagers: true });
  expect(await seenBy(cast.representative)).toEqual({ viewerCanInvite: true, viewerCanInviteMembers: false, viewerCanMakeManagers: false });
  expect(await seenBy(cast.member)).toEqual({ viewerCanInvite: false, viewerCanInviteMembers: false, viewerCanMakeManagers: false });
});

it('shows nobody the invitations that another made', async () => {
  const query = 'query ($slug: String!) { space(slug: $slug) { ownInvitations { id secret state } } }';
  const ofManager = (await server.ask(manager, query, { slug: cast.space.slug })).data as unknown as { space: { ownInvitations: unknown[] } };
  expect(ofManager.space.ownInvitations).toHaveLength(1);
  for (const viewer of [cast.member, cast.facilitator, cast.representative]) {
    const { data } = await server.ask(viewer, query, { slug: cast.space.slug });
    expect((data as unknown as typeof ofManager).space.ownInvitations).toEqual([]);
  }
});
