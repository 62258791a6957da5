import { type FragmentType, type SessionLineFragment, graphql, read } from '@samenspraak/shared-graphql';
import { type CalendarItem, MonthCalendar } from '@samenspraak/shared-ui';
import { type Language, fullDayText, isoDay, monthText, timeText, weekdayNames } from '@samenspraak/shared-web';
import { dialogueWords } from '../dialogue-words';
import { SessionLineFields, placeText, sessionHref } from './session-line';
import { type SessionsChoice, monthLater, sessionsAddress } from './sessions-choice';

export const SessionsMonthFields = graphql(`
  fragment SessionsMonth on Query {
    month: sessionsOfMonth(month: $month, spaceSlug: $space) @include(if: $byMonth) {
      ...SessionLine
    }
  }
`);

export interface SessionsMonthProps {
  data: FragmentType<typeof SessionsMonthFields>;
  language: Language;
  choice: SessionsChoice;
  /** `2027-01`. */
  month: string;
}

/** The sessions of a month; on a phone the days that have one, below each other. */
export function SessionsMonth({ data, language, choice: { space }, month }: SessionsMonthProps) {
  const sessions = read(SessionLineFields, read(SessionsMonthFields, data).month ?? []);
  const t = dialogueWords(language);
  const to = (other: string) => ({ href: sessionsAddress(language, { space, month: other }), text: monthText(language, other) });
  return (
    <MonthCalendar
      month={month}
      caption={monthText(language, month)}
      weekdays={weekdayNames(language)}
      items={sessions.map((session) => calendarItem(language, session))}
      dayLabel={(date) => fullDayText(language, date)}
      today={isoDay()}
      navLabel={t('list.months')}
      previous={to(monthLater(month, -1))}
      next={to(monthLater(month, 1))}
      empty={t('list.emptyMonth')}
    />
  );
}

const calendarItem = (language: Language, session: SessionLineFragment): CalendarItem => ({
  date: isoDay(session.startsAt),
  href: sessionHref(language, session.slug),
  text: session.title,
  lang: session.language,
  about: session.state === 'cancelled' ? dialogueWords(language)('states.cancelled') : <Where language={language} session={session} />,
});

function Where({ language, session }: { language: Language; session: SessionLineFragment }) {
  return (
    <>
      {timeText(language, session.startsAt)} <bdi>{placeText(language, session)}</bdi>
    </>
  );
}
