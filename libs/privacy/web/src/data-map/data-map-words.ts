import { defineWords, type Language } from '@samenspraak/shared-web';
import ar from './messages/ar.json';
import en from './messages/en.json';
import nl from './messages/nl.json';
import tr from './messages/tr.json';

export const dataMapWords = defineWords({ nl, en, tr, ar });

const named = nl as unknown as { columns: Record<string, string>; tables: Record<string, Record<string, string>>; [other: string]: Record<string, unknown> };

/** A word for a name from the code, such as `purposes.signIn.title`; the name itself where the messages have none. */
const word = (language: Language, exists: unknown, path: string, code: string): string =>
  typeof exists === 'string' ? dataMapWords(language)(path as 'columns.id') : code;

export const tableWord = (language: Language, table: string): string => word(language, named.tables[table]?.['title'], `tables.${table}.title`, table);

/** A column means the same in every table, unless its table has a word of its own for it. */
export function columnWord(language: Language, table: string, column: string): string {
  const own = named.tables[table]?.[column];
  return own ? word(language, own, `tables.${table}.${column}`, column) : word(language, named.columns[column], `columns.${column}`, column);
}

type Group = 'mail' | 'log' | 'places' | 'seenBy' | 'grounds' | 'from';
/** A word from one of the small lists of the register. */
export const listWord = (language: Language, group: Group, code: string): string =>
  word(language, named[group]?.[code], `${group}.${code}`, code);

export function purposeWords(language: Language, purpose: string): { title: string; why: string } {
  const found = named['purposes']?.[purpose] as { title: string; why: string } | undefined;
  const of = (part: 'title' | 'why') => word(language, found?.[part], `purposes.${purpose}.${part}`, purpose);
  return { title: of('title'), why: of('why') };
}
