import type { Day, Language, MayPromise, Role, Side } from './words';

export type OrganisationKind =
  | 'mosque'
  | 'umbrella'
  | 'civil_society'
  | 'youth'
  | 'municipality'
  | 'ministry'
  | 'public_body'
  | 'knowledge'
  | 'other';

export interface OrganisationExample {
  slug: string;
  name: string;
  kind: OrganisationKind;
  /** CBS code, such as GM0106. */
  municipalityCode?: string;
  /** Markdown. */
  about: string;
  language: Language;
}

export interface SpaceExample {
  slug: string;
  kind: 'network' | 'dialogue_table' | 'partnership' | 'panel';
  name: string;
  /** What it is, in a sentence: opens the charter. */
  about: string;
  /** The body that owes the answers to what is put on its agenda. */
  answeredBy: string;
  /** Markdown. What the organisations in this space agreed on. */
  charter: string;
  /** Markdown list. How people talk with each other here: part of what they agreed on. */
  houseRules: string;
  municipalityCode?: string;
}

export interface SeatExample {
  space: string;
  organisation: string;
  side: Side;
  /** Left out while the organisation has not signed the charter. */
  signature?: { on: Day; by: string };
}

export interface MandateExample {
  organisation: string;
  /** What the person does there, in words others see. */
  role: string;
  mayPromise: MayPromise;
  from: Day;
  to?: Day;
}

/** One person in one space. The content store never learns that two of these are the same person. */
export interface ParticipantExample {
  space: string;
  displayName: string;
  languages: Language[];
  roles: Role[];
  mandates: MandateExample[];
}

export interface PersonExample {
  key: string;
  /** For the reader of these files only; the platform keeps no name besides the chosen display names. */
  name: string;
  email: string;
  participants: ParticipantExample[];
}
