import type { ReactNode } from 'react';

export interface CalendarItem {
  /** ISO date. */
  date: string;
  href: string;
  text: ReactNode;
  lang?: string;
  /** Time and place. */
  about?: ReactNode;
}

interface CalendarDayProps {
  date: string | undefined;
  today?: string;
  dayLabel: (isoDate: string) => string;
  items: readonly CalendarItem[];
}

export function CalendarDay({ date, today, dayLabel, items }: CalendarDayProps) {
  if (!date) return <td className="outside" />;
  const here = items.filter((item) => item.date === date);
  return (
    <td className={here.length > 0 ? 'busy' : undefined} aria-current={date === today ? 'date' : undefined}>
      <time dateTime={date}>
        <span className="number">{Number(date.slice(8))}</span>
        {here.length > 0 && <span className="label">{dayLabel(date)}</span>}
      </time>
      {here.map(({ href, text, lang, about }) => (
        <a key={href} href={href} lang={lang} dir={lang && 'auto'}>
          {text}
          {about && <small>{about}</small>}
        </a>
      ))}
    </td>
  );
}
