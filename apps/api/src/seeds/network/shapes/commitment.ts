import type { Day, Theme } from './words';

export type CommitmentState = 'agreed' | 'in_progress' | 'delivered' | 'confirmed' | 'disputed';

export interface ProgressUpdateExample {
  on: Day;
  by: string;
  text: string;
  evidence?: string;
  state?: 'in_progress' | 'delivered';
  /** A new date keeps the old one and needs its reason. */
  newDueOn?: Day;
  reason?: string;
}

export interface CommitmentExample {
  key: string;
  space: string;
  title: string;
  text: string;
  theme: Theme;
  /** The body that owes it. */
  owner: string;
  /** The organisation of the other side that confirms or disputes. */
  counterpart: string;
  /** What it is about; left out when it came up in the session itself. */
  topic?: string;
  source:
    | { kind: 'letter'; section: LetterSection; document?: string }
    | { kind: 'session'; session: string; paragraph: number };
  madeOn: Day;
  /** The first date that was agreed; a later one stands in an update. */
  dueOn: Day;
  state: CommitmentState;
  updates: ProgressUpdateExample[];
  verdicts: { on: Day; by: string; verdict: 'confirmed' | 'disputed'; text: string }[];
}

/** The headings of the letter to Parliament, Kamerstuk 36 200 XV, nr. 99. */
export type LetterSection =
  | 'Aanleiding en achtergrond'
  | 'Reactie op verslag, les 2'
  | 'Reactie op verslag, les 5'
  | 'Reactie op verslag, les 8'
  | 'Beleidsinzet 1: racisme en discriminatie'
  | 'Beleidsinzet 2: gelijkwaardige kansen'
  | 'Beleidsinzet 3: gezamenlijk werken'
  | 'Tot slot';
