import type { ReactNode } from 'react';
import { Icon } from '../icon';
import type { LinkTo } from '../link-to';
import { NavLinks } from './nav-links';

export interface AccountMenuProps {
  /** Names the list of links for whoever listens. */
  label: string;
  name: ReactNode;
  links: readonly LinkTo[];
  /** A small form that signs out. */
  signOut?: ReactNode;
}

/** The signed-in member's own pages, in the header. */
export function AccountMenu({ label, name, links, signOut }: AccountMenuProps) {
  return (
    <details className="account" name="top">
      <summary>
        <Icon name="person" />
        <span dir="auto">{name}</span>
      </summary>
      <div>
        <NavLinks label={label} links={links} />
        {signOut}
      </div>
    </details>
  );
}
