import { Participation } from '@samenspraak/people-api';
import { Database, Vault, type Store, type Viewer } from '@samenspraak/shared-api';
import type { ObjectLiteral, Repository } from 'typeorm';
import { heldTables, type HeldTable } from '../data-map/held';
import { conditionOf } from './reach';

/** What is one person's in each store: their id, and all their participants, of spaces they left too. */
export type Own = Record<Store, string[]>;

export interface OwnRows {
  held: HeldTable;
  rows: ObjectLiteral[];
  /** How many there are; `rows` may be fewer. */
  count: number;
}

/** @throws {TypeError} never for a viewer who is signed in */
export async function ownOf({ personId }: Viewer): Promise<Own> {
  const participations = await Vault.manager.findBy(Participation, { personId: personId as string });
  return { vault: [personId as string], content: participations.map(({ participantId }) => participantId) };
}

/** Tables that can hold something about a person: derived once, from the marks and the foreign keys. */
export const personalTables = (): HeldTable[] =>
  heldTables().filter(({ columns }) => columns.some(({ mark }) => mark !== undefined && mark !== 'none'));

/**
 * Every row about one person in both stores, the newest first, at most `limit` of each table. The content store is read as
 * the platform, because a person keeps the right to their data in a space they left; the condition lets through their own.
 */
export async function ownRows(own: Own, limit: number): Promise<OwnRows[]> {
  const tables = personalTables().flatMap((held) => {
    const condition = conditionOf(held);
    return condition ? [{ held, condition }] : [];
  });
  const [vault, content] = ['vault', 'content'].map((store) => tables.filter(({ held }) => held.store === store)) as [typeof tables, typeof tables];
  const found: OwnRows[] = [];
  for (const { held, condition } of vault) found.push(await rowsOf(held, Vault.manager.getRepository(held.entity), condition, own.vault, limit));
  await Database.asPlatform(async () => {
    for (const { held, condition } of content) {
      found.push(await rowsOf(held, Database.of(held.entity), condition, own.content, limit));
    }
  });
  return found.filter(({ count }) => count > 0);
}

async function rowsOf(held: HeldTable, from: Repository<ObjectLiteral>, condition: string, own: string[], limit: number): Promise<OwnRows> {
  const time = from.metadata.columns.find(({ type, isNullable }) => type === 'timestamptz' && !isNullable);
  const query = from.createQueryBuilder(held.table).where(`(${condition})`, { own });
  if (time) query.orderBy(`${held.table}.${time.propertyName}`, 'DESC');
  const rows = await query.limit(limit).getMany();
  return { held, rows, count: rows.length < limit ? rows.length : await query.getCount() };
}
