import type { Audience, Day, Side } from './words';

/** A draft is only for those who run the space. */
export type SessionState = 'draft' | 'polling' | 'planned' | 'report_in_review' | 'closed';

export interface SeriesExample {
  key: string;
  space: string;
  name: string;
  /** What was agreed besides its rule. */
  rhythm: string;
  /** Its rule begins with this session, on the day of the week and the place in the month where that one is. */
  ruled?: { from: string; every: number; unit: 'weeks' | 'months' };
  hosting: 'other_side' | 'chair' | 'nobody';
  place?: string;
  /** Working days in which both sides say what they think of a report. */
  reportTermDays: number;
}

/** A topic gives the item its name; a procedural item has a title of its own. */
export interface AgendaItemExample {
  topic?: string;
  title?: string;
  minutes: number;
  broughtBy: string;
}

export interface SessionExample {
  key: string;
  series: string;
  /** None where it does not count as one of the series. */
  number?: number;
  title: string;
  on: Day;
  /** Wall clock in Europe/Amsterdam. */
  from: string;
  until: string;
  place?: string;
  link?: string;
  chair: string;
  /** The organisation that receives everyone. */
  host?: string;
  state: SessionState;
  audience: Audience;
  items: AgendaItemExample[];
  /** Seats that said they come; left out once the session was held: then all but `notComing` were there. */
  coming?: string[];
  notComing?: string[];
  /** Who sits in, by body and function, announced with the invitation. */
  observers?: { organisation: string; role: string }[];
  /** The dates its seats choose from, `on` the first of them, and what each seat says of them in their order. */
  dates?: Day[];
  choosing?: { closesOn: Day; answers: Record<string, ('yes' | 'if_needed' | 'no')[]> };
}

export interface ParagraphExample {
  text: string;
  /** Which agenda item it is about, counted from 1. */
  item?: number;
}

export interface ApprovalExample {
  side: Side;
  by: string;
  organisation: string;
  on: Day;
  dissent?: { paragraph: number; text: string };
}

/** What a side asks to see otherwise, while no side has spoken. */
export interface RemarkExample {
  side: Side;
  by: string;
  organisation: string;
  on: Day;
  /** Counted from 1. */
  paragraph: number;
  text: string;
  proposal?: string;
  /** What the other side said; taken over when it gives no reason against. */
  answer?: { by: string; organisation: string; on: Day; text?: string };
}

export interface ReportExample {
  session: string;
  state: 'in_review' | 'approved' | 'approved_with_dissent';
  sharedOn: Day;
  paragraphs: ParagraphExample[];
  /** What each side said of it, through one of its seats; paragraphs are counted from 1. */
  approvals: ApprovalExample[];
  remarks?: RemarkExample[];
  recommendations: { text: string; to: string; paragraph: number }[];
}
