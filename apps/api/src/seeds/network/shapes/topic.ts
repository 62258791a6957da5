import type { Audience, Day, Language, Theme } from './words';

export type TopicKind = 'concern' | 'idea' | 'development' | 'good_news';

export type TopicState =
  | 'draft'
  | 'submitted'
  | 'returned'
  | 'open'
  | 'scheduled'
  | 'discussed'
  | 'following'
  | 'closed'
  | 'declined'
  | 'merged'
  | 'referred'
  | 'withdrawn';

/**
 * What people did with a topic. That an answer came too late, what went into it and what was promised about it is not
 * told here: the seeder finds that out.
 */
export type TopicStep =
  | 'proposed'
  | 'opened'
  | 'returned'
  | 'declined'
  | 'referred'
  | 'merged'
  | 'withdrawn'
  | 'scheduled'
  | 'discussed'
  | 'closed';

/** One step of a topic's story. A step without `by` came of itself, after a session. */
export interface TopicEventExample {
  on: Day;
  step: TopicStep;
  by?: string;
  /** The words that go with the step: an answer, a question back, a reason. */
  note?: string;
  /** Dutch when left out. */
  noteLanguage?: Language;
  /** Declined: what would change the answer. */
  wouldChange?: string;
  session?: string;
  /** Merged: the topic it went into. */
  into?: string;
  /** Referred: the body that now owes the answer. */
  to?: string;
}

export interface ContributionExample {
  on: Day;
  by: string;
  text: string;
  /** Dutch when left out. */
  language?: Language;
  /** Written under this number instead of the name; one person has one number under a topic. */
  pseudonym?: number;
}

export interface TopicExample {
  /** Also its slug. */
  key: string;
  space: string;
  kind: TopicKind;
  theme: Theme;
  question: string;
  why: string;
  goodOutcome: string;
  language: Language;
  author: string;
  /** The organisation whose mandate the author holds, when proposed for it. */
  onBehalfOf?: string;
  municipalityCode?: string;
  audience: Audience;
  state: TopicState;
  events: TopicEventExample[];
  /** When the measures of the letter that answer it were put beside it. */
  besideMeasuresSince?: Day;
  /** How many network members support it; the seeder picks them. */
  supports: number;
  followers: string[];
  contributions: ContributionExample[];
}
