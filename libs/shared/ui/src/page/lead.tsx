import type { ReactNode } from 'react';

export interface LeadProps {
  children: ReactNode;
  /** The language of what a member wrote; leave out for the page's own words. */
  lang?: string;
}

export function Lead({ children, lang }: LeadProps) {
  return (
    <p className="lead" lang={lang} dir={lang && 'auto'}>
      {children}
    </p>
  );
}
