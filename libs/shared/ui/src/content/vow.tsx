import type { ReactNode } from 'react';

/** A promise of the platform itself. */
export function Vow({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <section className="vow">
      <h2>{title}</h2>
      <p>{children}</p>
    </section>
  );
}
