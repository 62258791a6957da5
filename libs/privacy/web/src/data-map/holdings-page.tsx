import { graphql, read, type FragmentType } from '@samenspraak/shared-graphql';
import { DataTable, PageHead, Section } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import { TrustTrail } from '../trust-trail';
import { dataMapWords, listWord } from './data-map-words';
import { HeldTable, personalWord } from './held-table';

const fields = graphql(`
  fragment HoldingsPage on Query {
    holdings {
      tables {
        store
        table
        ...HeldTable
      }
      carried {
        carrier
        name
        purpose
      }
    }
  }
`);

/** The complete list: every table and column of both stores, and what else carries data. */
export function HoldingsPage({ data, language }: { data: FragmentType<typeof fields>; language: Language }) {
  const { tables, carried } = read(fields, data).holdings;
  const t = dataMapWords(language);
  const columns = [t('holdings.columns.what'), t('holdings.columns.personal')].map((title) => ({ title }));
  const passing = carried.map(({ carrier, name, purpose }) => ({
    key: `${carrier} ${name}`,
    cells: [<span key="what">{listWord(language, 'places', carrier)}: <bdi>{carriedWord(language, carrier, name)}</bdi></span>, personalWord(language, purpose ?? null)],
  }));
  return (
    <>
      <TrustTrail language={language} />
      <PageHead title={t('holdings.title')} lead={t('holdings.lead')}>
        <p>{t('holdings.how')}</p>
      </PageHead>
      {(['vault', 'content'] as const).map((store) => (
        <Section key={store} id={store} title={t(`holdings.${store}.title`)} intro={t(`holdings.${store}.intro`)}>
          {tables.filter((each) => each.store === store).map((each) => (
            <HeldTable key={each.table} held={each} language={language} />
          ))}
        </Section>
      ))}
      <Section title={t('holdings.carried.title')} intro={t('holdings.carried.intro')} more={{ href: `/${language}/vertrouwen/register`, text: t('holdings.toRegister') }}>
        <DataTable caption={t('holdings.carried.title')} columns={columns} rows={passing} />
      </Section>
    </>
  );
}

const carriedWord = (language: Language, carrier: string, name: string): string =>
  carrier === 'mail' || carrier === 'log' ? listWord(language, carrier, name) : name;
