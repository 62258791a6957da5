import type { TopicKind, TopicState } from '@samenspraak/shared-graphql';
import type { StateTone } from '@samenspraak/shared-ui';

export const topicKinds: TopicKind[] = ['concern', 'idea', 'development', 'good_news'];

/** The states a visitor can look for, in the order in which a topic goes through them. */
export const listedStates: TopicState[] = [
  ...(['submitted', 'returned', 'open', 'scheduled', 'discussed', 'following', 'closed'] as const),
  ...(['declined', 'referred', 'merged', 'withdrawn'] as const),
];

/** How a state is drawn; its word always stands with it. */
export const toneOf: Record<TopicState, StateTone> = {
  ...{ draft: 'quiet', submitted: 'open', returned: 'open', open: 'open', scheduled: 'planned', discussed: 'planned' },
  ...{ following: 'running', closed: 'good', declined: 'declined', merged: 'quiet', referred: 'running', withdrawn: 'quiet' },
};
