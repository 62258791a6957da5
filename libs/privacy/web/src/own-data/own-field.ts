import { dayText, timeText, type Language } from '@samenspraak/shared-web';
import { columnWord } from '../data-map/data-map-words';
import { isWord, ownDataWords, storedWord } from './own-data-words';

export interface OwnFieldData {
  column: string;
  value: string;
  kind: string;
  label?: string | null;
}

export interface OwnRowData {
  store: string;
  table: string;
  group: string;
  count: number;
  fields: readonly OwnFieldData[];
}

/** Columns that hold a word of the code. It is shown where a reader has a word for it, and stands in the file anyway. */
const coded = [
  ...['roles', 'languages', 'language', 'government', 'speaks_publicly', 'mail', 'kind', 'audience', 'means', 'invited', 'wanted', 'state'],
  ...['latest_kind', 'side', 'may_promise', 'verdict', 'slug', 'theme_slug', 'next', 'purpose', 'purposes', 'fields', 'zone', 'tries'],
];

/**
 * One line of a row in plain words; null for a random number, which says nothing.
 * @param now days of its year are said without the year
 */
export function ownLine(language: Language, table: string, { column, value, kind, label }: OwnFieldData, now?: Date): { term: string; value: string } | null {
  if (kind === 'number' || value === '' || (coded.includes(column) && !value.split(', ').every(isWord))) return null;
  // What stands encrypted is shown opened, under its own name.
  const term = columnWord(language, table, column.replace(/^sealed_/, ''));
  return { term, value: valueWord(language, column, { value, kind, label: label ?? null }, now) };
}

function valueWord(language: Language, column: string, { value, kind, label }: { value: string; kind: string; label: string | null }, now?: Date): string {
  if (kind === 'time') return `${dayText(language, value, now)}, ${timeText(language, value)}`;
  if (kind === 'thing') return label ?? ownDataWords(language)('own.hidden');
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return dayText(language, value, now);
  return coded.includes(column) ? value.split(', ').map((each) => storedWord(language, each)).join(', ') : value;
}

/** Rows in the order of the overview: by group, then by table. */
export const grouped = (rows: readonly OwnRowData[]): [string, [string, OwnRowData[]][]][] =>
  [...Map.groupBy(rows, ({ group }) => group)].map(([group, ofGroup]) => [group, [...Map.groupBy(ofGroup, ({ table }) => table)]]);
