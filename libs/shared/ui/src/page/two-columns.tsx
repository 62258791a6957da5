import type { ReactNode } from 'react';

/** The story at the start, what you can do beside it; below each other on a phone. */
export function TwoColumns({ children, aside, asideLabel }: { children: ReactNode; aside: ReactNode; asideLabel?: string }) {
  return (
    <div className="two">
      <div className="first">{children}</div>
      <aside aria-label={asideLabel}>{aside}</aside>
    </div>
  );
}
