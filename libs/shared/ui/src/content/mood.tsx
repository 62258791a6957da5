import type { ReactNode } from 'react';

/** What the other side says about an answer or a delivery: that it was understood, or that it was not. */
export function Mood({ tone, children }: { tone: 'good' | 'late'; children: ReactNode }) {
  return <p className={`mood ${tone}`}>{children}</p>;
}
