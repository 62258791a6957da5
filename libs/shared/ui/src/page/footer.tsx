import type { ReactNode } from 'react';
import type { LinkTo } from '../link-to';
import { NavLinks } from './nav-links';

export function Footer({ label, links, note }: { label: string; links: readonly LinkTo[]; note?: ReactNode }) {
  return (
    <footer className="foot-of-page">
      <div className="wrap">
        <NavLinks label={label} links={links} />
        {note && <p>{note}</p>}
      </div>
    </footer>
  );
}
