import type { ReactNode } from 'react';

/** What later features add to the page of a topic. The route composes it, so that none of them is imported here. */
export interface TopicAdditions {
  /** First of all: what a decision says of the topic. */
  notice?: ReactNode;
  /** Under a contribution, by its id: what a decision says of it, and the way to report it. */
  underContribution?: (id: string) => ReactNode;
  /** Below a step of the story, by the event's id: its session, its commitment. */
  storyDeeds?: (eventId: string) => ReactNode;
  /** A `StoryStep` for what comes next, where a later feature knows better: the day of the session. */
  next?: ReactNode;
  /** Between the story and the contributions. */
  sections?: ReactNode;
  /** Below what the reader can do. */
  aside?: ReactNode;
}
