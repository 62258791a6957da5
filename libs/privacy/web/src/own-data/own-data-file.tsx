import { dayText, directionOf, timeText, type Language } from '@samenspraak/shared-web';
import { renderToStaticMarkup } from 'react-dom/server';
import { tableWord } from '../data-map/data-map-words';
import { ownDataWords } from './own-data-words';
import { grouped, ownLine, type OwnRowData } from './own-field';

/** Nothing is fetched and nothing runs when the file is opened. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";
const style = `body{font:17px/1.6 system-ui,sans-serif;max-width:46rem;margin:0 auto;padding:1rem}
dl{border-block-start:1px solid;padding-block:.5rem;margin:0}dt{font-weight:600}dd{margin:0 0 .4rem;white-space:pre-wrap;overflow-wrap:anywhere}
@media (prefers-color-scheme:dark){body{background:#151a20;color:#eee}}`;

/**
 * One file that a person reads and a program too: a page with the same rows as JSON in it (AVG art. 15 and 20). The JSON
 * stands in a data block, which no browser runs; `<` is written so that no text can end it.
 */
export function ownDataFile(language: Language, rows: readonly OwnRowData[], at: Date): string {
  const json = JSON.stringify({ format: 'samenspraak-own-data', version: 1, madeAt: at.toISOString(), rows }, null, 1).replaceAll('<', '\\u003c');
  return `<!doctype html>${renderToStaticMarkup(<OwnDataDocument language={language} rows={rows} at={at} json={json} />)}`;
}

function OwnDataDocument({ language, rows, at, json }: { language: Language; rows: readonly OwnRowData[]; at: Date; json: string }) {
  const t = ownDataWords(language);
  const made = { day: dayText(language, at.toISOString(), longAgo), time: timeText(language, at.toISOString()) };
  return (
    <html lang={language} dir={directionOf(language)}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="content-security-policy" content={policy} />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>{t('file.title')}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <h1>{t('file.title')}</h1>
        <p>
          {t('file.made', made)} {t('file.json')}
        </p>
        {grouped(rows).map(([group, tables]) => (
          <section key={group}>
            <h2>{t(`own.groups.${group as 'account'}`)}</h2>
            {tables.map(([table, ofTable]) => (
              <FileTable key={table} table={table} rows={ofTable} language={language} />
            ))}
          </section>
        ))}
        <script type="application/json" id="gegevens" dangerouslySetInnerHTML={{ __html: json }} />
      </body>
    </html>
  );
}

/** A file is read in later years: every day with its year. */
const longAgo = new Date(0);

function FileTable({ table, rows, language }: { table: string; rows: OwnRowData[]; language: Language }) {
  const told = rows.map(({ fields }) => fields.flatMap((field) => ownLine(language, table, field, longAgo) ?? [])).filter((lines) => lines.length);
  return (
    <>
      <h3>{ownDataWords(language)('own.table', { name: tableWord(language, table), count: rows.length })}</h3>
      {told.map((lines, place) => (
        <dl key={place}>
          {lines.map(({ term, value }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ))}
        </dl>
      ))}
    </>
  );
}
