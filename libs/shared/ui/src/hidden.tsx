import type { ReactNode } from 'react';

/** Words for whoever listens to the page; not drawn. */
export function Hidden({ children }: { children: ReactNode }) {
  return <span className="hidden">{children}</span>;
}
