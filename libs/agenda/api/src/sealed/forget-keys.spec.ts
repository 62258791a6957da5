import { Announcer, Clock, Database } from '@samenspraak/shared-api';
import { TestStores, openTestStores } from '@samenspraak/shared-api/testing';
import { PlaceEvent, PlaceEventKind, PlaceMoved } from '@samenspraak/spaces-api';
import { aSpace, aViewer } from '@samenspraak/spaces-api/testing';
import { SealedKey } from './sealed-key.entity';
import './index';

let stores: TestStores;
beforeAll(async () => {
  stores = await openTestStores();
});
afterAll(() => stores.close());

it('seals nothing more to whoever lost their tasks, and goes on sealing to the others', async () => {
  const space = await aSpace(stores);
  const [leaving, staying] = [await aViewer(stores, space, { roles: ['member', 'facilitator'] }), await aViewer(stores, space, { roles: ['member', 'facilitator'] })];
  const ids = [leaving, staying].map(({ standings }) => standings[0]!.participantId);
  for (const participantId of ids) await stores.given(SealedKey, { spaceId: space.id, participantId, role: 'facilitator', publicKey: 'x' });
  const told = (kind: PlaceEventKind) =>
    stores.given(PlaceEvent, { spaceId: space.id, organisationId: null, kind, at: Clock.now(), concernsId: ids[0]!, participantId: ids[1]!, function: null, tasks: ['facilitator'] });
  const keys = async (kind: PlaceEventKind) => {
    const { id } = await told(kind);
    await Database.operation(staying, () => Announcer.announce(new PlaceMoved(space.id, id)));
    return (await Database.asPlatform(() => Database.of(SealedKey).find())).map(({ participantId }) => participantId).sort();
  };
  expect(await keys(PlaceEventKind.mandate_ended)).toEqual([...ids].sort());
  expect(await keys(PlaceEventKind.task_ended)).toEqual([ids[1]]);
});
