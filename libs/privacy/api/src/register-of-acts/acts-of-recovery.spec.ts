import { PasskeyRecovered, RecoveryWitnessed } from '@samenspraak/people-api';
import { Announcer, Database, Viewer } from '@samenspraak/shared-api';
import { TestStores, openTestStores } from '@samenspraak/shared-api/testing';
import { theNetwork } from '@samenspraak/spaces-api/testing';
import { GovernanceAct } from './governance-act.entity';
import './register-of-acts.module';

let stores: TestStores;
let network: Awaited<ReturnType<typeof theNetwork>>;
beforeAll(async () => {
  stores = await openTestStores();
  network = await theNetwork(stores);
});
afterAll(() => stores.close());

const announce = (viewer: Viewer, event: RecoveryWitnessed | PasskeyRecovered) => Database.operation(viewer, () => Announcer.announce(event));

it('tells by body and space that somebody got back in, and never who', async () => {
  const { space, ministry, mosque, facilitator, representative } = network;
  await announce(facilitator, new RecoveryWitnessed(space.id, ministry.id));
  await announce(representative, new RecoveryWitnessed(space.id, mosque.id));
  await announce(facilitator, new PasskeyRecovered(space.id, ministry.id));
  await announce(facilitator, new PasskeyRecovered(space.id, null));
  const acts = await stores.owner.getRepository(GovernanceAct).find({ order: { at: 'asc' } });
  expect(acts.map(({ kind, audience, organisationId }) => [kind, audience, organisationId])).toEqual([
    ['recovery_witnessed', 'everyone', ministry.id],
    ['recovery_witnessed', 'members', mosque.id],
    ['recovery_used', 'everyone', ministry.id],
    ['recovery_used', 'everyone', null],
  ]);
  const held = JSON.stringify(acts);
  for (const { standings } of [facilitator, representative]) {
    const [{ participantId, mandates }] = standings as [Viewer['standings'][number]];
    for (const word of [participantId, mandates[0]!.function]) expect(held).not.toContain(word);
  }
  expect(acts.every(({ personal }) => personal === '{}')).toBe(true);
});
