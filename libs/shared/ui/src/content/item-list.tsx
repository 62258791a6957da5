import type { ReactNode } from 'react';

export interface ItemListProps {
  /** `TopicCard`s or `Item`s. */
  children: ReactNode;
  /** `lines` draws a line between items; `cards` gives each its own card. */
  look?: 'lines' | 'cards';
}

export function ItemList({ children, look = 'lines' }: ItemListProps) {
  return <ol className={`items ${look}`}>{children}</ol>;
}

/** Items as cards beside each other where the screen is wide enough. */
export function CardList({ children }: { children: ReactNode }) {
  return <ItemList look="cards">{children}</ItemList>;
}
