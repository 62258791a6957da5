import { Clock, Database } from '@samenspraak/shared-api';
import { IsNull, LessThanOrEqual, MoreThan } from 'typeorm';
import { Municipality } from './municipality.entity';

/** The municipalities that exist today. */
export function municipalitiesToday(): Promise<Municipality[]> {
  const today = Clock.now().toISOString().slice(0, 10);
  const from = [IsNull(), LessThanOrEqual(today)];
  const to = [IsNull(), MoreThan(today)];
  const where = from.flatMap((validFrom) => to.map((validTo) => ({ validFrom, validTo })));
  return Database.of(Municipality).find({ where, order: { name: 'asc' } });
}

/** Letters and digits alone: “'s-Hertogenbosch”, “s hertogenbosch” and “S’HERTOGENBOSCH” are one name. */
const bare = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/^\s*gemeente\s/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Those that are called so, by whatever name; or else those whose name contains what was typed. */
export async function municipalitiesNamed(typed: string): Promise<Municipality[]> {
  const wanted = bare(typed);
  if (!wanted) return [];
  const named = (await municipalitiesToday()).map((each) => ({ each, names: [each.name, ...each.alsoKnownAs].map(bare) }));
  const exact = named.filter(({ names }) => names.includes(wanted));
  const found = exact.length ? exact : named.filter(({ names }) => names.some((name) => name.includes(wanted)));
  return found.map(({ each }) => each);
}
