import type { ReactNode } from 'react';
import { Icon } from '../icon';
import type { LinkTo } from '../link-to';
import { Mark } from './mark';
import { NavLinks } from './nav-links';

export interface HeaderProps {
  brand: LinkTo;
  navLabel: string;
  menu: ReactNode;
  nav: readonly LinkTo[];
  account?: ReactNode;
  languages?: ReactNode;
}

/** The navigation stands here twice, in a bar and in a menu; the width of the screen shows one of them. */
export function Header({ brand, navLabel, menu, nav, account, languages }: HeaderProps) {
  return (
    <header className="top">
      <div className="wrap bar">
        <a className="mark" href={brand.href}>
          <Mark />
          {brand.text}
        </a>
        <NavLinks className="wide" label={navLabel} links={nav} />
        <details className="menu" name="top">
          <summary>
            <Icon name="menu" />
            {menu}
          </summary>
          <NavLinks label={navLabel} links={nav} />
        </details>
        <div className="end">
          {account}
          {languages}
        </div>
      </div>
    </header>
  );
}
