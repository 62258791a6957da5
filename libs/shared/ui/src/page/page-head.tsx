import type { ReactNode } from 'react';
import { Lead } from './lead';

export interface PageHeadProps {
  title: ReactNode;
  /** The language of the title and lead when a member wrote them. */
  lang?: string;
  /** A `Meta` or `Steps` above the title. */
  above?: ReactNode;
  lead?: ReactNode;
  /** What to do here: a `ButtonRow`. */
  children?: ReactNode;
}

/** The page's one `h1` with what belongs to it. */
export function PageHead({ title, lang, above, lead, children }: PageHeadProps) {
  return (
    <div className="page-head">
      {above}
      <h1 lang={lang} dir={lang && 'auto'}>
        {title}
      </h1>
      {lead && <Lead lang={lang}>{lead}</Lead>}
      {children}
    </div>
  );
}
