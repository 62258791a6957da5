import type { ReactNode } from 'react';

export interface LinkListItem {
  href: string;
  title: ReactNode;
  lang?: string;
  about?: ReactNode;
}

/** Short links with a line below each; in a late `Panel` that line is what is late. */
export function LinkList({ items, wide }: { items: readonly LinkListItem[]; /** Beside each other where there is room. */ wide?: boolean }) {
  return (
    <ul className={wide ? 'link-list wide' : 'link-list'}>
      {items.map(({ href, title, lang, about }) => (
        <li key={href}>
          <a href={href} lang={lang} dir={lang && 'auto'}>
            {title}
          </a>
          {about && <span>{about}</span>}
        </li>
      ))}
    </ul>
  );
}
