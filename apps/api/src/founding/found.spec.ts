import '../features.module';
import { readFileSync } from 'node:fs';
import { Theme } from '@samenspraak/agenda-api';
import { Database, Seal, platform, visitor } from '@samenspraak/shared-api';
import { TestStores, openTestStores } from '@samenspraak/shared-api/testing';
import { InvitationService, Municipality, Organisation, Participant, Seat, Space } from '@samenspraak/spaces-api';
import { SignInService } from '@samenspraak/people-api';
import { found } from './found';
import { Plan, readPlan } from './plan';

const example = () => JSON.parse(readFileSync('docs/network.example.json', 'utf8')) as Record<string, never[]>;
let stores: TestStores;

beforeAll(async () => {
  stores = await openTestStores();
  Seal.connect('x'.repeat(40));
});
afterAll(() => stores.close());

const run = (plan: Plan) => stores.owner.transaction((manager) => found(manager, plan, 'https://samenspraak.example'));
const count = (entity: typeof Organisation) => Database.operation(platform, () => Database.of(entity).count());

it('begins a network from the example plan; the first managers come in by a link', async () => {
  const links = await run(readPlan(example()));
  expect(links.map(({ space }) => space)).toEqual(['Het netwerk', 'Partnerschap Assen']);
  const secret = links[0]?.link.split('/').at(-1) ?? '';
  const open = await Database.operation(visitor, () => new InvitationService(new SignInService()).open(secret), 'read');
  expect(open).toMatchObject({ function: 'Procesbegeleider', roles: ['member', 'facilitator', 'manager'] });
  expect(await count(Seat as never)).toBe(2);
  for (const reference of [Theme, Municipality]) expect(await count(reference as never)).toBeGreaterThan(2);
});

it('adds what a longer plan names, and changes nothing that is there', async () => {
  const plan = readPlan(example());
  plan.organisations.push({ ...plan.organisations[2]!, slug: 'de-tweede', name: 'Moskee De Tweede (voorbeeld)' });
  plan.spaces[1]!.seats.push('de-tweede');
  plan.spaces[0]!.name = 'Een andere naam';
  await run(plan);
  await run(plan);
  expect([await count(Organisation), await count(Space as never), await count(Seat as never)]).toEqual([4, 2, 3]);
  expect(await stores.owner.manager.existsBy(Space, { name: 'Een andere naam' })).toBe(false);
});

it('gives no seat again that was ended', async () => {
  const { id } = (await stores.owner.manager.find(Seat))[0]!;
  await stores.owner.manager.update(Seat, { id }, { endedAt: new Date() });
  await run(readPlan(example()));
  expect((await stores.owner.manager.find(Seat)).filter(({ endedAt }) => endedAt)).toMatchObject([{ id }]);
  expect(await count(Seat as never)).toBe(3);
});

it('makes no link for a space that is led already', async () => {
  const space = await stores.owner.manager.findOneByOrFail(Space, { slug: 'netwerk' });
  await stores.given(Participant, { id: crypto.randomUUID(), spaceId: space.id, displayName: 'Procesbegeleider', languages: [], roles: ['manager'], government: true, speaksPublicly: false });
  expect((await run(readPlan(example()))).map((each) => each.space)).toEqual(['Partnerschap Assen']);
});

it.each([
  ['an unknown kind', { kind: 'church' }, /organisations\[0\]\.kind|organisations.*kind/],
  ['no name', { name: ' ' }, /name/],
  ['a field nobody knows', { religion: 'x' }, /religion/],
  ['a wrong code', { municipalityCode: '106' }, /municipalityCode/],
])('names what is wrong: %s', (_what, wrong, says) => {
  const plan = example() as unknown as { organisations: object[] };
  Object.assign(plan.organisations[0]!, wrong);
  expect(() => readPlan(plan)).toThrow(says);
});

it('names an organisation that a space needs and the plan lacks', () => {
  const plan = example() as unknown as { spaces: { seats: string[] }[] };
  plan.spaces[1]!.seats.push('onbekend');
  expect(() => readPlan(plan)).toThrow('partnerschap-assen: onbekend');
});
