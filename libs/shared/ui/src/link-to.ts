import type { ReactNode } from 'react';

/** A place to go, with the words a reader sees for it. */
export interface LinkTo {
  href: string;
  text: ReactNode;
  /** The page the reader is on. */
  current?: boolean;
}
