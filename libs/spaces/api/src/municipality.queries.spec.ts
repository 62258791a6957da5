import { Database, visitor } from '@samenspraak/shared-api';
import { type TestStores, openTestStores } from '@samenspraak/shared-api/testing';
import { Municipality } from './municipality.entity';
import { municipalitiesNamed } from './municipality.queries';

let stores: TestStores;
const today = { safetyRegion: 'VR01', validFrom: null, validTo: null, mergedIntoCode: null };

beforeAll(async () => {
  stores = await openTestStores();
  const places: [string, string, string[]][] = [
    ...([['GM0796', "'s-Hertogenbosch", ['Den Bosch']], ['GM1900', 'Súdwest-Fryslân', []]] as [string, string, string[]][]),
    ...([['GM0344', 'Utrecht', []], ['GM1581', 'Utrechtse Heuvelrug', []]] as [string, string, string[]][]),
  ];
  for (const [code, name, alsoKnownAs] of places) await stores.given(Municipality, { ...today, code, name, alsoKnownAs });
  await stores.given(Municipality, { ...today, code: 'GM0001', name: 'Oudstad', alsoKnownAs: [], validTo: '2020-01-01' });
});
afterAll(() => stores.close());

const named = async (typed: string) =>
  (await Database.operation(visitor, () => municipalitiesNamed(typed), 'read')).map(({ code }) => code);

it.each([
  ['s hertogenbosch', ['GM0796']],
  ['DEN BOSCH', ['GM0796']],
  ['gemeente Utrecht', ['GM0344']],
  ['sudwest fryslan', ['GM1900']],
  ['utrech', ['GM0344', 'GM1581']],
  ['Xanadu', []],
  [' … ', []],
])('understands “%s”', async (typed, codes) => expect(await named(typed)).toEqual(codes));

it('does not know a municipality that is no more', async () => expect(await named('Oudstad')).toEqual([]));
