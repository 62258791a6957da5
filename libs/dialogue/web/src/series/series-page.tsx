import { type FragmentType, type SeriesPageFragment, graphql, read } from '@samenspraak/shared-graphql';
import { Breadcrumbs, Button, LinkList, Notice, PageHead, Panel, Section, TwoColumns } from '@samenspraak/shared-ui';
import { type Language, dayText, fullDayText } from '@samenspraak/shared-web';
import type { ReactNode } from 'react';
import { dialogueWords } from '../dialogue-words';
import { ruleText } from './rule-text';
import { ComingMeetings, PastMeetings } from './series-meetings';
import { SeriesStory } from './series-story';
import { SeriesTerms } from './series-terms';
import { rulesInForce } from './rules-in-force';
import { seriesWords } from './series-words';

export const SeriesPageFields = graphql(`
  fragment SeriesPage on DialogueSeries {
    slug
    name
    language
    endsOn
    viewerCan
    space {
      slug
      name
      language
      kind
    }
    rules {
      id
      ...SeriesRule
    }
    ...SeriesMeetings
    ...SeriesTerms
    ...SeriesStory
  }
`);

export interface SeriesPageProps {
  series: FragmentType<typeof SeriesPageFields>;
  language: Language;
}

export const seriesHref = (language: Language, slug: string): string => `/${language}/reeksen/${slug}`;

/** A series: its rhythm in words, what comes and what has been, and what its table agreed. */
export function SeriesPage({ series: masked, language }: SeriesPageProps) {
  const series = read(SeriesPageFields, masked);
  const t = seriesWords(language);
  const { name, language: lang, space } = series;
  const home = space.kind === 'partnership' ? `/${language}/partnerschappen/${space.slug}` : `/${language}/ruimtes/${space.slug}`;
  return (
    <>
      <Breadcrumbs label={dialogueWords(language)('crumbs')} items={[{ href: home, text: <bdi lang={space.language}>{space.name}</bdi> }]} />
      <TwoColumns head={<Head {...{ language, series }} title={<bdi lang={lang}>{name}</bdi>} />} aside={<Beside {...{ language, series }} />} asideLabel={t('page.beside')}>
        <ComingMeetings series={series} language={language} />
        <PastMeetings series={series} language={language} />
        <Section title={t('page.story')} id="verloop">
          <SeriesStory series={series} language={language} />
        </Section>
      </TwoColumns>
    </>
  );
}

type PartProps = { language: Language; series: SeriesPageFragment };

function Head({ language, series, title }: PartProps & { title: ReactNode }) {
  const t = seriesWords(language);
  const rules = rulesInForce(series.rules);
  const words = rules.map((rule, place) => {
    const said = ruleText(language, rule);
    return `${place > 0 ? t('rule.from', { rule: said, day: dayText(language, rule.startsOn) }) : said}.`;
  });
  return (
    <div>
      <PageHead title={title} lead={words.join(' ') || t('noRule')} />
      {series.endsOn && (
        <Notice tone="late" title={t('ended')}>
          {t('endedText', { day: fullDayText(language, series.endsOn) })}
        </Notice>
      )}
    </div>
  );
}

function Beside({ language, series }: PartProps) {
  const t = seriesWords(language);
  const to = (path: string) => `${seriesHref(language, series.slug)}${path}`;
  const items = [
    ...(series.viewerCan.includes('change') ? [{ href: to('/afspraken'), title: t('page.changeTerms') }] : []),
    ...(series.viewerCan.includes('end') ? [{ href: to('/stoppen'), title: t('page.end') }] : []),
  ];
  return (
    <>
      {items.length > 0 && (
        <Panel title={t('page.change')} fine={t('page.oneOnly')}>
          <Button wide href={to('/ritme')}>
            {t('page.changeRule')}
          </Button>
          <LinkList items={items} />
        </Panel>
      )}
      <SeriesTerms series={series} language={language} />
    </>
  );
}
