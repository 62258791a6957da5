import type { ReactNode } from 'react';

export interface UserTextProps {
  /** The language it was written in. */
  lang: string;
  /** Text, or elements made from it; never markup that someone typed. */
  children: ReactNode;
  as?: 'div' | 'p' | 'span' | 'blockquote';
}

/** What a member wrote: in its own language, read in its own direction, with its own line ends. */
export function UserText({ lang, children, as: Element = 'div' }: UserTextProps) {
  return (
    <Element className="words" lang={lang} dir="auto">
      {children}
    </Element>
  );
}
