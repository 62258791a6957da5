import type { ReactNode } from 'react';

export interface LinkListItem {
  href: string;
  title: ReactNode;
  lang?: string;
  about?: ReactNode;
}

/** Short links with a line below each; in a late `Panel` that line is what is late. */
export function LinkList({ items }: { items: readonly LinkListItem[] }) {
  return (
    <ul className="link-list">
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
