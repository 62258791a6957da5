import type { ReactNode } from 'react';

export interface DateTileProps {
  /** ISO date. */
  date: string;
  day: ReactNode;
  month: ReactNode;
  year?: ReactNode;
}

export function DateTile({ date, day, month, year }: DateTileProps) {
  return (
    <time className="date-tile" dateTime={date}>
      <b>{day}</b> {month}
      {year && <small> {year}</small>}
    </time>
  );
}
