import type { ReactNode } from 'react';

/** What happened, in order. Its children are `StoryStep`s. */
export function Story({ children }: { children: ReactNode }) {
  return <ol className="story">{children}</ol>;
}
