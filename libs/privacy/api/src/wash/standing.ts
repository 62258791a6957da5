import { Database, Vault } from '@samenspraak/shared-api';
import { IsNull } from 'typeorm';
import { ContentDestruction, VaultDestruction } from '../erasing/destructions.entity';
import { Wash } from './wash.entity';

/** Of the two stores the one that was not written anew for longest; null when one never was. */
export async function washedAt(): Promise<Date | null> {
  const washes = await Database.of(Wash).find({ order: { doneAt: 'ASC' } });
  return washes.length === 2 ? (washes[0]?.doneAt ?? null) : null;
}

/** Since when the oldest destruction waits to be gone from the files too; null when none does. */
export async function unwashedSince(): Promise<Date | null> {
  const eldest = { where: { washedAt: IsNull() }, order: { doneAt: 'ASC' } } as const;
  const content = await Database.of(ContentDestruction).findOne(eldest);
  const vault = await Vault.manager.findOne(VaultDestruction, eldest);
  const times = [content, vault].flatMap((each) => each?.doneAt.getTime() ?? []);
  return times.length ? new Date(Math.min(...times)) : null;
}
