import type { ReactNode } from 'react';

/** One column of a readable width: forms and long texts. */
export function Narrow({ children }: { children: ReactNode }) {
  return <div className="narrow">{children}</div>;
}
