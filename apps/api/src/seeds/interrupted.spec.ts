import { seedStores } from './seed-stores';
import { openEmptyStores, type EmptyStores } from './testing';

let stores: EmptyStores;
const count = async (source: 'content' | 'vault', table: string): Promise<number> =>
  Number((await stores[source].query(`select count(*) from ${table}`))[0].count);

/** Speed is not what is checked here, and the machine may have other work. */
const patience = 120_000;

beforeAll(async () => (stores = await openEmptyStores()), patience);
afterAll(() => stores.close());

describe('a seed that is cut off', () => {
  it(
    'leaves the content empty, and can be done again whatever it left in the vault',
    async () => {
      // As if the connection broke after the accounts were kept and before the content was.
      await stores.content
        .query(`create function break_off() returns trigger language plpgsql as $$ begin raise 'cut off'; end $$;
      create constraint trigger cut after insert on commitment deferrable initially deferred for each row execute function break_off()`);
      await expect(seedStores(stores)).rejects.toThrow('cut off');
      expect([await count('content', 'space'), await count('content', 'participant')]).toEqual([0, 0]);
      expect(await count('vault', 'person')).toBeGreaterThan(0);

      await stores.content.query('drop trigger cut on commitment');
      expect(await seedStores(stores)).toBe(true);
      const people = await stores.vault.query('select participant_id from participation');
      const known = await stores.content.query('select id from participant where id = any($1)', [
        people.map(({ participant_id }: { participant_id: string }) => participant_id),
      ]);
      expect(known).toHaveLength(people.length);
    },
    patience,
  );
});
