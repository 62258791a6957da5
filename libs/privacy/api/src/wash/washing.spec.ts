import { Clock, Database, Vault, visitor } from '@samenspraak/shared-api';
import { TestStores, openTestStores } from '@samenspraak/shared-api/testing';
import { PrivacyModule } from '../privacy.module';
import { WashFailed, patiently } from './patiently';
import { unwashedSince, washedAt } from './standing';
import { Washing } from './washing';

let stores: TestStores;
beforeAll(async () => {
  expect(PrivacyModule).toBeDefined();
  stores = await openTestStores();
});
afterAll(() => stores.close());

it('says aloud that nobody washes where the role is missing, and shows how long the oldest destruction waits', async () => {
  const [at, later] = [new Date('2026-11-01T10:00:00Z'), Clock.now()];
  await Vault.manager.query('insert into vault_destruction (number, done_at) values (1, $1)', [at]);
  await stores.owner.query('insert into content_destruction (number, done_at) values (1, $1)', [later]);
  Washing.connect({});
  await expect(Washing.due()).rejects.toThrow(new WashFailed('The content has no role that washes; The vault has no role that washes'));
  const shown = () => Database.operation(visitor, async () => [await unwashedSince(), await washedAt()], 'read');
  expect(await shown()).toEqual([at, null]);
});

it('tries again what is in use, names it when it stays so, and hides no other fault', async () => {
  const how = { tries: 3, between: 1 };
  let tries = 0;
  await patiently('topic', how, async () => ++tries === 3);
  expect(tries).toBe(3);
  const locked = async () => {
    throw Object.assign(new Error('locked'), { code: '55P03' });
  };
  await expect(patiently('public.topic', how, locked)).rejects.toThrow(new WashFailed('public.topic is in use: it was not written anew'));
  const broken = async () => {
    throw Object.assign(new Error('no disk'), { code: '53100' });
  };
  await expect(patiently('public.topic', how, broken)).rejects.toThrow('no disk');
});
