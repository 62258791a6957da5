import type { ReactNode } from 'react';

/** Acts beside each other, the most important one first. */
export function ButtonRow({ children }: { children: ReactNode }) {
  return <div className="acts">{children}</div>;
}
