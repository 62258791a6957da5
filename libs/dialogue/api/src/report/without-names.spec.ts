import { Database } from '@samenspraak/shared-api';
import { TestStores, openTestStores } from '@samenspraak/shared-api/testing';
import { Space } from '@samenspraak/spaces-api';
import { aViewer, theNetwork } from '@samenspraak/spaces-api/testing';
import { requireNoNames } from './without-names';

let stores: TestStores;
let cast: Awaited<ReturnType<typeof theNetwork>>;
let space: Space;

beforeAll(async () => {
  stores = await openTestStores();
  cast = await theNetwork(stores);
  space = cast.space;
  for (const name of ['Yıldız Aksoy', 'An', 'أمينة بن صالح']) await aViewer(stores, space, { name });
});
afterAll(() => stores.close());

const read = (text: string) => Database.operation(cast.facilitator, () => requireNoNames(space.id, text), 'read');
const name = { fields: [{ field: 'text', problem: 'name' }] };

it.each(['Volgens Yıldız Aksoy kan het.', 'YILDIZ AKSOY zei het.', 'yıldız  aksoy', 'Dat zei An.', 'قالت أَمِينة بن صالح ذلك'])(
  'finds the name in “%s”, and does not say which',
  async (text) => expect(read(text)).rejects.toMatchObject(name),
);

it.each(['Dat kan anders.', 'De procesbegeleider opent.', 'Procesbegeleider, ESS vertelt.', 'Een aksoy is geen naam.'])(
  'finds no name in “%s”',
  async (text) => expect(read(text)).resolves.toBeUndefined(),
);
