import type { ReactNode } from 'react';
import { StateBadge, type StateTone } from './state-badge';

export interface Deed {
  href: string;
  title: ReactNode;
  lang?: string;
  tone: StateTone;
  state: ReactNode;
  /** Who owes it. */
  about?: ReactNode;
}

/** Commitments (or sessions, or topics) that belong to what stands above them. */
export function Deeds({ items }: { items: readonly Deed[] }) {
  return (
    <ul className="deeds">
      {items.map(({ href, title, lang, tone, state, about }) => (
        <li key={href}>
          <a href={href} lang={lang} dir={lang && 'auto'}>
            {title}
          </a>
          <StateBadge tone={tone}>{state}</StateBadge>
          {about && <p className="meta">{about}</p>}
        </li>
      ))}
    </ul>
  );
}
