import { Clock, Database, Operation, Vault } from '@samenspraak/shared-api';
import type { EntityManager } from 'typeorm';
import type { RetentionRule } from './rules';

/** Rows at a time, so that no statement takes long. */
const atOnce = 2000;

/** Deletes or empties what is past its term. Done again, nothing happens: what is gone is gone. */
export async function carryOut(rule: RetentionRule): Promise<void> {
  while ((await inStore(rule, (manager) => some(manager, rule))) === atOnce);
}

async function some(manager: EntityManager, rule: RetentionRule): Promise<number> {
  const { table, clears } = rule;
  const which = `ctid = any(array(select ctid from ${table} where ${overdue(rule)} limit ${atOnce}))`;
  const emptied = clears.map((column) => `${column} = null`).join(', ');
  const done = clears.length ? `update ${table} set ${emptied} where ${which} returning 1` : `delete from ${table} where ${which} returning 1`;
  const [rows] = (await manager.query(done, [before(rule)])) as [unknown[], number];
  return rows.length;
}

/** `$1` is the moment before which it is too old. */
function overdue({ from, when, clears }: RetentionRule): string {
  const left = clears.length ? `(${clears.map((column) => `${column} is not null`).join(' or ')})` : 'true';
  return [`${from} < $1`, left, when ?? 'true'].join(' and ');
}

const before = ({ milliseconds }: RetentionRule): Date => new Date(Clock.now().getTime() - milliseconds);

/**
 * For how many milliseconds the oldest item of each rule should have been gone, by the rule's name; nothing for a rule that
 * is kept. One statement for each store.
 */
export async function overdueSince(rules: RetentionRule[]): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (const ofStore of Map.groupBy(rules, ({ store }) => store).values()) {
    const parts = ofStore.map((rule, place) => {
      const condition = overdue(rule).replace('$1', `$${place + 1}::timestamptz`);
      return `select ${place} as place, min(${rule.from}) as oldest from ${rule.table} where ${condition}`;
    });
    const read = (manager: EntityManager) => manager.query(parts.join(' union all '), ofStore.map(before)) as Promise<{ place: number; oldest: Date | null }[]>;
    for (const { place, oldest } of await inStore(ofStore[0] as RetentionRule, read)) {
      const rule = ofStore[place];
      if (rule && oldest) found.set(rule.name, before(rule).getTime() - oldest.getTime());
    }
  }
  return found;
}

const inStore = <T>({ store }: RetentionRule, work: (manager: EntityManager) => Promise<T>): Promise<T> =>
  store === 'vault' ? Vault.transaction(work) : Database.asPlatform(() => work(Operation.now.manager));
