import type { ReactNode } from 'react';
import { Icon } from '../icon';
import type { LinkTo } from '../link-to';

export interface WhoCanReadProps {
  /** "Wie kan dit lezen?" */
  title: ReactNode;
  /** Roles and numbers, and who cannot. */
  children: ReactNode;
  /** Where the audience is changed. */
  change?: LinkTo;
}

/** Stands above every button that sends a text to others. It is a promise. */
export function WhoCanRead({ title, children, change }: WhoCanReadProps) {
  return (
    <div className="reads">
      <Icon name="eye" />
      <p>
        <b>{title}</b> {children} {change && <a href={change.href}>{change.text}</a>}
      </p>
    </div>
  );
}
