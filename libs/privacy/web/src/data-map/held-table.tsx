import { graphql, read, type FragmentType } from '@samenspraak/shared-graphql';
import { DataTable, Disclosure } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import { columnWord, dataMapWords, purposeWords, tableWord } from './data-map-words';

const fields = graphql(`
  fragment HeldTable on HeldTable {
    table
    columns {
      column
      purpose
    }
  }
`);

/** One table, opened by who wants to see its columns. */
export function HeldTable({ held, language }: { held: FragmentType<typeof fields>; language: Language }) {
  const { table, columns } = read(fields, held);
  const t = dataMapWords(language);
  const name = tableWord(language, table);
  const count = t('holdings.count', { all: columns.length, personal: columns.filter(({ purpose }) => purpose).length });
  const titles = [t('holdings.columns.what'), t('holdings.columns.personal')].map((title) => ({ title }));
  const rows = columns.map(({ column, purpose }) => ({ key: column, cells: [columnWord(language, table, column), personalWord(language, purpose ?? null)] }));
  return (
    <Disclosure summary={<>{name} <small>{count}</small></>}>
      <DataTable caption={name} columns={titles} rows={rows} />
    </Disclosure>
  );
}

export const personalWord = (language: Language, purpose: string | null): string => {
  const t = dataMapWords(language);
  return purpose ? t('holdings.personal', { purpose: purposeWords(language, purpose).title }) : t('holdings.notPersonal');
};
