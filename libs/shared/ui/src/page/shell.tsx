import type { ReactNode } from 'react';
import type { LinkTo } from '../link-to';
import { Footer } from './footer';
import { Header } from './header';

export interface ShellProps {
  /** Words of the link that jumps over the header. */
  skip: ReactNode;
  brand: LinkTo;
  navLabel: string;
  /** Words on the button that opens the navigation on a phone. */
  menu: ReactNode;
  nav: readonly LinkTo[];
  /** A sign-in link or an `AccountMenu`. */
  account?: ReactNode;
  /** A `LanguageSwitch`. */
  languages?: ReactNode;
  footerLabel: string;
  footer: readonly LinkTo[];
  footNote?: ReactNode;
  /** One message above the page: what the last act did. */
  notice?: ReactNode;
  children: ReactNode;
}

/** Everything around a page. The page's own content is the only thing in `main`, whose id is `inhoud`. */
export function Shell({ skip, footer, footerLabel, footNote, notice, children, ...header }: ShellProps) {
  return (
    <>
      <a className="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">
        {skip}
      </a>
      <Header {...header} />
      <main id="inhoud" className="wrap" tabIndex={-1}>
        {notice}
        {children}
      </main>
      <Footer label={footerLabel} links={footer} note={footNote} />
    </>
  );
}
