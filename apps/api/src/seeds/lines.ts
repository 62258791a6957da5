import { between, minutesAfter, type Calendar } from './calendar';
import type { Day } from './network';

/** Something that happened in a story, on a date that is known, at a moment that is not yet. */
export interface Line<Row extends { at?: Date } = { at?: Date }> {
  day: Day;
  date: string;
  /** Not before this time on the wall clock. */
  from?: string;
  row: Row;
}

/** Puts the lines in order and gives each its moment: later lines on the same day come later. */
export function giveMoments(calendar: Calendar, lines: Line[]): void {
  let last = new Date(0);
  for (const { date, from, row } of lines.toSorted(inOrder)) {
    const start = calendar.at(date, from ?? '08:30');
    last = last < start ? minutesAfter(start, between(5, from ? 30 : 180)) : minutesAfter(last, between(5, 45));
    row.at = last;
  }
}

const inOrder = (one: Line, other: Line) => one.date.localeCompare(other.date) || one.day - other.day;

export const lineOn = <Row extends { at?: Date }>(calendar: Calendar, day: Day, row: Row): Line<Row> => ({
  ...{ day, date: calendar.date(day), row },
});
