import type { ReactNode } from 'react';
import { Icon } from '../icon';
import type { LinkTo } from '../link-to';

export interface PagerProps {
  label: string;
  previous?: LinkTo;
  next?: LinkTo;
  /** Where the reader is: "21 tot 40". */
  place?: ReactNode;
}

/** Drawn only when there is another page to go to. */
export function Pager({ label, previous, next, place }: PagerProps) {
  if (!previous && !next) return null;
  return (
    <nav className="pager" aria-label={label}>
      {previous && (
        <a className="strong go" rel="prev" href={previous.href}>
          <Icon name="back" />
          {previous.text}
        </a>
      )}
      {place && <span>{place}</span>}
      {next && (
        <a className="strong go next" rel="next" href={next.href}>
          {next.text}
          <Icon name="arrow" />
        </a>
      )}
    </nav>
  );
}
