import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { LinkList, Panel, UserText } from '@samenspraak/shared-ui';
import { type Language, dayText } from '@samenspraak/shared-web';
import { dialogueWords } from '../dialogue-words';
import { sessionHref } from '../list/session-line';

export const SessionSeriesFields = graphql(`
  fragment SessionSeries on Session {
    startsAt
    series {
      name
      rhythm
      language
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
      <UserText lang={series.language}>{series.rhythm}</UserText>
      <LinkList items={items} />
    </Panel>
  );
}
