import { Participation } from '@samenspraak/people-api';
import { Database, Operation, Vault, type Store, type Viewer } from '@samenspraak/shared-api';
import type { EntityManager, ObjectLiteral } from 'typeorm';
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

/** For someone who is signed in. */
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
  const [vault, content] = stores.map((store) => tables.filter(({ held }) => held.store === store)) as [Asked[], Asked[]];
  const inVault = await rowsIn(Vault.manager, vault, own.vault, limit);
  const inContent = await Database.asPlatform(() => rowsIn(Operation.now.manager, content, own.content, limit));
  return [...inVault, ...inContent];
}

interface Asked {
  held: HeldTable;
  condition: string;
}

const stores: Store[] = ['vault', 'content'];

/** First how many there are, in one statement; then the rows of each table that has any. */
async function rowsIn(manager: EntityManager, tables: Asked[], own: string[], limit: number): Promise<OwnRows[]> {
  const count = ({ held, condition }: Asked, place: number) =>
    `select ${place} as place, count(*)::int as count from ${held.table} where ${condition.replaceAll(':own', '$1::uuid[]')}`;
  const counted = (await manager.query(tables.map(count).join(' union all '), [own])) as { place: number; count: number }[];
  const found: OwnRows[] = [];
  for (const { place, count: many } of counted.filter((each) => each.count > 0).sort((a, b) => a.place - b.place)) {
    const asked = tables[place] as Asked;
    found.push({ held: asked.held, rows: await rowsOf(manager, asked, own, limit), count: many });
  }
  return found;
}

function rowsOf(manager: EntityManager, { held, condition }: Asked, own: string[], limit: number): Promise<ObjectLiteral[]> {
  const from = manager.getRepository<ObjectLiteral>(held.entity);
  const time = from.metadata.columns.find(({ type, isNullable }) => type === 'timestamptz' && !isNullable);
  const query = from.createQueryBuilder(held.table).where(`(${condition})`, { own });
  if (time) query.orderBy(`${held.table}.${time.propertyName}`, 'DESC');
  return query.limit(limit).getMany();
}
