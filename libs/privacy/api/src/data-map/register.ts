import { carriedData, processings, type CarriedMark, type PersonalDataMark, type Purpose } from '@samenspraak/shared-api';
import { byName, heldTables } from './held';

/** One kind of personal data in one processing. */
export interface RegisterItem {
  /** `vault` and `content` are the stores; the others only carry. */
  place: 'vault' | 'content' | 'cookie' | 'mail' | 'job' | 'log';
  /** `person.email`, `__Host-samenspraak`, `notifications.tell after`. */
  name: string;
  seenBy: PersonalDataMark['seenBy'];
  /** ISO 8601 duration, or null while the person or the thing is there. What only passes by is kept `PT0S`. */
  keepFor: string | null;
  keepFrom: string | null;
  erase: PersonalDataMark['erase'] | null;
}

/** One processing of the register (AVG art. 30 lid 1): a purpose, its grounds, and all data it uses. */
export interface RegisterEntry {
  purpose: string;
  grounds: readonly string[];
  items: RegisterItem[];
}

/** The register as the marks in the code say it now, in the order of the list of processings. A purpose that nothing is marked with has no entry. */
export function registerNow(): RegisterEntry[] {
  const items = [...heldItems(), ...carriedItems()];
  return (Object.keys(processings) as Purpose[])
    .map((purpose) => ({
      purpose,
      grounds: processings[purpose],
      items: items.filter((each) => each.purpose === purpose).map(({ item }) => item).sort(byName(({ place, name }) => `${place} ${name}`)),
    }))
    .filter(({ items: found }) => found.length > 0);
}

interface Marked {
  purpose: Purpose;
  item: RegisterItem;
}

const heldItems = (): Marked[] =>
  heldTables().flatMap(({ store, table, columns }) =>
    columns.flatMap(({ column, mark }) => (mark && mark !== 'none' ? [marked(store, `${table}.${column}`, mark)] : [])),
  );

const carriedItems = (): Marked[] =>
  carriedData().flatMap(({ carrier, name, mark }) => (mark === 'none' ? [] : [marked(carrier, name, mark)]));

function marked(place: RegisterItem['place'], name: string, mark: PersonalDataMark | CarriedMark): Marked {
  const { purpose, seenBy, keep } = mark;
  const kept = typeof keep === 'object' ? keep : null;
  const item = { keepFor: kept?.for ?? (keep === 'not kept' ? 'PT0S' : null), keepFrom: kept?.from ?? null, erase: 'erase' in mark ? mark.erase : null };
  return { purpose, item: { place, name, seenBy, ...item } };
}
