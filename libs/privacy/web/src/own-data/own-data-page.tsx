import { graphql, read, type FragmentType } from '@samenspraak/shared-graphql';
import { Button, Disclosure, ErrorSummary, Facts, Form, LinkList, PageHead, Panel, Section, TwoColumns } from '@samenspraak/shared-ui';
import { formKit, type FormState, type Language } from '@samenspraak/shared-web';
import { erasingWords } from '../erasing/erasing-words';
import { helpWords } from '../help/help-words';
import { tableWord } from '../data-map/data-map-words';
import { ownDataWords } from './own-data-words';
import { grouped, ownLine, type OwnRowData } from './own-field';

const fields = graphql(`
  fragment OwnDataPage on Query {
    viewer {
      formToken
    }
    ownData(limit: 20) {
      store
      table
      group
      count
      fields {
        column
        value
        kind
        label
      }
    }
  }
`);

interface OwnDataPageProps {
  data: FragmentType<typeof fields>;
  language: Language;
  form: FormState;
}

/** Everything that is held about the reader, in plain words, with the ways to correct it and to take it along. */
export function OwnDataPage({ data, language, form }: OwnDataPageProps) {
  const { viewer, ownData } = read(fields, data);
  const t = ownDataWords(language);
  const kit = formKit(language, form, viewer, 'ask');
  const link = (children: React.ReactNode) => <a href={`/${language}/vertrouwen/register`}>{children}</a>;
  const aside = (
    <>
      <Panel title={t('own.take.title')} tone="brand" fine={t('own.take.fresh')}>
        <ErrorSummary {...kit.summary({})} />
        <p>{t('own.take.text')}</p>
        <Form hidden={kit.hidden}>
          <Button>{t('own.take.ask')}</Button>
        </Form>
      </Panel>
      <Panel title={t('own.fix.title')}>
        <Corrections language={language} />
      </Panel>
      <Panel>
        <Further language={language} />
      </Panel>
    </>
  );
  return (
    <TwoColumns
      head={
        <PageHead title={t('own.title')} lead={t('own.lead')}>
          <p>
            {t.rich('own.register', { link })} {t('own.numbers')}
          </p>
        </PageHead>
      }
      aside={aside}
    >
      {grouped(ownData).map(([group, tables]) => (
        <Section key={group} title={t(`own.groups.${group as 'account'}`)} id={group}>
          {tables.map(([table, rows]) => (
            <OwnTable key={table} table={table} rows={rows} language={language} />
          ))}
        </Section>
      ))}
    </TwoColumns>
  );
}

function OwnTable({ table, rows, language }: { table: string; rows: OwnRowData[]; language: Language }) {
  const t = ownDataWords(language);
  const told = rows.map(({ fields: columns }) => columns.flatMap((field) => ownLine(language, table, field) ?? []));
  const count = rows[0]?.count ?? 0;
  if (told.every((lines) => lines.length === 0)) return <p>{t('own.table', { name: tableWord(language, table), count })}</p>;
  return (
    <Disclosure summary={t('own.table', { name: tableWord(language, table), count })} open={rows.length <= 3}>
      {count > rows.length && <p className="fine">{t('own.some', { shown: rows.length, count })}</p>}
      {told.map((lines, place) => (
        <Facts key={place} items={lines.map(({ term, value }) => ({ term, value: <bdi>{value}</bdi> }))} />
      ))}
    </Disclosure>
  );
}

const corrections = { places: '/mijn-plek', mail: '/berichten/voorkeuren', address: '/mijn-account/adres', account: '/mijn-account', topics: '/mijn-onderwerpen', looks: '/mijn-gegevens/wie-keek' } as const;

function Corrections({ language }: { language: Language }) {
  const t = ownDataWords(language);
  const keys = Object.keys(corrections) as (keyof typeof corrections)[];
  return <LinkList items={keys.map((key) => ({ href: `/${language}${corrections[key]}`, title: t(`own.fix.${key}`) }))} />;
}


function Further({ language }: { language: Language }) {
  return <LinkList items={[{ href: `/${language}/mijn-gegevens/hulpcode`, title: helpWords(language)('own.link') }, { href: `/${language}/mijn-gegevens/wissen`, title: erasingWords(language)('title') }]} />;
}
