import type { ReactNode } from 'react';

export interface PanelProps {
  title?: ReactNode;
  id?: string;
  level?: 2 | 3;
  tone?: 'late' | 'ok' | 'brand';
  /** The fine print under what can be done. */
  fine?: ReactNode;
  children: ReactNode;
}

/** A card that keeps together what belongs together. */
export function Panel({ title, id, level = 2, tone, fine, children }: PanelProps) {
  const Heading = `h${level}` as const;
  return (
    <section className={tone ? `panel ${tone}` : 'panel'} id={id}>
      {title && <Heading>{title}</Heading>}
      {children}
      {fine && <p className="fine">{fine}</p>}
    </section>
  );
}
