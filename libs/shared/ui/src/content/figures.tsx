import type { ReactNode } from 'react';

/** A few `Panel`s beside each other that say how things stand. */
export function Figures({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section className="figures" aria-label={label}>
      {children}
    </section>
  );
}
