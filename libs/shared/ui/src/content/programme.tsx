import type { ReactNode } from 'react';

export interface ProgrammeItem {
  key: string;
  title: ReactNode;
  href?: string;
  lang?: string;
  /** "20 minuten" or "19.30". */
  minutes: ReactNode;
  /** Who brought it in, in words. */
  side?: ReactNode;
  sideTone?: 'ours' | 'theirs';
  below?: ReactNode;
}

/** A session's agenda: each item with its minutes and the side that brought it in. */
export function Programme({ items }: { items: readonly ProgrammeItem[] }) {
  return (
    <ol className="programme">
      {items.map(({ key, title, href, lang, minutes, side, sideTone, below }) => (
        <li key={key} className={sideTone}>
          <span className="minutes">{minutes}</span>
          <div>
            <b lang={lang} dir={lang && 'auto'}>
              {href ? <a href={href}>{title}</a> : title}
            </b>
            {side && <p className="meta">{side}</p>}
            {below}
          </div>
        </li>
      ))}
    </ol>
  );
}
