import type { ReactNode } from 'react';
import { DateTile, type DateTileProps } from './date-tile';

export interface DateListItem extends DateTileProps {
  href: string;
  title: ReactNode;
  lang?: string;
  /** Place, time, how many topics. */
  about?: ReactNode;
  /** A `StateBadge`. */
  state?: ReactNode;
}

export function DateList({ items }: { items: readonly DateListItem[] }) {
  return (
    <ol className="dates">
      {items.map(({ href, title, lang, about, state, ...tile }) => (
        <li key={href}>
          <DateTile {...tile} />
          <div>
            <a href={href} lang={lang} dir={lang && 'auto'}>
              {title}
            </a>
            {about && <p className="meta">{about}</p>}
            {state}
          </div>
        </li>
      ))}
    </ol>
  );
}
