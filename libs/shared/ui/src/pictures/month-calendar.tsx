import type { ReactNode } from 'react';
import { Pager } from '../forms/pager';
import type { LinkTo } from '../link-to';
import { CalendarDay, type CalendarItem } from './calendar-day';
import { monthWeeks } from './month-weeks';

export interface MonthCalendarProps {
  /** ISO month: "2027-01". */
  month: string;
  caption: ReactNode;
  /** Monday first. */
  weekdays: readonly { short: string; long: string }[];
  items: readonly CalendarItem[];
  /** "dinsdag 12 januari": the heading of a day where the month is drawn as a list. */
  dayLabel: (isoDate: string) => string;
  /** ISO date. */
  today?: string;
  navLabel: string;
  previous?: LinkTo;
  next?: LinkTo;
  /** Said when the month has no items. */
  empty?: ReactNode;
}

export function MonthCalendar({
  month,
  caption,
  weekdays,
  empty,
  navLabel,
  previous,
  next,
  ...days
}: MonthCalendarProps) {
  return (
    <div className="calendar">
      <table>
        <caption>{caption}</caption>
        <Weekdays names={weekdays} />
        <tbody>
          {monthWeeks(month).map((week, place) => (
            <tr key={place}>
              {week.map((date, day) => (
                <CalendarDay key={day} date={date} {...days} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {days.items.length === 0 && empty && <p className="empty">{empty}</p>}
      <Pager label={navLabel} previous={previous} next={next} />
    </div>
  );
}

function Weekdays({ names }: { names: MonthCalendarProps['weekdays'] }) {
  return (
    <thead>
      <tr>
        {names.map(({ short, long }) => (
          <th key={long} scope="col" abbr={long}>
            {short}
          </th>
        ))}
      </tr>
    </thead>
  );
}
