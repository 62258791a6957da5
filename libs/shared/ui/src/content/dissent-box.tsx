import type { ReactNode } from 'react';
import { UserText } from './user-text';

export interface DissentBoxProps {
  id?: string;
  /** "Afwijkende mening". */
  title: ReactNode;
  /** The organisation or side that holds it. */
  from: ReactNode;
  lang: string;
  children: ReactNode;
}

/** What one side does not agree with, standing beside the report and as large as it. */
export function DissentBox({ id, title, from, lang, children }: DissentBoxProps) {
  return (
    <section className="dissent" id={id}>
      <h3>{title}</h3>
      <p className="meta">{from}</p>
      <UserText lang={lang}>{children}</UserText>
    </section>
  );
}
