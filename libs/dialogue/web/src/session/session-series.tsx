import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { LinkList, Panel, UserText } from '@samenspraak/shared-ui';
import { type Language, dayText } from '@samenspraak/shared-web';
import { dialogueWords } from '../dialogue-words';
import { SeriesRuleFields, ruleText } from '../series/rule-text';
import { seriesHref } from '../series/series-page';
import { sessionHref } from '../list/session-line';

export const SessionSeriesFields = graphql(`
  fragment SessionSeries on Session {
    startsAt
    series {
      slug
      name
      rhythm
      language
      rule {
        ...SeriesRule
      }
      sessions {
        slug
        title
        language
        startsAt
      }
    }
  }
`);

/** The series' memory: what came before this session, and what comes after. */
export function SessionSeries({ session: masked, language }: { session: FragmentType<typeof SessionSeriesFields>; language: Language }) {
  const { series, startsAt } = read(SessionSeriesFields, masked);
  const t = dialogueWords(language);
  if (!series) return null;
  const rule = series.rule && read(SeriesRuleFields, series.rule);
  const neighbours = [
    ['session.earlier', series.sessions.find((each) => each.startsAt < startsAt)],
    ['session.later', series.sessions.findLast((each) => each.startsAt > startsAt)],
  ] as const;
  const items = neighbours.flatMap(([word, session]) =>
    session
      ? [{ href: sessionHref(language, session.slug), title: session.title, lang: session.language, about: t(word, { date: dayText(language, session.startsAt) }) }]
      : [],
  );
  return (
    <Panel title={t('session.inSeries')}>
      <p>
        <a href={seriesHref(language, series.slug)}>
          <bdi lang={series.language}>{series.name}</bdi>
        </a>
        {rule && <>. {ruleText(language, rule)}.</>}
      </p>
      {series.rhythm && <UserText lang={series.language}>{series.rhythm}</UserText>}
      <LinkList items={items} />
    </Panel>
  );
}
