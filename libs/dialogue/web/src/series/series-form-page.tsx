import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Breadcrumbs, Button, ButtonRow, EmptyState, Narrow, PageHead } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import type { ReactNode } from 'react';
import { dialogueWords } from '../dialogue-words';
import { seriesHref } from './series-page';
import { seriesWords } from './series-words';

export const SeriesFormPageFields = graphql(`
  fragment SeriesFormPage on DialogueSeries {
    slug
    name
    language
  }
`);

export interface SeriesFormPageProps {
  series: FragmentType<typeof SeriesFormPageFields>;
  language: Language;
  title: ReactNode;
  lead?: ReactNode;
  /** The reader can do this now. What was sent stays on the page, also when the series ended meanwhile. */
  possible: boolean;
  children: ReactNode;
}

/** One thing someone does with a series, on a page of its own. */
export function SeriesFormPage({ series: masked, language, title, lead, possible, children }: SeriesFormPageProps) {
  const series = read(SeriesFormPageFields, masked);
  const t = seriesWords(language);
  const href = seriesHref(language, series.slug);
  return (
    <Narrow>
      <Breadcrumbs label={dialogueWords(language)('crumbs')} items={[{ href, text: <bdi lang={series.language}>{series.name}</bdi> }]} />
      <PageHead title={title} lead={possible ? lead : undefined} />
      {possible ? (
        children
      ) : (
        <EmptyState title={t('gone.title')}>
          <p>{t('gone.text')}</p>
          <ButtonRow>
            <Button href={href}>{t('gone.back')}</Button>
          </ButtonRow>
        </EmptyState>
      )}
    </Narrow>
  );
}
