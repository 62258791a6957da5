import type { ReactNode } from 'react';

export interface MetaProps {
  /** A `StateBadge` in front. */
  state?: ReactNode;
  /** Short facts, drawn with dots between them; empty ones are left out. */
  items: readonly ReactNode[];
}

export function Meta({ state, items }: MetaProps) {
  return (
    <p className="meta">
      {state}
      <Dotted items={items} />
    </p>
  );
}

/** Each fact keeps its own direction: a Dutch name stays whole among Arabic words. */
export function Dotted({ items }: { items: readonly ReactNode[] }) {
  return items.filter(Boolean).map((item, place) => (
    <span key={place}>
      <bdi>{item}</bdi>
    </span>
  ));
}
