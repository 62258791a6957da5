import { registerEnumType } from '@nestjs/graphql';

export enum TopicKind {
  concern = 'concern',
  idea = 'idea',
  development = 'development',
  good_news = 'good_news',
}

export enum TopicState {
  draft = 'draft',
  submitted = 'submitted',
  /** Back at the author, with a question. */
  returned = 'returned',
  open = 'open',
  scheduled = 'scheduled',
  discussed = 'discussed',
  /** Its commitments are followed. */
  following = 'following',
  closed = 'closed',
  declined = 'declined',
  merged = 'merged',
  referred = 'referred',
  withdrawn = 'withdrawn',
}

/** The steps that stand on a topic's timeline. */
export enum TopicEventKind {
  proposed = 'proposed',
  opened = 'opened',
  returned = 'returned',
  resubmitted = 'resubmitted',
  declined = 'declined',
  referred = 'referred',
  merged = 'merged',
  /** Another topic was merged into this one. */
  absorbed = 'absorbed',
  withdrawn = 'withdrawn',
  not_answered_in_time = 'not_answered_in_time',
  scheduled = 'scheduled',
  /** It came off a session's agenda, or the session did not take place. */
  taken_off_agenda = 'taken_off_agenda',
  discussed = 'discussed',
  commitment_made = 'commitment_made',
  commitment_confirmed = 'commitment_confirmed',
  closed = 'closed',
}

registerEnumType(TopicKind, { name: 'TopicKind' });
registerEnumType(TopicState, { name: 'TopicState' });
registerEnumType(TopicEventKind, { name: 'TopicEventKind' });

const { draft, submitted, returned, open, scheduled, discussed, following, closed, referred } = TopicState;

/** The steps of a topic: from which states each may be taken. This table is the whole of it. */
export const steps = {
  edit: [draft, returned],
  submit: [draft, returned],
  discard: [draft],
  withdraw: [submitted, returned, open, referred],
  open: [submitted, returned, referred],
  return: [submitted, referred],
  decline: [submitted, returned, open, referred],
  refer: [submitted, returned, open, referred],
  merge: [submitted, returned, open],
  schedule: [open, scheduled, discussed, following],
  discuss: [scheduled],
  putBack: [scheduled],
  follow: [open, scheduled, discussed, following, closed],
  close: [discussed, following],
  contribute: [open, scheduled, discussed, following],
  support: [submitted, returned, open, scheduled, discussed, following, referred],
} satisfies Record<string, TopicState[]>;

export type Step = keyof typeof steps;

export const isPossible = (step: Step, state: TopicState): boolean => (steps[step] as TopicState[]).includes(state);
