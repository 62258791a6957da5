import type { ReactNode } from 'react';

/** The quiet way out beside a button: "Bewaar en ga later door", "Annuleren", "Hoe werkt dit?". */
export function Leave({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a className="strong leave" href={href}>
      {children}
    </a>
  );
}
