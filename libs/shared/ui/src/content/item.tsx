import type { ReactNode } from 'react';
import { Dotted, Meta } from './meta';

export interface ItemProps {
  title: ReactNode;
  href?: string;
  /** The language of title and text when a member wrote them. */
  lang?: string;
  /** The heading's level: 3 under a section, 2 directly under the page's title. */
  level?: 2 | 3 | 4;
  /** A `StateBadge`. */
  state?: ReactNode;
  /** Short facts above the title. */
  about?: readonly ReactNode[];
  /** A sentence or a picture under the title. */
  children?: ReactNode;
  /** Short facts below. */
  foot?: readonly ReactNode[];
  /** What can be done with it: a `ButtonRow` or a form. */
  acts?: ReactNode;
}

/** One entry of an `ItemList`: a commitment, a partnership, an organisation, a message. */
export function Item({ title, href, lang, level = 3, state, about = [], children, foot, acts }: ItemProps) {
  const Heading = `h${level}` as const;
  return (
    <li>
      {(state || about.some(Boolean)) && <Meta state={state} items={about} />}
      <Heading lang={lang} dir={lang && 'auto'}>
        {href ? <a href={href}>{title}</a> : title}
      </Heading>
      {typeof children === 'string' ? (
        <p lang={lang} dir={lang && 'auto'}>
          {children}
        </p>
      ) : (
        children
      )}
      {foot && (
        <p className="meta">
          <Dotted items={foot} />
        </p>
      )}
      {acts}
    </li>
  );
}
