import { retentionOf, type Store } from '@samenspraak/shared-api';
import { heldTables, type HeldTable } from '../data-map/held';

/** One promise of the marks that the clock keeps: what goes, how long after what. */
export interface RetentionRule {
  /** `sign_in_attempt PT15M created_at delete row`: the same as long as the promise is the same. */
  name: string;
  store: Store;
  table: string;
  /** ISO 8601, and as a sum in milliseconds. */
  keepFor: string;
  milliseconds: number;
  /** The column the clock starts at, as PostgreSQL and as the code call it. */
  from: string;
  fromProperty: string;
  /** Columns to empty; none when the row goes. */
  clears: string[];
  /** A further condition in SQL. */
  when: string | null;
}

/** Every rule that the marks of the loaded features say. Columns of one table with the same term share one. */
export const retentionRules = (): RetentionRule[] => heldTables().flatMap(rulesOf);

function rulesOf(held: HeldTable): RetentionRule[] {
  const rules = new Map<string, RetentionRule>();
  for (const { column, mark } of held.columns) {
    if (!mark || mark === 'none' || typeof mark.keep !== 'object') continue;
    const rule = ruleOf(held, mark.keep, mark.erase !== 'delete row');
    const known = rules.get(rule.name) ?? rule;
    rules.set(rule.name, { ...known, clears: mark.erase === 'delete row' ? [] : [...known.clears, column] });
  }
  const ofRow = retentionOf(held.entity);
  return [...rules.values(), ...(ofRow ? [{ ...ruleOf(held, ofRow.keep, false), when: ofRow.when }] : [])];
}

function ruleOf({ store, table, columns }: HeldTable, keep: { for: string; from: string }, clearing: boolean): RetentionRule {
  const from = columns.find(({ property }) => property === keep.from)?.column;
  if (!from) throw new Error(`${table} has no ${keep.from} for its term to start at`);
  const name = [table, keep.for, from, clearing ? 'clear' : 'delete'].join(' ');
  return { name, store, table, keepFor: keep.for, milliseconds: millisecondsOf(keep.for), from, fromProperty: keep.from, clears: [], when: null };
}

const day = 24 * 60 * 60 * 1000;
/** A month and a year are taken long: better a few days late than one early. */
const units: Record<string, number> = { Y: 366 * day, M: 31 * day, W: 7 * day, D: day, TH: day / 24, TM: day / 1440 };

/** @throws {Error} when it is not one number of one unit, such as `P90D` or `PT15M` */
export function millisecondsOf(iso: string): number {
  const [, time = '', count, unit = ''] = /^P(T?)(\d+)([YMWDH])$/.exec(iso) ?? [];
  const length = units[time + unit];
  if (!length || !count) throw new Error(`Not a term: ${iso}`);
  return Number(count) * length;
}
