import { Clock, Keys, Vault } from '@samenspraak/shared-api';
import { TestStores, openTestStores } from '@samenspraak/shared-api/testing';
import { destroyOldMasters, lockKeyFile } from './rotate-keys';

let stores: TestStores;
beforeAll(async () => (stores = await openTestStores()));
afterAll(async () => {
  Clock.set();
  await stores.close();
});

it('destroys no master while somebody else writes the file of the keys', async () => {
  const inEightDays = new Date(Date.now() + 8 * 24 * 60 * 60 * 1000);
  Keys.ring.addMaster(inEightDays);
  Clock.set(inEightDays);
  const { destroyed } = await Vault.transaction(async (vault) => {
    await lockKeyFile(vault);
    const work = destroyOldMasters();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(Keys.ring.masters).toHaveLength(2);
    return { destroyed: work };
  });
  await destroyed;
  expect(Keys.ring.masters).toHaveLength(1);
});
