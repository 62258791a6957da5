import { graphql, read, type FragmentType } from '@samenspraak/shared-graphql';
import { DataTable, Section } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import { Fragment } from 'react';
import { columnWord, dataMapWords, listWord, purposeWords, tableWord } from './data-map-words';
import { erasedWord, keptWord } from './terms';

const fields = graphql(`
  fragment Registered on RegisteredProcessing {
    purpose
    grounds
    items {
      place
      name
      seenBy
      keepFor
      keepFrom
      erase
    }
  }
`);

export interface RegisteredItem {
  place: string;
  name: string;
  seenBy: string;
  keepFor?: string | null;
  keepFrom?: string | null;
  erase?: string | null;
}

/** One processing: what for, why that is allowed, and its data with who sees it, how long, and how it goes. */
export function Registered({ processing, language }: { processing: FragmentType<typeof fields>; language: Language }) {
  const { purpose, grounds, items } = read(fields, processing);
  const t = dataMapWords(language);
  const { title, why } = purposeWords(language, purpose);
  const columns = (['what', 'who', 'long', 'erase'] as const).map((each) => ({ title: t(`register.columns.${each}`) }));
  const rows = alike(items).map((group) => rowOf(language, group));
  return (
    <Section title={title} level={3} id={purpose} intro={why}>
      <p>
        <strong>{t('register.ground')}:</strong> {grounds.map((each) => listWord(language, 'grounds', each)).join(' ')}
      </p>
      <DataTable caption={t('register.data')} columns={columns} rows={rows} />
    </Section>
  );
}

/** Items about which the same is said share a row. */
const alike = (items: readonly RegisteredItem[]): RegisteredItem[][] => [
  ...Map.groupBy(items, ({ seenBy, keepFor, keepFrom, erase }) => JSON.stringify([seenBy, keepFor, keepFrom, erase])).values(),
];

function rowOf(language: Language, items: RegisteredItem[]) {
  const [first] = items as [RegisteredItem];
  const byPlace = [...Map.groupBy(items, (item) => placeWord(language, item))];
  const what = byPlace.map(([place, there], at) => (
    <Fragment key={place}>
      {at > 0 && <br />}
      {place}: <DataNames items={there} language={language} />
    </Fragment>
  ));
  const kept = keptWord(language, { keepFor: first.keepFor ?? null, keepFrom: first.keepFrom ?? null });
  return {
    key: `${first.place} ${first.name}`,
    // One child: on a telephone a cell lays its children beside each other.
    cells: [<span key="what">{what}</span>, listWord(language, 'seenBy', first.seenBy), kept, erasedWord(language, first.erase ?? null)],
  };
}

function DataNames({ items, language }: { items: RegisteredItem[]; language: Language }) {
  return items.map((item, place) => (
    <Fragment key={item.name}>
      {place > 0 && ' · '}
      <bdi>{dataWord(language, item)}</bdi>
    </Fragment>
  ));
}

const isStore = (place: string): boolean => place === 'vault' || place === 'content';

const dataWord = (language: Language, { place, name }: RegisteredItem): string => {
  const [table = '', column = ''] = name.split('.');
  if (isStore(place)) return columnWord(language, table, column);
  return place === 'mail' || place === 'log' ? listWord(language, place, name) : name;
};

/** The table by its name, or what carries it. */
const placeWord = (language: Language, { place, name }: RegisteredItem): string =>
  isStore(place) ? tableWord(language, name.split('.')[0] ?? '') : listWord(language, 'places', place);

/** “Accounts: Het e-mailadres”, for the list of changes. */
export const fullWord = (language: Language, item: RegisteredItem): string => `${placeWord(language, item)}: ${dataWord(language, item)}`;
