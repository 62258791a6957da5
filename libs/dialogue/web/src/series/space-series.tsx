import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { LinkList, Section } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import { SeriesRuleFields, ruleText } from './rule-text';
import { seriesHref } from './series-page';
import { seriesWords } from './series-words';

export const SpaceSeriesFields = graphql(`
  fragment SpaceSeries on Space {
    slug
    viewerCanStartSeries
    series {
      slug
      name
      language
      rule {
        ...SeriesRule
      }
    }
  }
`);

export interface SpaceSeriesProps {
  space: FragmentType<typeof SpaceSeriesFields>;
  language: Language;
}

/** The series of a space with their rhythm in words; whoever runs the space can start one. */
export function SpaceSeries({ space: masked, language }: SpaceSeriesProps) {
  const { slug, series, viewerCanStartSeries: runs } = read(SpaceSeriesFields, masked);
  const t = seriesWords(language);
  if (!series.length && !runs) return null;
  const more = runs ? { href: `/${language}/reeksen/nieuw?ruimte=${slug}`, text: t('start') } : undefined;
  const items = series.map(({ slug: each, name, language: lang, rule }) => {
    return { href: seriesHref(language, each), title: name, lang, about: rule ? ruleText(language, read(SeriesRuleFields, rule)) : undefined };
  });
  return (
    <Section title={t('spaceTitle')} id="reeksen" more={more}>
      {items.length ? <LinkList items={items} /> : <p>{t('none')}</p>}
    </Section>
  );
}
