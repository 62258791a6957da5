import type { Audience, Day, Side } from './words';

export type SessionState = 'polling' | 'planned' | 'agenda_fixed' | 'held' | 'in_review' | 'approved' | 'closed';

export interface SeriesExample {
  key: string;
  space: string;
  name: string;
  rhythm: string;
  everyWeeks: number;
  reportTermDays: number;
}

export interface AgendaItemExample {
  /** A topic's key, or left out for a procedural item. */
  topic?: string;
  title: string;
  minutes: number;
  broughtBy: string;
}

export interface SessionExample {
  key: string;
  series: string;
  number: number;
  title: string;
  on: Day;
  /** Wall clock in Europe/Amsterdam. */
  from: string;
  until: string;
  place?: string;
  link?: string;
  chair: string;
  state: SessionState;
  audience: Audience;
  /** Polling only: the dates people can choose from. */
  dateOptions?: Day[];
  items: AgendaItemExample[];
  /** Who sits in, by body and function, announced with the invitation. */
  observers?: { organisation: string; role: string }[];
}

export interface ParagraphExample {
  text: string;
  /** Which agenda item it is about, counted from 1. */
  item?: number;
}

export interface ReportExample {
  session: string;
  state: 'in_review' | 'approved' | 'approved_with_dissent';
  sharedOn: Day;
  paragraphs: ParagraphExample[];
  approvals: { side: Side; by: string; organisation: string; on: Day }[];
  /** A side's remark while the report is in review; paragraph counted from 1. */
  remarks?: { by: string; organisation: string; on: Day; paragraph: number; text: string }[];
  dissents?: { by: string; organisation: string; on: Day; paragraph: number; text: string }[];
  recommendations: { text: string; to: string; paragraph: number }[];
}
