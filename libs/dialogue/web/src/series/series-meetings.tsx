import { type FragmentType, type SeriesMeetingsFragment, graphql, read } from '@samenspraak/shared-graphql';
import { DateList, EmptyState, Section } from '@samenspraak/shared-ui';
import { type Language, fullDayText, isolated } from '@samenspraak/shared-web';
import { sessionDate } from '../list/session-line';
import { timesText } from '../times';
import { seriesWords } from './series-words';

export const SeriesMeetingsFields = graphql(`
  fragment SeriesMeetings on DialogueSeries {
    slug
    nextChair {
      name
    }
    sessions {
      id
      state
      startsAt
      chair {
        name
      }
      ...SessionLine
    }
    expected(limit: 6) {
      day
      startsAt
      endsAt
    }
  }
`);

interface MeetingsProps {
  series: FragmentType<typeof SeriesMeetingsFields>;
  language: Language;
}

const isAhead = ({ startsAt, state }: SeriesMeetingsFragment['sessions'][number], now: string): boolean => startsAt >= now && state !== 'held';

/** What comes: announced meetings, drafts for whoever runs the space, and what the rhythm foresees. */
export function ComingMeetings({ language, series: masked }: MeetingsProps) {
  const series = read(SeriesMeetingsFields, masked);
  const t = seriesWords(language);
  const now = new Date().toISOString();
  const sessions = series.sessions.filter((session) => isAhead(session, now)).toReversed();
  const none = !sessions.length && !series.expected.length;
  return (
    <Section title={t('page.coming')} id="komt">
      {none && <EmptyState title={t('page.none')} />}
      {sessions.length > 0 && (
        <DateList items={sessions.map((session) => sessionDate(language, session, t('page.chairOf', { organisation: isolated(session.chair.name) })))} />
      )}
      {series.expected.length > 0 && <Expected {...{ language, series }} />}
    </Section>
  );
}

/** What the rhythm foresees, and nobody was invited to yet. */
function Expected({ language, series }: { language: Language; series: SeriesMeetingsFragment }) {
  const t = seriesWords(language);
  return (
    <>
      <h3>{t('page.expected')}</h3>
      <ul>
        {series.expected.map((meeting) => (
          <li key={meeting.day}>
            <time dateTime={meeting.startsAt}>{fullDayText(language, meeting.startsAt)}</time> · {timesText(language, meeting)}
          </li>
        ))}
      </ul>
      {series.nextChair && (
        <p>
          {t('page.nextChair')}: <bdi>{series.nextChair.name}</bdi>
        </p>
      )}
      <p className="fine">{t('page.expectedText')}</p>
    </>
  );
}

/** What has been, latest first. */
export function PastMeetings({ language, series: masked }: MeetingsProps) {
  const series = read(SeriesMeetingsFields, masked);
  const t = seriesWords(language);
  const now = new Date().toISOString();
  const sessions = series.sessions.filter((session) => !isAhead(session, now));
  return (
    <Section title={t('page.past')} id="geweest" more={{ href: `/${language}/reeksen/${series.slug}/geheugen`, text: t('page.memory') }}>
      {sessions.length ? <DateList items={sessions.map((session) => sessionDate(language, session))} /> : <p>{t('page.pastNone')}</p>}
    </Section>
  );
}

