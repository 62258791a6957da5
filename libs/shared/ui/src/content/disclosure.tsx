import type { ReactNode } from 'react';

/** Something for who wants it: closed at first, opened without script. */
export function Disclosure({ summary, open, children }: { summary: ReactNode; open?: boolean; children: ReactNode }) {
  return (
    <details className="more-about" open={open}>
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  );
}
