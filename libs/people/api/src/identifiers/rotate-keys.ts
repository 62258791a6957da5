import { Clock, Keys, Vault } from '@samenspraak/shared-api';
import type { EntityManager } from 'typeorm';
import { unwrapKey, wrapKey } from './identifiers';
import { PersonKey } from './person-key.entity';

/** Milliseconds. New every day; gone a week after it was made, so that no older copy of a wrapped key opens. */
const day = 24 * 60 * 60 * 1000;
export const masterInUse = day;
export const masterKept = 7 * day;

const atOnce = 500;

/**
 * A new master key each day, all keys wrapped with it, and the masters of a week ago destroyed: with them go the keys of
 * erased persons in backups, in WAL and in rows that PostgreSQL has not yet overwritten.
 */
export async function rotateKeys(): Promise<void> {
  await Vault.transaction(async (vault) => {
    await lockKeyFile(vault);
    if (age(Keys.ring.newest.madeAt) >= masterInUse) Keys.ring.addMaster(Clock.now());
    while ((await wrapSomeAnew(vault)) === atOnce);
  });
  await destroyOldMasters();
}

/** One process at a time writes the file of the keys: what it read would else overwrite what another wrote meanwhile. */
export const lockKeyFile = (vault: EntityManager): Promise<unknown> => vault.query(`select pg_advisory_xact_lock(hashtext('rotate keys'))`);

const age = (madeAt: string) => Clock.now().getTime() - new Date(madeAt).getTime();

async function wrapSomeAnew(vault: EntityManager): Promise<number> {
  const newest = Buffer.from(Keys.ring.newest.id, 'hex');
  const keys = (await vault.query(
    `select person_id as "personId", wrapped from person_key where substring(wrapped from 1 for 8) <> $1 limit ${atOnce} for update`,
    [newest],
  )) as PersonKey[];
  for (const { personId, wrapped } of keys) {
    await vault.update(PersonKey, { personId }, { wrapped: wrapKey('person', personId, unwrapKey('person', personId, wrapped)) });
  }
  return keys.length;
}

/** Only after the new wrappings are committed, and never one that a row still needs. */
export const destroyOldMasters = (): Promise<void> =>
  Vault.transaction(async (vault) => {
    await lockKeyFile(vault);
    const rows = (await vault.query(`select distinct encode(substring(wrapped from 1 for 8), 'hex') as id from person_key`)) as { id: string }[];
    const needed = new Set([Keys.ring.newest.id, ...rows.map(({ id }) => id)]);
    const old = Keys.ring.masters.filter(({ id, madeAt }) => age(madeAt) >= masterKept && !needed.has(id));
    if (old.length) Keys.ring.destroyMasters(old.map(({ id }) => id));
  });
